import { readingsOf, unsafeCharacter } from '@halo_halopsa/cli/bundle_check/bare_scalars';
import { Document, Scalar, visit } from 'yaml';

const everyUnsafeCharacter = new RegExp(unsafeCharacter, 'g');

/**
 * YAML that every reader takes for the same: quotes wherever one of them would see no text, escapes for the
 * characters that one of them refuses; without anchors and folded lines.
 */
export function toYaml(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && !isSafeBare(node.value)) {
        node.type = Scalar.QUOTE_DOUBLE;
      }
    },
  });
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  return text.replace(everyUnsafeCharacter, escaped);
}

/** True for text that needs no quotes, or is written as a block, which no reader takes for anything but text. */
function isSafeBare(text: string): boolean {
  return (
    !unsafeCharacter.test(text) &&
    !text.includes('\r') &&
    (text.includes('\n') || readingsOf(text) === undefined)
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

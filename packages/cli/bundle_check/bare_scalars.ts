/** Why a scalar without quotes is not safe: who takes it for what. */
interface Form {
  pattern: RegExp;
  reading: string;
}

/** Numbers that every reader takes for the same number. */
const sharedNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/;
/** Words that every reader takes for true, false or nothing. */
const sharedWord = /^(true|false|null|~)?$/;

/**
 * Forms that readers disagree about, or that some refuse. Found by running ten readers, PyYAML to yaml;
 * `test/field/yaml/scalar_forms.tsv` has what each of them makes of which form.
 */
const forms: readonly Form[] = [
  { pattern: /^(y|yes|n|no|on|off)$/i, reading: 'true or false to PyYAML, Psych, SnakeYAML or go-yaml 2' },
  { pattern: /^(true|false|null)$/i, reading: 'text to YAML::XS, and a truth or nothing to others' },
  {
    pattern: /^[-+]?\d[\d_,]*$/,
    reading: 'a number to some readers (Psych drops commas), and another or text to others',
  },
  {
    pattern: /^[-+]?(\d[\d_,]*)?\.[\d_]*(e[-+]?\d+)?$/i,
    reading: 'a number to some readers, and text or no number to others',
  },
  {
    pattern: /^[-+]?\d*e[-+]?\d+$/i,
    reading: 'a number to go-yaml and js-yaml, and text to PyYAML and Psych',
  },
  {
    pattern: /^[-+]?0(x[\da-f_,]+|o[0-7_]+|b[01_,]+)$/i,
    reading: 'a number to some readers, and text to others',
  },
  {
    pattern: /^[-+]?\d[\d_]*(:[0-5]?\d)+(\.[\d_]*)?$/,
    reading: 'a number of seconds or minutes to PyYAML, Psych and SnakeYAML, and text to others',
  },
  { pattern: /^\d{4}-\d\d?-\d\d?([Tt\s].*)?$/, reading: 'a date to PyYAML, Psych, go-yaml 3 and js-yaml' },
  { pattern: /^[-+]?\.?(inf|infinity|nan)$/i, reading: 'a number that is none to some readers' },
  { pattern: /^(=|<<)$/, reading: 'refused by PyYAML' },
  { pattern: /^(!|tag:yaml\.org)/, reading: 'a tag, which some readers refuse and others drop' },
  { pattern: /^:/, reading: 'a symbol to Psych' },
  { pattern: /\t/, reading: 'refused by PyYAML, because of the tab' },
];

/**
 * What readers make of a scalar that stands without quotes; undefined if all take it for the same.
 *
 * @param text one line, as it stands in the file
 */
export function readingsOf(text: string): string | undefined {
  if (sharedNumber.test(text) || sharedWord.test(text)) {
    return undefined;
  }
  return forms.find(({ pattern }) => pattern.test(text))?.reading;
}

/** Characters that some reader refuses or changes where they stand as they are: in double quotes they are escaped. */
export const unsafeCharacter = /[^\t\n\r -~\u00a0-\u2027\u202a-\ufefe\uff00-\ufffd]/;

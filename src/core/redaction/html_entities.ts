/**
 * The names that HTML has for characters below U+0100 and for the euro sign, in the order of the characters
 * (https://html.spec.whatwg.org/multipage/named-characters.html).
 */
const ascii =
  '\tTab \nNewLine !excl "quot #num $dollar %percnt &amp \'apos (lpar )rpar *ast +plus ,comma .period /sol :colon ;semi <lt =equals >gt ?quest @commat [lbrack \\bsol ]rbrack ^Hat _lowbar `grave {lbrace |verbar }rbrace €euro';

const fromNoBreakSpace = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
  sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml
  Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times
  Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute
  ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml`;

let characters: Map<string, string> | undefined;

/** The character of a named entity, given without `&` and `;`; undefined where the name is not known here. */
export function characterOfEntity(name: string): string | undefined {
  characters ??= new Map([
    ...ascii.split(' ').map((entry) => [entry.slice(1), entry.slice(0, 1)] as const),
    ...fromNoBreakSpace
      .split(/\s+/)
      .map((entity, index) => [entity, String.fromCharCode(0xa0 + index)] as const),
  ]);
  return characters.get(name);
}

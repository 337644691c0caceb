/** What expressions leave when they find nothing: in JavaScript, Python, .NET and spreadsheets, and the expression itself. */
const leftOver = /^(undefined|null|none|nan|nil|n\/a|#n\/a|\[object \w+\]|<null>)$/i;
const expression = /\{\{.*\}\}|\$\{.*\}|<%.*%>/s;

/** True for a text that an expression left which was not resolved, as `undefined`, `[object Object]` or `{{alert.id}}`. */
export function isUnresolved(text: string): boolean {
  return leftOver.test(text.trim()) || expression.test(text);
}

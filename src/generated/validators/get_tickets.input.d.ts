// Written by "npm run sync" from schemas/. Do not edit.
import type { Check } from '../../action';

declare const check: Check;
export default check;

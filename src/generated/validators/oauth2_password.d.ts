// Written by "npm run sync" from schemas/. Do not edit.
import type { Check } from '../../registry_types';
import type { Assets } from '../exchanges';

declare const check: Check<Assets['oauth2_password']>;
export default check;

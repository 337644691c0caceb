// Written by "npm run sync" from schemas/. Do not edit.
import type { Check } from '../../registry_types';
import type { Exchanges } from '../exchanges';

declare const check: Check<Exchanges['get_ticket_by_id']['input']>;
export default check;

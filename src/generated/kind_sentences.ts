// Written by "npm run sync" from schemas/shared/kinds.json. Do not edit.

/** What a value of each kind must be, as said behind its name. */
export const kindSentences: Readonly<Record<string, string>> = {
  text: "must be text",
  date: "must be a date as text, e.g. 2026-11-20T14:03:00Z",
  integer: "must be a whole number or its digits",
  number: "must be a number",
  boolean: "must be true or false",
  object: "must be an object",
  list: "must be a list",
  anything: "may be anything",
  query_boolean: "must be true or false",
  id_list: "must be one or more ids: a list of whole numbers, or comma-separated text",
  state_list: "must be one or more numbers: a list or comma-separated text, or true or false",
  listed_id: "must be a whole number or its digits",
  count: "must be a whole number of 1 or more",
  one_to_eight: "must be a whole number from 1 to 8",
  one_to_hundred: "must be a whole number from 1 to 100",
  ticket_id: "must be a ticket id: a whole number of 1 or more, or its digits",
  new_or_existing_ticket_id: "must be the id of an existing ticket (a whole number of 1 or more, or its digits), or absent to open a new one",
  query_text: "must be text",
  date_or_boolean: "must be a date as text, or true or false",
  scope: "must be filled in",
  scopes: "must be one or more scopes: a list, or one text with blanks between them",
  seconds_per_request: "must be a number of seconds, more than 0 and at most 840",
  zero_to_ten: "must be a whole number from 0 to 10",
};

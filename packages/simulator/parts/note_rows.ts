import { haloDate, preciseHaloDate } from '../dates';
import type { JsonObject } from '../json_object';
import { guidOf } from '../lookups/lookup_rows';
import type { Note } from './note_store';

/** A note as its creation answers it: members that an action had in a recorded answer, unset ones left out. */
export function noteRow(note: Note): JsonObject {
  const { id, ticket_id, outcome, system, created } = note;
  return {
    ticket_id,
    id,
    ...(outcome && { outcome: outcome.name, outcome_id: outcome.id }),
    // INFERRED: a recorded action carries `action_systemid`; that it sets HaloPSA's own entries apart is a guess.
    ...(system && { outcome: 'System', action_systemid: 1 }),
    who: system ? 'System' : 'SOC Playbook',
    who_type: system ? 0 : 1,
    who_agentid: system ? 0 : 3,
    datetime: haloDate(created),
    actiondatecreated: preciseHaloDate(created),
    note: note.note,
    note_html: note.note_html,
    hiddenfromuser: note.hiddenfromuser,
    important: false,
    sendemail: note.sendemail,
    old_status: note.old_status,
    new_status: note.new_status,
    attachment_count: 0,
    guid: guidOf('note', ticket_id * 4096 + id),
  };
}

/** A note as a listing tells it: its HTML comes where it is asked for. */
export function listedNote(note: Note, withHtml: boolean): JsonObject {
  const { note_html, ...row } = noteRow(note);
  return withHtml ? { ...row, note_html } : row;
}

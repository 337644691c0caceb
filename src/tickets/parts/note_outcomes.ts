import { ConnectorError } from '../../core/errors';
import { isObject } from '../../core/json';
import type { HaloClient } from '../../halo/api';
import { listed, type Named, type NameWords, pickName, plain } from '../names/pick_name';
import type { Note } from './note';

const words: NameWords = {
  what: 'outcome',
  plural: 'outcomes',
  member: 'note.outcome',
  instead: 'note.outcome_id',
};

/** HaloPSA's private note, in every tenant that has not removed it. */
const STOCK_PRIVATE_NOTE = 7;

/**
 * Finds the outcome that a note is saved with, since HaloPSA refuses a note without one: before the ticket is written,
 * so that a misspelt name leaves nothing half done. One for a run: the list is read once.
 */
export class NoteOutcomes {
  private list: Promise<Named[] | undefined> | undefined;

  constructor(private readonly halo: HaloClient) {}

  /**
   * The note with the id of its outcome, where that can be told.
   *
   * @param pointer where the note is in the inputs
   * @throws ConnectorError `rejected` for a name that stands for nothing or for different things; `invalid_input` where
   * no outcome is given and the tenant has no stock private note
   */
  async resolve(note: Note, pointer: string): Promise<Note> {
    if (note.outcomeId !== undefined) {
      return note;
    }
    this.list ??= this.read();
    const outcomes = await this.list;
    if (note.outcome !== undefined) {
      return outcomes ? named(note, note.outcome, outcomes) : note;
    }
    if (!outcomes || outcomes.some(({ id }) => id === STOCK_PRIVATE_NOTE)) {
      return { ...note, outcomeId: STOCK_PRIVATE_NOTE };
    }
    throw withoutOutcome(outcomes, pointer);
  }

  /** @returns undefined where the list was not to be had, which keeps no note from being added */
  private async read(): Promise<Named[] | undefined> {
    try {
      const { body } = await this.halo.send({ kind: 'read', method: 'GET', path: '/api/Outcome' });
      const rows = isObject(body) ? (body.outcomes ?? body.results) : body;
      const outcomes = Array.isArray(rows) ? rows.filter(isObject).flatMap(outcomeIn) : [];
      // No tenant is without outcomes: an empty list is one that the agent may not see.
      return outcomes.length > 0 ? outcomes : undefined;
    } catch (error) {
      if (error instanceof ConnectorError && error.code !== 'cancelled') {
        return undefined;
      }
      throw error;
    }
  }
}

/** The label on an outcome's button is what people know it by. */
function outcomeIn(row: Record<string, unknown>): Named[] {
  const name = row.buttonname ?? row.outcome;
  const id = Number(row.id);
  return typeof name === 'string' && Number.isInteger(id)
    ? [{ id, name, isInactive: row.inactive === true, row }]
    : [];
}

function named(note: Note, outcome: string, outcomes: readonly Named[]): Note {
  const meant = outcomes.filter(({ name }) => plain(name) === plain(outcome));
  const isOneKind = new Set(meant.map(isHidden)).size === 1;
  // HaloPSA takes the label itself, and which of its buttons is meant makes no difference then.
  return meant.length > 1 && isOneKind
    ? note
    : { ...note, outcomeId: pickName(words, outcome, { rows: outcomes }).id };
}

/** INFERRED: that an outcome carries this member, as the notes made with it do. */
function isHidden({ row }: Named): boolean {
  return row.hiddenfromuser === true;
}

function withoutOutcome(outcomes: readonly Named[], pointer: string): ConnectorError {
  const hidden = outcomes.filter(isHidden);
  const choices = listed(hidden.length > 0 ? hidden : outcomes);
  const message = `needs an outcome: this HaloPSA has no stock private note (id ${STOCK_PRIVATE_NOTE}); it has ${choices}`;
  return new ConnectorError('invalid_input', `${pointer} ${message}. Nothing was sent to HaloPSA.`, {
    issues: [{ pointer, message }],
  });
}

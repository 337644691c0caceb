/** @slow Moves megabytes. */

import { largestOutput } from '../src/core/output_limit';
import { fittingJson } from '../src/output/output_size';
import { platformLine, prefixes } from '../src/output/platform_line';
import { at, entries, idsOf, numbers } from './support/json';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 10 });
const mebibytes = (count: number) => 'x'.repeat(count * 1024 * 1024);

/** Gives tickets so much text that their answers are as long. */
function makeHeavy(ids: number[], count: number): void {
  for (const id of ids) {
    halo.simulator().store.update(id, { closure_note: mebibytes(count) });
  }
}

describe('a list above 20 MiB', () => {
  const byHeaviest = { order: 'id', page_size: 2, page_no: 1 };

  test('is output_too_large, with its size and how to shrink it', async () => {
    halo.simulator().faults.add({
      route: 'list',
      action: { type: 'body', body: { record_count: 1, tickets: [{ id: 1, details: mebibytes(21) }] } },
    });
    const { ok, value } = await halo.run('get_tickets', { parameters: byHeaviest });
    expect(ok).toBe(false);
    expect(value).toMatchObject({
      code: 'output_too_large',
      message: expect.stringMatching(/21\.0 MiB.*20\.0 MiB/),
      hint: expect.stringMatching(/options\.fields.*options\.max_tickets/),
      retryable: false,
    });
  });

  test('fits with fewer fields', async () => {
    halo.simulator().faults.add({
      route: 'list',
      action: { type: 'body', body: { record_count: 1, tickets: [{ id: 1, details: mebibytes(21) }] } },
    });
    const { tickets } = await halo.run('get_tickets', {
      parameters: byHeaviest,
      options: { fields: ['summary'] },
    });
    expect(tickets).toEqual([{ id: 1 }]);
  });

  test('of one ticket is output_too_large as well', async () => {
    makeHeavy([1003], 21);
    const { code } = await halo.run('get_ticket_by_id', { path_parameters: { id: 1003 } });
    expect(code).toBe('output_too_large');
  });
});

describe('what was saved is never hidden by its size', () => {
  test('the tickets of the results go first', async () => {
    makeHeavy([1001, 1002], 11);
    const { ok, value } = await halo.run('add_or_update_ticket', {
      json_body: [
        { id: 1001, details: 'a' },
        { id: 1002, details: 'b' },
      ],
    });
    expect(ok).toBe(true);
    expect(at(value, 'results')).toEqual([
      { index: 0, outcome: 'updated', id: 1001, url: expect.stringMatching(/\/ticket\?id=1001$/) },
      { index: 1, outcome: 'updated', id: 1002, url: expect.stringMatching(/\/ticket\?id=1002$/) },
    ]);
    expect(at(value, 'json_body')).toMatchObject({ id: 1002, details: 'b' });
    expect(at(value, 'summary')).toMatchObject({ updated: 2 });
  });

  test('then all of json_body but its id', async () => {
    makeHeavy([1001], 21);
    const { ok, value } = await halo.run('add_or_update_ticket', { json_body: [{ id: 1001, details: 'a' }] });
    expect(ok).toBe(true);
    expect(value).toMatchObject({ status_code: 201, json_body: { id: 1001 } });
    expect(at(value, 'json_body')).toEqual({ id: 1001 });
    expect(at(value, 'results')).toEqual([
      { index: 0, outcome: 'updated', id: 1001, url: expect.stringMatching(/\/ticket\?id=1001$/) },
    ]);
  });

  test('an error is trimmed the same way', async () => {
    makeHeavy([1001, 1002], 11);
    halo.simulator().behaviour.refuse = ({ id }) => (id === 1003 ? 'Not this one' : undefined);
    const { value, outcomes } = await halo.run('add_or_update_ticket', {
      json_body: [1001, 1002, 1003].map((id) => ({ id, details: 'a' })),
    });
    expect(at(value, 'code')).toBe('partial_failure');
    expect(outcomes).toEqual(['updated', 'updated', 'rejected']);
    expect(idsOf(at(value, 'results'))).toEqual([1001, 1002, 1003]);
    expect(at(value, 'results', 0)).not.toHaveProperty('ticket');
    expect(at(value, 'results', 2, 'error', 'message')).toContain('Not this one');
  });
});

describe('the limit', () => {
  test('is 20 MiB', () => expect(largestOutput).toBe(20 * 1024 * 1024));

  test.each([
    ['a', 1],
    ['\x7f', 6],
    ['é', 6],
    ['€', 6],
    ['😀', 12],
  ])('counts the bytes of the line as it is written: %j', (character, bytes) => {
    const value = { text: character.repeat(100) };
    const json = JSON.stringify(value);
    const exact = platformLine(prefixes.output, json).length;
    expect(exact).toBe('::set-output {"text":""}\n'.length + 100 * bytes);
    expect(fittingJson(value, exact)).toBe(json);
    expect(() => fittingJson(value, exact - 1)).toThrow(/The output has/);
  });

  test('keeps as much as fits: results before tickets before the body', () => {
    const value = {
      json_body: { id: 7, details: 'd'.repeat(50) },
      results: numbers(2).map((index) => ({
        index,
        outcome: 'updated',
        id: 7,
        ticket: { text: 't'.repeat(99) },
      })),
    };
    const bare = value.results.map(({ index, outcome, id }) => ({ index, outcome, id }));
    expect(JSON.parse(fittingJson(value, 1014))).toEqual(value);
    expect(JSON.parse(fittingJson(value, 264))).toEqual({ json_body: value.json_body, results: bare });
    expect(JSON.parse(fittingJson(value, 134))).toEqual({ json_body: { id: 7 }, results: bare });
    // Nothing is left to leave out, and the last step still cannot fail.
    expect(JSON.parse(fittingJson(value, 30))).toEqual({});
  });

  test('names every saved ticket among tens of thousands that were refused', () => {
    const message = 'x'.repeat(500);
    const refused = numbers(40_000).map((index) => ({
      index,
      outcome: 'rejected',
      error: { code: 'rejected', message },
    }));
    const saved = numbers(100, 40_000).map((index) => ({ index, outcome: 'updated', id: index }));
    const error = {
      code: 'partial_failure',
      results: [...refused, ...saved],
      summary: { updated: 100, rejected: 40_000 },
    };
    const json = fittingJson(error, 2 * 1024 * 1024);
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(2 * 1024 * 1024);
    const value: unknown = JSON.parse(json);
    expect(at(value, 'summary')).toEqual(error.summary);
    expect(entries(at(value, 'results')).filter((result) => at(result, 'outcome') === 'updated')).toEqual(
      saved,
    );
    expect(at(value, 'results', 0, 'error')).toEqual({ code: 'rejected' });
  });
});

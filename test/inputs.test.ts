import type { ActionName } from '../src/action';
import { at } from './support/json';
import { runAction } from './support/run_action';
import { useSimulatedTenant } from './support/simulated_tenant';

const halo = useSimulatedTenant({ tickets: 5 });

describe('a section', () => {
  test.each<[ActionName, string, string]>([
    ['get_tickets', 'parameter', 'parameters'],
    ['get_tickets', 'Parameters', 'parameters'],
    ['get_tickets', 'params', 'parameters'],
    ['get_tickets', 'option', 'options'],
    ['get_ticket_by_id', 'path_parameter', 'path_parameters'],
    ['get_ticket_by_id', 'pathParameters', 'path_parameters'],
    ['add_or_update_ticket', 'jsonbody', 'json_body'],
    ['add_or_update_ticket', 'json-body', 'json_body'],
    ['add_or_update_ticket', 'opts', 'options'],
  ])('of %s that is misspelt as %s is refused with the right name', async (action, section, right) => {
    const good = {
      get_tickets: {},
      get_ticket_by_id: { path_parameters: { id: 1001 } },
      delete_ticket_by_id: { path_parameters: { id: 1001 } },
      add_or_update_ticket: { json_body: [{ summary: 'x' }] },
    }[action];
    const { code, issues } = await halo.run(action, { ...good, [section]: { search: 'x' } });
    expect(code).toBe('invalid_input');
    expect(issues).toContainEqual(`/${section}: is no section; did you mean ${right}?`);
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('that only another action takes is refused', async () => {
    const { code, issues } = await halo.run('get_tickets', { json_body: [{ summary: 'x' }] });
    expect(code).toBe('invalid_input');
    expect(issues).toEqual([expect.stringMatching(/^\/json_body: is no section of get_tickets/)]);
  });

  test.each([[null], [{}]])(
    'that only another action takes does no harm when it is empty: %j',
    async (empty) => {
      expect(await halo.run('get_tickets', { json_body: empty, path_parameters: empty })).toMatchObject({
        ok: true,
      });
    },
  );

  test('of another kind than it should be is refused', async () => {
    for (const parameters of ['client_id=12', [{ client_id: 12 }], 7, true]) {
      const { code, issues } = await halo.run('get_tickets', { parameters });
      expect(code).toBe('invalid_input');
      expect(issues).toEqual([expect.stringMatching(/^\/parameters: must be an object/)]);
    }
    expect(halo.simulator().requests).toHaveLength(0);
  });

  test('that is like no other is left alone, as the platform may add its own', async () => {
    expect(await halo.run('get_tickets', { swimlane_run: 'abc', xyz: 1 })).toMatchObject({ ok: true });
  });
});

describe('an error before anything is sent', () => {
  test('carries code, message, hint and issues, and no answer', async () => {
    const { ok, value } = await halo.run('get_ticket_by_id', { path_parameters: { id: '../Agent' } });
    expect(ok).toBe(false);
    expect(value).toEqual({
      name: 'ConnectorError',
      code: 'invalid_input',
      message: expect.stringContaining('/path_parameters/id'),
      hint: expect.stringMatching(/\w/),
      retryable: false,
      issues: [{ pointer: '/path_parameters/id', message: expect.stringContaining('../Agent') }],
      traceback: '',
    });
  });

  test('counts the issues in its message, whatever their number', async () => {
    const { value } = await halo.run('get_tickets', { parameters: { a1: 1, client_id: '', status: [] } });
    expect(at(value, 'message')).toMatch(/and 2 more \(see issues\)/);
    expect(at(value, 'issues')).toHaveLength(3);
  });

  test.each([
    ['', 'No action is named'],
    ['get_ticket', 'There is no action "get_ticket"'],
  ])('names the actions where %j is none', async (action, said) => {
    const { assets } = halo.simulator();
    const outcome = await runAction({
      action,
      inputs: {},
      asset: assets.oauth2_password,
      clock: halo.clock,
    });
    expect(outcome.value).toMatchObject({ code: 'invalid_usage', message: expect.stringContaining(said) });
    expect(at(outcome.value, 'message')).toContain('get_ticket_by_id');
  });

  test.each([['__proto__'], ['constructor'], ['toString']])('takes %s for no action', async (action) => {
    const asset = halo.simulator().assets.oauth2_password;
    expect(await runAction({ action, inputs: {}, asset, clock: halo.clock })).toMatchObject({
      code: 'invalid_usage',
    });
  });
});

import type { Route } from 'playwright-core';
import { describeInBrowser, stage } from './stage';

interface Recorded {
  method: string;
  path: string;
  query: Record<string, string>;
  status: number;
}

/** What HaloPSA has been asked so far; the token of the test before is not known any more. */
async function asked(): Promise<Recorded[]> {
  const response = await fetch(`${stage.simulatorUrl}/_simulator/requests`);
  const { requests }: { requests: Recorded[] } = JSON.parse(await response.text());
  return requests.filter(({ status }) => status !== 401);
}

const askedFor = async (path: string): Promise<Recorded[]> =>
  (await asked()).filter((request) => request.path === path);

const options = () => stage.page.getByRole('listbox').getByRole('option');

/** The names that are suggested, once a given one is among them. */
async function suggested(among: string | RegExp): Promise<string[]> {
  await options().filter({ hasText: among }).first().waitFor();
  return options().locator('strong').allInnerTexts();
}

async function choose(pointer: string, typed: string, name: string | RegExp): Promise<void> {
  await stage.input(pointer).fill(typed);
  await options().filter({ hasText: name }).first().click();
}

const ticket = (member: string): string => `/json_body/0/${member}`;

export const namesTests = (): void =>
  describeInBrowser('names are suggested where HaloPSA wants numbers', () => {
    it('of clients, as one types, and the number goes out', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.input(ticket('summary')).fill('By a number that nobody knew');
      const client = stage.input(ticket('client_id'));
      expect(await client.getAttribute('role')).toBe('combobox');
      await client.fill('harb');
      expect(await suggested('Harbour')).toEqual(['Harbour Logistics Ltd']);
      await stage.page.keyboard.press('ArrowDown');
      await stage.page.keyboard.press('Enter');
      expect(await client.inputValue()).toBe('13');
      await stage.page.getByText('Harbour Logistics Ltd', { exact: true }).waitFor();
      expect(await askedFor('/api/Client')).toMatchObject([{ method: 'GET', query: { search: 'harb' } }]);
      expect(await stage.inputs()).toEqual({
        json_body: [{ summary: 'By a number that nobody knew', client_id: 13 }],
      });
      expect(await stage.run()).toMatch(/^Succeeded/);
    });

    it('but nobody is asked before a person types or opens the list, nor about a number', async () => {
      await stage.openAction('add_or_update_ticket');
      const status = stage.input(ticket('status_id'));
      await status.click();
      await status.fill('9');
      await stage.page.keyboard.press('Tab');
      await stage.input(ticket('client_id')).focus();
      await stage.input(ticket('client_id')).fill('12');
      await status.fill('');
      await status.focus();
      expect(await stage.input(ticket('client_id')).getAttribute('aria-expanded')).toBe('false');
      await stage.page.keyboard.press('ArrowDown');
      expect(await suggested('In Progress')).toContain('With Supplier');
      const all = await asked();
      expect(all.map(({ path }) => path)).toEqual(['/auth/token', '/api/Status']);
      await stage.page.keyboard.press('Escape');
      expect(await options().count()).toBe(0);
      expect(await stage.focused()).toBe(`input input:${ticket('status_id')}`);
    });

    it('and of a list that is there whole nobody is asked again', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.click('Suggest: Status ID');
      await suggested('New');
      await stage.page.keyboard.type('with');
      await options().filter({ hasText: 'In Progress' }).waitFor({ state: 'detached' });
      expect(await suggested('With User')).toEqual(['With User', 'With Supplier']);
      await stage.page.keyboard.press('End');
      await stage.input(ticket('status_id')).fill('nobody');
      await stage.page.getByText('HaloPSA has no such name.').waitFor();
      expect(await askedFor('/api/Status')).toHaveLength(1);
    });

    it('of the sites and users of the client that the ticket has', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.input(ticket('client_id')).fill('13');
      await stage.addField('Ticket 1', 'site_id', /^Site ID/);
      await stage.click('Suggest: Site ID');
      expect(await suggested('Dock 4')).toEqual(['Main', 'Dock 4']);
      await options().filter({ hasText: 'Dock 4' }).click();
      expect(await stage.input(ticket('site_id')).inputValue()).toBe('104');
      await stage.addField('Ticket 1', 'user_email', /^User Email/);
      await stage.click('Suggest: User Email');
      await options().filter({ hasText: '@client13.example' }).first().click();
      expect(await stage.input(ticket('user_email')).inputValue()).toMatch(/@client13\.example$/);
    });

    it('of the priorities that the type of the ticket has, of types, agents and teams', async () => {
      await stage.openAction('add_or_update_ticket');
      for (const [name, title] of [
        ['tickettype_id', /^Ticket Type ID/],
        ['priority_id', /^Priority ID/],
        ['agent_id', /^Agent ID/],
        ['team', /^Team string/],
      ] as const) {
        await stage.addField('Ticket 1', name, title);
        await stage.page.locator(`[id="input:${ticket(name)}"]:focus`).waitFor();
      }
      await choose(ticket('tickettype_id'), 'phish', 'Phishing Report');
      await stage.click('Suggest: Priority ID');
      expect(await suggested('P3 - Today')).not.toContain('Critical');
      await options().filter({ hasText: 'P3 - Today' }).click();
      await choose(ticket('agent_id'), 'bram', 'Bram de Wit');
      await choose(ticket('team'), 'incident', 'Incident Response');
      expect(await stage.inputs()).toEqual({
        json_body: [{ tickettype_id: 22, priority_id: 3, agent_id: 3, team: 'Incident Response' }],
      });
    });

    it('and names go out as names where they are resolved', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.input(ticket('summary')).fill('By names alone');
      await stage.addField('Ticket 1', 'client_name', /^Client Name/);
      await choose(ticket('client_name'), 'meridian', 'Meridian Credit Union');
      await stage.addField('Ticket 1', 'site_name', /^Site Name/);
      await stage.click('Suggest: Site Name');
      expect(await suggested('Contact Centre')).toEqual(['Main', 'Contact Centre']);
      await options().filter({ hasText: 'Contact Centre' }).click();
      await stage.input('/options/resolve_names').selectOption('true');
      expect(await stage.inputs()).toMatchObject({
        json_body: [{ client_name: 'Meridian Credit Union', site_name: 'Contact Centre' }],
      });
      expect(await stage.run()).toMatch(/^Succeeded/);
    });

    it('as filters of a list, by name and by number', async () => {
      await stage.openAction('get_tickets');
      await stage.input('/options/names').click();
      await stage.input('/options/names/client:add').click();
      await choose('/options/names/client/0', 'alder', 'Alder & Finch');
      expect(await stage.inputs()).toEqual({ options: { names: { client: ['Alder & Finch Solicitors'] } } });
      expect(await stage.run()).toMatch(/^Succeeded/);
    });

    it('of what was typed last, and what was asked for before is dropped', async () => {
      const held: Route[] = [];
      const dropped: string[] = [];
      stage.page.on('requestfailed', (request) => dropped.push(request.postDataJSON().search));
      await stage.page.route('**/api/names', (route) => {
        if (route.request().postDataJSON().search !== 'nor') {
          return route.continue();
        }
        held.push(route);
      });
      await stage.openAction('add_or_update_ticket');
      const first = stage.page.waitForRequest('**/api/names');
      await stage.input(ticket('client_id')).fill('nor');
      await first;
      await stage.page.getByText('Asking HaloPSA …').waitFor();
      await stage.input(ticket('client_id')).fill('harb');
      expect(await suggested('Harbour')).toEqual(['Harbour Logistics Ltd']);
      expect(held).toHaveLength(1);
      expect(dropped).toEqual(['nor']);
    });

    it('and why there are none is said beside the field, in a sentence and without a secret', async () => {
      await stage.open('asset/oauth2_client_credentials');
      await stage.click('Use the simulator');
      await stage.input('/scope/0').fill('edit:tickets');
      await stage.page.getByRole('link', { name: 'Add or Update Ticket' }).click();
      await stage.input(ticket('client_id')).fill('harb');
      const reason = 'This asset may not read clients, which takes the scope read:customers.';
      await stage.field(ticket('client_id')).getByText(reason, { exact: true }).waitFor();
      const count = (await asked()).length;
      await stage.input(ticket('client_id')).fill('harbour');
      await stage.input(ticket('client_id')).press('Tab');
      await stage.field(ticket('client_id')).getByText(reason, { exact: true }).waitFor();
      expect(await asked()).toHaveLength(count);
      await stage.page.getByRole('link', { name: 'Client Credentials' }).click();
      await stage.page.locator('input[type="password"]').fill('not-the-secret');
      await stage.page.getByRole('link', { name: 'Add or Update Ticket' }).click();
      await stage.input(ticket('client_id')).fill('harb');
      await stage.page.getByText('HaloPSA does not accept the credentials of the asset.').waitFor();
      expect(await stage.page.locator('body').innerText()).not.toContain('not-the-secret');
      stage.forgive(/422/);
    });

    it('but not without an asset, where a field is a field', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.input(ticket('client_id')).fill('harb');
      await stage.page.keyboard.press('ArrowDown');
      await stage.input(ticket('summary')).fill('Something else');
      expect(await asked()).toEqual([]);
      await stage.open('asset/oauth2_client_credentials');
      expect(await stage.input('/client_id').getAttribute('role')).toBeNull();
    });
  });

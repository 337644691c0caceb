import { type Simulator, startSimulator } from '../../../simulator/start';
import { describeInBrowser, stage } from './stage';

/** A HaloPSA that is not the preview's own simulator: what it gets is seen by nobody but itself. */
let tenant: Simulator;

const host = (): string => new URL(tenant.url).host;

async function fillInAsset(): Promise<void> {
  const { url, client_id, client_secret } = tenant.assets.oauth2_client_credentials;
  await stage.open('asset/oauth2_client_credentials');
  await stage.input('/url').fill(url);
  await stage.input('/client_id').fill(client_id);
  await stage.input('/client_secret').fill(client_secret);
  await stage.click('Add Scope');
  await stage.input('/scope/0').fill('all');
}

async function openWithTenant(action: string): Promise<void> {
  await fillInAsset();
  await stage.page.getByRole('link', { name: action }).click();
  await stage.page.getByRole('heading', { name: action }).waitFor();
}

const saves = (): number => tenant.requests.filter(({ method }) => method === 'POST').length;

export const tenantTests = (): void =>
  describeInBrowser('the preview says whose tickets are at stake', () => {
    beforeAll(async () => {
      tenant = await startSimulator();
    });
    afterAll(() => tenant.close());
    beforeEach(() => tenant.reset());

    it('beside Run and in the header', async () => {
      await stage.openAction('get_tickets');
      await stage.page
        .locator('header')
        .getByText(/the simulator 127\.0\.0\.1:\d+/)
        .waitFor();
      await openWithTenant('Get Tickets');
      await stage.page.locator('header').getByText(host()).waitFor();
      await stage.page.locator('.run-bar').getByText(host()).waitFor();
      expect(await stage.page.getByText('the simulator').count()).toBe(0);
    });

    it('and asks once before it saves there', async () => {
      await openWithTenant('Add or Update Ticket');
      await stage.input('/json_body/0/summary').fill('Asked about');
      const dialog = stage.page.getByRole('dialog', { name: `Save tickets in ${host()}?` });
      await stage.click('Run');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await dialog.waitFor({ state: 'hidden' });
      expect(await stage.focused()).toBe('button Run');
      expect(tenant.requests).toHaveLength(0);
      await stage.click('Run');
      await dialog.getByRole('button', { name: `Save in ${host()}` }).click();
      await stage.page.getByRole('status').getByText('Succeeded').waitFor();
      const first = saves();
      await stage.click('Run');
      await stage.page.getByRole('status').getByText('Succeeded').waitFor();
      expect(first).toBeGreaterThan(0);
      expect(await dialog.count()).toBe(0);
    });

    it('and asks before every deletion, wherever it is', async () => {
      const ask = async (): Promise<void> => {
        await stage.click('Run');
        await stage.page.getByRole('dialog', { name: 'Delete ticket 1001?' }).waitFor();
      };
      await stage.openAction('delete_ticket_by_id');
      await stage.input('/path_parameters/id').fill('1001');
      await ask();
      await stage.page.keyboard.press('Enter');
      expect(await stage.page.getByText('Nothing has been run yet').count()).toBe(0);
      await stage.page.getByRole('tab', { name: 'Last run' }).click();
      await stage.page.getByText('Nothing has been run yet').waitFor();
      await openWithTenant('Delete Ticket by ID');
      await stage.input('/path_parameters/id').fill('1001');
      await ask();
      await stage.click('Delete');
      await stage.page.getByRole('status').getByText('Succeeded').waitFor();
      await ask();
      await stage.click('Cancel');
      expect(tenant.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    });

    it('and asks nothing about reading, nor about a dry run', async () => {
      await openWithTenant('Delete Ticket by ID');
      await stage.input('/path_parameters/id').fill('1001');
      await stage.input('/options/dry_run').selectOption('true');
      await stage.click('Run');
      await stage.page.locator('.outcome').waitFor();
      expect(await stage.page.getByRole('dialog').count()).toBe(0);
      expect(tenant.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(0);
    });

    it('shows what was sent to the simulator with query and body', async () => {
      await stage.openAction('get_tickets');
      await stage.input('/parameters/page_size').fill('3');
      await stage.run();
      await stage.page.getByRole('tab', { name: 'Requests' }).click();
      await stage.page.locator('summary', { hasText: '/api/Tickets' }).click();
      await stage.page.getByText(/page_size=3/).waitFor();
      await stage.page.getByText('No body.', { exact: true }).waitFor();
    });

    it('and of others says that the body is not recorded', async () => {
      await openWithTenant('Add or Update Ticket');
      await stage.input('/json_body/0/summary').fill('Unrecorded');
      await stage.run();
      await stage.page.getByRole('tab', { name: 'Requests' }).click();
      await stage.page.locator('summary', { hasText: 'POST' }).last().click();
      await stage.page.getByText(/^The body is not recorded/).waitFor();
      expect(await stage.page.getByText('No body.').count()).toBe(0);
      await stage.page.getByRole('link', { name: 'Get Tickets' }).click();
      await stage.input('/parameters/page_size').fill('3');
      await stage.run();
      await stage.page.getByRole('tab', { name: 'Requests' }).click();
      await stage.page.locator('summary', { hasText: '/api/Tickets' }).click();
      await stage.page.getByText(/page_size=3/).waitFor();
    });
  });

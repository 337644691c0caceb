/** @slow Starts programs. */
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, noBrowser, openBrowser, openPreview, type StartedPreview } from './preview/browser';

const root = join(__dirname, '..');
const namesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''));
const actions = namesIn('actions');
const assets = namesIn('assets');

if (noBrowser !== undefined) {
  process.stdout.write(`The preview's browser tests are skipped: ${noBrowser}.\n`);
}
const describeWithBrowser = noBrowser === undefined ? describe : describe.skip;

let preview: StartedPreview;
const strangers: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  preview = await openPreview('--latency', '60');
}, 60_000);

afterAll(() => preview.stop());

describeWithBrowser(`the preview in ${chromiumPath}`, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  beforeEach(async () => {
    complaints.length = 0;
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.on('request', (sent) => {
      if (new URL(sent.url()).hostname !== '127.0.0.1') strangers.push(sent.url());
    });
    context.on('weberror', (error) => complaints.push(String(error.error())));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.setDefaultTimeout(8000);
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });
  afterAll(() => browser.close());

  const open = async (hash: string): Promise<void> => {
    await page.goto(`${preview.url}${hash}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const click = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const input = (pointer: string) => page.locator(`[id="input:${pointer}"]`);
  const run = async (): Promise<string> => {
    await click('Run');
    await page
      .getByRole('status')
      .getByText(/^(Succeeded|[a-z_]+)$/)
      .waitFor();
    return page.getByRole('status').innerText();
  };

  it('shows the card of the connector', async () => {
    await open('');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('HaloPSA');
    await page.getByText('halo_halopsa').waitFor();
    for (const name of ['Overview', 'Prerequisites', 'Capabilities', 'Limitations', 'Supported versions']) {
      await page.getByRole('heading', { name }).waitFor();
    }
  });

  it.each(assets)('shows the form of the asset %s, with passwords masked for good', async (asset) => {
    await open(`#asset/${asset}`);
    await click('Use the simulator');
    expect(await page.getByText('required', { exact: true }).count()).toBeGreaterThan(2);
    const masked = page.locator('input[type="password"]');
    expect(await masked.count()).toBe(1);
    const secret = await masked.inputValue();
    expect(secret).not.toBe('');
    expect(await page.locator('body').innerText()).not.toContain(secret);
    expect(
      await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie'),
    ).toBe('{}');
    expect(page.url()).not.toContain(secret);
    await page.reload();
    expect(await page.locator('input[type="password"]').inputValue()).toBe('');
  });

  it.each(actions)('runs %s with an example, and shows its result', async (action) => {
    await open(`#action/${action}`);
    await click('Use the simulator');
    await click('Examples');
    await page.getByRole('menuitem').first().click();
    expect(await run()).toMatch(/^Succeeded/);
    await page.getByRole('button', { name: /^Status Code/ }).waitFor();
  });

  it('runs with the password asset, and shows what was sent but no secret', async () => {
    await open('#action/get_tickets');
    await page.getByLabel('Run with the asset').selectOption('oauth2_password');
    await click('Use the simulator');
    expect(await run()).toMatch(/^Succeeded/);
    await page.getByRole('tab', { name: 'Requests' }).click();
    await page.getByText('/auth/token').click();
    await page.getByText('"grant_type": "password"').waitFor();
    expect(await page.getByText('"password": "••••••••"').count()).toBe(1);
  });

  it('lets a newcomer save a ticket and find the path of its id', async () => {
    await open('#action/add_or_update_ticket');
    await page.getByRole('textbox', { name: /^Summary/ }).fill('Printer on fire');
    await click('Use the simulator');
    expect(await run()).toContain('2 requests');
    await click(/^Ticket object json_body/);
    await click(/^Ticket ID number id/);
    await page.getByText('result.json_body.id', { exact: true }).waitFor();
    await page.getByText('$actions.add_or_update_ticket.result.json_body.id', { exact: true }).waitFor();
  });

  it('shows declared outputs and errors with titles, keys and examples', async () => {
    await open('#action/get_tickets');
    await page.getByLabel('Search below result').fill('record_count');
    await page.getByRole('button', { name: 'result.json_body.record_count' }).click();
    await page.getByText('$actions.get_tickets.result.json_body.record_count', { exact: true }).waitFor();
    await page.getByRole('tab', { name: 'Errors' }).click();
    await page.getByRole('button', { name: /^Hint string hint Correct/ }).waitFor();
  });

  it('shows a missing value beside its field', async () => {
    await open('#action/delete_ticket_by_id');
    await click('Use the simulator');
    expect(await run()).toContain('invalid_input');
    const id = input('/path_parameters/id');
    expect(await id.getAttribute('aria-invalid')).toBe('true');
    await page.locator('.field', { has: id }).last().getByText('is missing').waitFor();
    await click(/^\/path_parameters\/id is missing/);
    await page.locator('[id="input:/path_parameters/id"]:focus').waitFor();
  });

  it('shows wrong types and unknown names beside their fields, and sends nothing', async () => {
    await open('#action/get_tickets');
    await click('Use the simulator');
    await input('/parameters/page_size').fill('abc');
    await click('Add a property to Parameters');
    await page.locator('input:focus[value="newKey"]').waitFor();
    await page.getByLabel('Property name').fill('clint_id');
    await page.keyboard.press('Tab');
    await input('/parameters/clint_id').fill('12');
    expect(await run()).toContain('0 requests');
    const near = (pointer: string) => page.locator('.field', { has: input(pointer) }).last();
    await near('/parameters/page_size')
      .getByText(/must be a whole number/)
      .waitFor();
    await near('/parameters/clint_id')
      .getByText(/did you mean client_id/)
      .waitFor();
  });

  it('finds one of many fields by its name, and shows it', async () => {
    await open('#action/add_or_update_ticket');
    await page.getByRole('combobox', { name: 'Add a field to Ticket 1' }).fill('team_id');
    await page.getByRole('option', { name: /^Team ID/ }).click();
    await page.locator('[id="input:/json_body/0/team_id"]:focus').waitFor();
  });

  it('names a wrong secret, and what to do about it', async () => {
    await open('#asset/oauth2_client_credentials');
    await click('Use the simulator');
    await page.locator('input[type="password"]').fill('not-the-secret');
    await page.getByRole('link', { name: 'Get Ticket by ID' }).click();
    await input('/path_parameters/id').fill('1001');
    const outcome = await run();
    expect(outcome).toContain('authentication_failed');
    expect(outcome).toContain('Integrations > HaloPSA API');
    expect(await page.locator('body').innerText()).not.toContain('not-the-secret');
  });

  it('shows problems of the asset in the asset form', async () => {
    await open('#asset/oauth2_client_credentials');
    await click('Use the simulator');
    await input('/client_id').fill('');
    await page.getByRole('link', { name: 'Get Tickets' }).click();
    expect(await run()).toContain('invalid_asset');
    await click(/^\/client_id/);
    await page
      .locator('.field', { has: input('/client_id') })
      .getByText('is missing')
      .waitFor();
  });

  it('tells how far a long list is, and stops it when asked', async () => {
    await open('#action/get_tickets');
    await click('Use the simulator');
    await page.locator('summary', { hasText: 'Options' }).waitFor();
    await page.getByRole('radiogroup', { name: 'All Pages' }).getByText('true').click();
    await input('/parameters/page_size').fill('2');
    await click('Run');
    await page.getByText(/^Running: [1-9]\d* requests? in/).waitFor();
    await click('Stop');
    await page.getByRole('status').getByText('cancelled', { exact: true }).waitFor();
  });

  it('changes between light and dark', async () => {
    await open('');
    await click('Change to the dark theme');
    await page.locator('html[data-mantine-color-scheme="dark"]').waitFor();
    await click('Change to the light theme');
  });
});

describe('the preview refuses', () => {
  const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(new URL(path, preview.url), { headers }, (response) => {
        response.resume().once('end', () => resolve(response.statusCode));
      })
        .once('error', reject)
        .end();
    });
  const token = async (): Promise<string> =>
    /preview-token" content="([^"]+)"/.exec(await (await fetch(preview.url)).text())?.[1] ?? '';

  it('a host name that is not its own', async () => {
    expect(await statusOf('/', { host: 'halopsa.example.com' })).toBe(403);
  });
  it('calls from pages of another origin, even with the token', async () => {
    const headers = { 'x-preview-token': await token(), origin: 'http://halopsa.example.com' };
    expect(await statusOf('/api/contents', headers)).toBe(403);
  });
  it('calls without the token, or with another one', async () => {
    expect(await statusOf('/api/contents', {})).toBe(403);
    expect(await statusOf('/api/contents', { 'x-preview-token': 'x'.repeat(43) })).toBe(403);
    expect(await statusOf('/api/contents', { 'x-preview-token': await token() })).toBe(200);
  });
});

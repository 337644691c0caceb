import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, openPreview } from '../test/preview/browser';

/** A state of the preview that is worth a look. */
interface State {
  name: string;
  scheme: 'light' | 'dark';
  /** Stands in the README. */
  isKept?: boolean;
  reach: (page: Page, url: string) => Promise<void>;
}

const click = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

async function openAction(page: Page, url: string, action: string): Promise<void> {
  await page.goto(`${url}#action/${action}`);
  await click(page, 'Use the simulator');
}

async function runExample(page: Page, title: string | RegExp): Promise<void> {
  await click(page, 'Examples');
  await page.getByRole('menuitem', { name: title }).first().click();
  await click(page, 'Run');
  await page.getByRole('status').getByText('Succeeded').waitFor();
}

async function saveTicket(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  await runExample(page, /alert/);
  await click(page, /^Ticket object json_body/);
  await click(page, /^Ticket ID number id/);
}

async function makeMistakes(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  const ticket = 'input:/json_body/0';
  await page.locator(`[id="${ticket}/summary"]`).fill('VPN is down');
  await page.locator(`[id="${ticket}/client_id"]`).fill('Northwind');
  await page.locator('[id="input:/options/match_on"]').fill('sumary');
  await click(page, 'Run');
  await page.getByRole('status').getByText('invalid_input', { exact: true }).waitFor();
  await page.getByRole('button', { name: /^\/json_body\/0\/client_id/ }).click();
}

const states: State[] = [
  {
    name: 'preview-connector',
    scheme: 'light',
    reach: (page, url) => page.goto(url).then(() => page.getByText('halo_halopsa').waitFor()),
  },
  { name: 'preview-saved-ticket', scheme: 'light', isKept: true, reach: saveTicket },
  { name: 'preview-problems', scheme: 'dark', isKept: true, reach: makeMistakes },
  { name: 'preview-problems-light', scheme: 'light', reach: makeMistakes },
  { name: 'preview-saved-ticket-dark', scheme: 'dark', reach: saveTicket },
  {
    name: 'preview-asset',
    scheme: 'light',
    reach: async (page, url) => {
      await page.goto(`${url}#asset/oauth2_password`);
      await click(page, 'Use the simulator');
    },
  },
  {
    name: 'preview-search',
    scheme: 'light',
    reach: async (page, url) => {
      await openAction(page, url, 'get_tickets');
      await page.getByRole('combobox', { name: 'Add a field to Parameters' }).fill('date');
    },
  },
  {
    name: 'preview-requests',
    scheme: 'dark',
    reach: async (page, url) => {
      await openAction(page, url, 'add_or_update_ticket');
      await runExample(page, /alert/);
      await page.getByRole('tab', { name: 'Requests' }).click();
      await page.getByText('/api/Tickets', { exact: true }).last().click();
    },
  },
];

/** Pictures of the preview: the README's into docs/images, or all of them into the folder that is named. */
async function takePictures(folder: string | undefined): Promise<void> {
  const target = folder ?? join(__dirname, '..', 'docs', 'images');
  mkdirSync(target, { recursive: true });
  const preview = await openPreview();
  const browser = await openBrowser();
  for (const { name, scheme, reach } of states.filter(({ isKept }) => isKept || folder !== undefined)) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: scheme });
    await reach(page, preview.url);
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(target, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  await preview.stop();
}

takePictures(process.argv[2]).catch((error: unknown) => {
  console.error(`preview_screenshots: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});

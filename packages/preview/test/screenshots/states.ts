import type { Page } from 'playwright-core';

/** A state of the preview that is worth a look. */
export interface State {
  name: string;
  scheme: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Stands in the README. */
  isKept?: boolean;
  reach: (page: Page, url: string) => Promise<void>;
}

const click = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

async function open(page: Page, url: string, hash: string): Promise<void> {
  await page.goto(`${url}#${hash}`);
  await page.locator('.shell h1').waitFor();
}

async function openAction(page: Page, url: string, action: string): Promise<void> {
  await open(page, url, `action/${action}`);
  await click(page, 'Use the simulator');
}

async function chooseExample(page: Page, title: string | RegExp): Promise<void> {
  await click(page, 'Examples');
  await page.locator('.examples .disclosed button').filter({ hasText: title }).first().click();
}

async function saveTicket(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  await chooseExample(page, /alert/);
  await click(page, 'Run');
  await page.getByRole('status').getByText('Succeeded').waitFor();
  await click(page, /^Ticket object json_body/);
  await click(page, /^Ticket ID number id/);
}

async function makeMistakes(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  const input = (pointer: string) => page.locator(`[id="input:${pointer}"]`);
  await input('/json_body/0/summary').fill('VPN is down');
  await input('/json_body/0/client_id').fill('Northwind');
  await input('/options/match_on').fill('sumary');
  await click(page, 'Run');
  await page.getByRole('status').getByText('invalid_input', { exact: true }).waitFor();
  await click(page, /^\/json_body\/0\/client_id/);
}

async function writeJson(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  await chooseExample(page, /alert/);
  await click(page, 'JSON');
  await page.locator('.cm-content').waitFor();
}

async function search(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  await page.getByRole('combobox', { name: 'Find or add a field of Ticket 1' }).fill('severity');
  await page.getByRole('option').first().waitFor();
}

async function suggestNames(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  const input = (member: string) => page.locator(`[id="input:/json_body/0/${member}"]`);
  await input('summary').fill('Impossible travel: a.meyer');
  await input('client_id').fill('northwind');
  await page.getByRole('listbox').getByRole('option').first().click();
  await click(page, 'Suggest: Site ID');
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await input('client_id').evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

async function chooseFile(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  await click(page, 'Add Attachment');
  const buffer = Buffer.from('Received: from mail.example.com\n'.repeat(1500));
  const file = { name: 'invoice_8842.eml', mimeType: 'message/rfc822', buffer };
  await page.getByLabel(/^Choose a file for Attachment 1/).setInputFiles(file);
  await page.getByText('invoice_8842.eml').first().waitFor();
}

async function checkConnection(page: Page, url: string): Promise<void> {
  await open(page, url, 'asset/oauth2_password');
  await click(page, 'Use the simulator');
  await click(page, 'Check the connection');
  await page.getByText(/^The connector can/).waitFor();
}

async function showRequests(page: Page, url: string): Promise<void> {
  await openAction(page, url, 'add_or_update_ticket');
  await chooseExample(page, /alert/);
  await click(page, 'Run');
  await page.getByRole('status').getByText('Succeeded').waitFor();
  await page.getByRole('tab', { name: 'Requests' }).click();
  await page.getByText('/api/Tickets', { exact: true }).last().click();
}

const phone = { width: 390, height: 844 };

export const states: readonly State[] = [
  { name: 'preview-connector', scheme: 'light', reach: (page, url) => open(page, url, '') },
  { name: 'preview-saved-ticket', scheme: 'light', isKept: true, reach: saveTicket },
  { name: 'preview-problems', scheme: 'dark', isKept: true, reach: makeMistakes },
  { name: 'preview-json', scheme: 'light', isKept: true, reach: writeJson },
  { name: 'preview-names', scheme: 'light', isKept: true, reach: suggestNames },
  { name: 'preview-file', scheme: 'light', reach: chooseFile },
  { name: 'preview-problems-light', scheme: 'light', reach: makeMistakes },
  { name: 'preview-saved-ticket-dark', scheme: 'dark', reach: saveTicket },
  { name: 'preview-json-dark', scheme: 'dark', reach: writeJson },
  { name: 'preview-check', scheme: 'light', reach: checkConnection },
  { name: 'preview-search', scheme: 'light', reach: search },
  { name: 'preview-requests', scheme: 'dark', reach: showRequests },
  { name: 'preview-phone', scheme: 'light', ...phone, reach: saveTicket },
  { name: 'preview-phone-names', scheme: 'light', ...phone, reach: suggestNames },
  { name: 'preview-phone-search', scheme: 'dark', ...phone, reach: search },
  { name: 'preview-zoomed', scheme: 'light', width: 320, height: 256, reach: makeMistakes },
];

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import fastify from 'fastify';
import { errorTable } from '../../../../src/core/errors';
import { type Simulator, startSimulator } from '../../../simulator/start';
import { ContentsReader } from '../../server/contents';
import { serveContents } from '../../server/contents_routes';
import { previewArguments, root, simulatorOf, tokenOf } from './browser';
import { describeInBrowser, stage } from './stage';

export const doctorTests = (): void =>
  describeInBrowser('the preview tells how things stand', () => {
    let slow: Simulator;
    beforeAll(async () => {
      slow = await startSimulator({ latency: 700 });
    });
    afterAll(() => slow.close());

    it('checks the connection with an asset, and shows the steps as they happen', async () => {
      await stage.open('asset/oauth2_client_credentials');
      await stage.click('Use the simulator');
      await stage.input('/url').fill(slow.url);
      await stage.click('Check the connection');
      await stage.page.locator('.steps li', { hasText: /^ok\s*asset/ }).waitFor();
      await stage.page.getByText('Checking …').waitFor();
      await stage.page.getByText(/^The connector can work with this asset/).waitFor();
      expect(await stage.page.locator('.steps b').allInnerTexts()).toEqual([
        'asset',
        'address',
        'authorisation server',
        'token',
        'scopes',
        'tickets',
      ]);
      await stage.focusReaches(/^button Check the connection$/);
    });

    it('and says what to do where a step fails', async () => {
      await stage.open('asset/oauth2_client_credentials');
      await stage.click('Use the simulator');
      await stage.page.locator('input[type="password"]').fill('not-the-secret');
      await stage.click('Check the connection');
      await stage.page.getByText(/^The connector cannot work with this asset yet/).waitFor();
      const token = stage.page.locator('.steps li', { hasText: /^\S+\s*token/ });
      expect(await token.innerText()).toMatch(/^failed[\s\S]*What to do:/);
      expect(await stage.page.locator('body').innerText()).not.toContain('not-the-secret');
    });

    it.each([
      ['its button', () => stage.click('Stop Get Tickets')],
      ['Escape', () => stage.page.keyboard.press('Escape')],
    ])('tells how far a long list is and of how much, and stops it by %s', async (_, stop) => {
      await stage.openAction('get_tickets');
      await stage.input('/options/all_pages').selectOption('true');
      await stage.input('/options/concurrency').fill('1');
      await stage.input('/parameters/page_size').fill('2');
      await stage.click('Run');
      await stage.page.getByText(/^[1-9]\d* of \d{2,} pages$/).waitFor();
      await stop();
      await stage.page.getByRole('status').getByText('cancelled', { exact: true }).waitFor();
      await stage.focusReaches(/^button Run$/);
    });

    it('lists every error code with its hint', async () => {
      await stage.open('action/get_tickets');
      await stage.page.getByRole('tab', { name: 'Errors' }).click();
      const codes = stage.page.getByRole('region', { name: 'Error codes' });
      expect(await codes.locator('dt code').allInnerTexts()).toEqual(Object.keys(errorTable));
      for (const { hint } of Object.values(errorTable)) {
        await codes.getByText(hint, { exact: true }).waitFor();
      }
    });

    it('shows an edited YAML to whoever comes back to the page, and keeps what was typed', async () => {
      await stage.open('action/get_ticket_by_id');
      await stage.input('/path_parameters/id').fill('1001');
      const versions = ['one', 'two'];
      await stage.page.route('**/api/contents/version', (route) =>
        route.fulfill({ json: { version: versions.shift() ?? 'two' } }),
      );
      await stage.page.route('**/api/contents', async (route) => {
        const response = await route.fetch();
        const text = (await response.text()).replace('"title":"Get Ticket by ID"', '"title":"Edited title"');
        await route.fulfill({ body: text, contentType: 'application/json' });
      });
      await stage.page.evaluate("window.dispatchEvent(new Event('focus'))");
      await stage.page.waitForResponse('**/api/contents/version');
      await stage.page.evaluate("window.dispatchEvent(new Event('focus'))");
      await stage.page.getByRole('heading', { name: 'Edited title' }).waitFor();
      expect(await stage.input('/path_parameters/id').inputValue()).toBe('1001');
    });

    it('names the file that is broken, beside the forms as they were', async () => {
      await stage.open('action/get_ticket_by_id');
      const message = 'actions/get_tickets.yaml: Nested mappings are not allowed at line 7, column 3';
      const broken = { status: 500, json: { message } };
      await stage.page.route('**/api/contents**', (route) => route.fulfill(broken));
      await stage.page.evaluate("window.dispatchEvent(new Event('focus'))");
      await stage.page.getByRole('alert').getByText(message).waitFor();
      await stage.page.getByRole('heading', { name: 'Get Ticket by ID' }).waitFor();
      await stage.page.reload();
      await stage.page.getByRole('alert').getByText(message).waitFor();
      stage.forgive(/500/);
    });
  });

/** A copy of what the preview shows, for a test to edit. */
function copyBundle(): string {
  const copy = mkdtempSync(join(tmpdir(), 'bundle-'));
  for (const part of ['connector.yaml', 'assets', 'actions', 'schemas', 'examples']) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  return copy;
}

/** Runs a list of whole tickets, of some 15 MB, as the page does. */
async function listWhole(): Promise<string> {
  const { assets } = await simulatorOf(stage.url);
  const order = {
    action: 'get_tickets',
    asset: assets.oauth2_client_credentials,
    inputs: { options: { all_pages: true } },
  };
  const response = await fetch(new URL('api/run', stage.url), {
    method: 'POST',
    headers: { 'x-preview-token': await tokenOf(stage.url), 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  return response.text();
}

export const serverTests = (): void =>
  describe('the preview at the desk', () => {
    const start = (...options: string[]) =>
      spawnSync(process.execPath, [...previewArguments, ...options], { encoding: 'utf8' });

    it('explains itself with --help', () => {
      const { status, stdout } = start('--help');
      expect(status).toBe(0);
      expect(stdout).toMatch(/--port <number>[\s\S]*--latency <ms>/);
    });

    it('refuses what it does not know, with the nearest option', () => {
      const { status, stderr } = start('--prot', '1');
      expect(status).toBe(2);
      expect(stderr).toContain('Did you mean --port?');
      expect(start('--port', 'x').status).toBe(2);
    });

    it.each([
      ['actions/get_tickets.yaml', 'inputs: [', /^actions\/get_tickets\.yaml: .*line 1/s],
      ['connector.yaml', 'a: b: c', /^connector\.yaml: /],
      ['schemas/shared/ticket/core.json', '{', /schemas\/shared\/ticket\/core\.json/],
      ['examples/close_with_note.json', '{"title": ', /^examples\/close_with_note\.json: /],
    ])('names %s where it is broken', async (file, text, named) => {
      const copy = copyBundle();
      const reader = new ContentsReader(copy);
      const before = await reader.version();
      await reader.read();
      writeFileSync(join(copy, file), text);
      await expect(reader.read()).rejects.toThrow(named);
      expect(await reader.version()).not.toBe(before);
      rmSync(copy, { recursive: true });
    });

    describe('hands out its contents', () => {
      const app = fastify();
      let copy = '';
      let simulator: Simulator;
      beforeAll(async () => {
        copy = copyBundle();
        simulator = await startSimulator();
        serveContents(app, copy, simulator);
      });
      afterAll(async () => {
        await app.close();
        await simulator.close();
        rmSync(copy, { recursive: true });
      });
      const contents = async (): Promise<object> => {
        const ask = (encoding: string) =>
          app.inject({ url: '/api/contents', headers: { 'accept-encoding': encoding } });
        const [{ body }, packed] = [await ask('identity'), await ask('br')];
        expect(packed.headers['content-encoding']).toBe('br');
        expect(String(brotliDecompressSync(packed.rawPayload))).toBe(body);
        return JSON.parse(body);
      };

      it('compressed once, and anew after an edit', async () => {
        // What is compressed was written for that, each time.
        const stringify = jest.spyOn(JSON, 'stringify');
        const written = (): number => stringify.mock.calls.filter(([value]) => value?.simulator).length;
        const before = await contents();
        expect(await contents()).toEqual(before);
        expect(written()).toBe(1);
        writeFileSync(join(copy, 'connector.yaml'), 'title: Edited');
        expect(await contents()).toEqual({ ...before, connector: { title: 'Edited' } });
        expect(written()).toBe(2);
        stringify.mockRestore();
      });
    });

    it('hands out its page compressed', async () => {
      const script = await fetch(new URL('assets/main.js', stage.url), {
        headers: { 'accept-encoding': 'br' },
      });
      expect(script.headers.get('content-encoding')).toBe('br');
      const plain = await fetch(new URL('assets/main.js', stage.url), {
        headers: { 'accept-encoding': 'identity' },
      });
      expect(plain.headers.get('content-encoding')).toBeNull();
      expect(await script.text()).toBe(await plain.text());
    });

    it('keeps nothing of the long lists that it hands on', async () => {
      const list = await listWhole();
      expect(list).toContain('"ending":{"ok":true');
      const before = await stage.heldBytes();
      await listWhole();
      await listWhole();
      expect((await stage.heldBytes()) - before).toBeLessThan(list.length / 2);
    });
  });

import { readFileSync } from 'node:fs';
import { describeInBrowser, pages, stage } from './stage';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, in words that lead there. */
async function violations(rules: string): Promise<string[]> {
  await stage.page.evaluate(`window.axe || (() => { ${axe} })()`);
  return stage.page.evaluate<
    string[]
  >(`axe.run(document, { resultTypes: ['violations'], ...${rules} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      [id, target.join(' '), failureSummary].join(': '))))`);
}

/** Everything in light, and whatever depends on colour once more in dark. */
async function expectAccessible(): Promise<void> {
  expect(await violations('{}')).toEqual([]);
  await stage.page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations("{ runOnly: ['color-contrast'] }")).toEqual([]);
  await stage.page.emulateMedia({ colorScheme: 'light' });
}

const show = async (hash: string): Promise<void> => {
  await stage.page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await stage.page
    .locator(`nav a[aria-current=page][href=${JSON.stringify(`#${hash}`)}]`)
    .waitFor({ state: 'attached' });
};

export const screensTests = (): void =>
  describeInBrowser('the preview on any screen, for anybody', () => {
    it('needs no scrolling to the side, from a wide screen to a phone and to 400 % zoom', async () => {
      await stage.open('');
      for (const hash of pages) {
        await show(hash);
        for (const [width, height] of [
          [1600, 1000],
          [1001, 700],
          [999, 700],
          [640, 400],
          [390, 844],
          [320, 256],
        ] as const) {
          await stage.page.setViewportSize({ width, height });
          expect({
            hash,
            width,
            needed: await stage.page.evaluate('document.documentElement.scrollWidth'),
          }).toEqual({ hash, width, needed: width });
        }
      }
    });

    it('has one column below 1,000 pixels, with its pages behind a button', async () => {
      await stage.open('action/get_tickets');
      const sideBySide = async (): Promise<boolean> => {
        const [form, aside] = [
          await stage.page.locator('.form').boundingBox(),
          await stage.page.locator('aside').boundingBox(),
        ];
        return (aside?.x ?? 0) >= (form?.x ?? 0) + (form?.width ?? 0);
      };
      expect(await sideBySide()).toBe(true);
      expect(await stage.button(/^Pages:/).isVisible()).toBe(false);
      await stage.page.setViewportSize({ width: 999, height: 700 });
      expect(await sideBySide()).toBe(false);
      await stage.click('Pages: Get Tickets');
      await stage.page.getByRole('link', { name: 'Delete Ticket by ID' }).click();
      await stage.button('Pages: Delete Ticket by ID').waitFor();
    });

    it('can be used on a phone: fill in, run, and see the outcome', async () => {
      await stage.page.setViewportSize({ width: 390, height: 844 });
      await stage.openAction('get_ticket_by_id');
      await stage.input('/path_parameters/id').fill('1001');
      await stage.addField('Parameters', 'details', /Include Details/i);
      expect(await stage.run()).toMatch(/^Succeeded/);
      await stage.page.locator('.outcome').scrollIntoViewIfNeeded();
      expect(await stage.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    });

    it('names every page in the title of its window', async () => {
      await stage.open('');
      const titles: string[] = [];
      for (const hash of pages) {
        await show(hash);
        await stage.until(
          `document.title.startsWith(document.querySelector('.shell h1').textContent) || ${hash === ''}`,
        );
        titles.push(await stage.page.title());
      }
      expect(titles[0]).toBe('Connector · HaloPSA preview');
      expect(new Set(titles).size).toBe(pages.length);
    });

    it('passes axe on every page, in light and in dark', async () => {
      await stage.open('');
      for (const hash of pages) {
        await show(hash);
        await expectAccessible();
      }
    });

    it('passes axe with problems beside the fields, a menu, a search and topics open', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.input('/json_body/0/summary').fill('VPN is down');
      await stage.input('/json_body/0/client_id').fill('Northwind');
      await stage.run();
      await stage
        .field('/json_body/0/client_id')
        .getByText(/must be/)
        .waitFor();
      await expectAccessible();
      await stage.click('Examples');
      await expectAccessible();
      await stage.page.keyboard.press('Escape');
      await stage.click('More for Summary');
      await expectAccessible();
      await stage.click('Set to null');
      const search = stage.page.getByRole('combobox', { name: 'Find or add a field of Ticket 1' });
      await search.click();
      await expectAccessible();
      await search.fill('severity');
      await expectAccessible();
    });

    it('passes axe with names that are suggested, and with why there are none', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.click('Suggest: Status ID');
      await stage.page.getByRole('option', { name: /In Progress/ }).waitFor();
      await stage.page.keyboard.press('ArrowDown');
      await expectAccessible();
      await stage.page.route('**/api/names', (route) =>
        route.fulfill({ status: 422, json: { message: 'No.' } }),
      );
      await stage.input('/json_body/0/client_id').fill('north');
      await stage.page.getByText('No.', { exact: true }).waitFor();
      await expectAccessible();
      stage.forgive(/422/);
    });

    it('passes axe with a file that was chosen, and one that is too large', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.addField('Ticket 1', 'attachments', /^Attachments/);
      await stage.click('Add Attachment');
      const chooser = stage.page.getByLabel(/^Choose a file for Attachment 1/);
      const file = { name: 'invoice.eml', mimeType: 'message/rfc822', buffer: Buffer.from('From: a') };
      await chooser.setInputFiles(file);
      await chooser.setInputFiles({ ...file, name: 'empty.eml', buffer: Buffer.alloc(0) });
      await stage.page.getByText(/^empty\.eml is empty/).waitFor();
      await stage.page.getByText('invoice.eml').first().waitFor();
      await expectAccessible();
    });

    it('passes axe with a result, its requests and all error codes', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.chooseExample(/from an alert/);
      await stage.run();
      await stage.click(/^Ticket object json_body/);
      await expectAccessible();
      await stage.page.getByRole('tab', { name: 'Requests' }).click();
      await stage.page.locator('.request summary').last().click();
      await expectAccessible();
      await stage.page.getByRole('tab', { name: 'Errors' }).click();
      await expectAccessible();
    });

    it('passes axe with JSON, a question and a check', async () => {
      await stage.openAction('delete_ticket_by_id');
      await stage.click('JSON');
      await stage.page.locator('.cm-content').waitFor();
      await expectAccessible();
      await stage.click('Form');
      await stage.input('/path_parameters/id').fill('1');
      await stage.click('Run');
      await stage.page.getByRole('dialog').waitFor();
      await expectAccessible();
      await stage.click('Cancel');
      await show('asset/oauth2_client_credentials');
      await stage.click('Check the connection');
      await stage.page.getByText(/^The connector can/).waitFor();
      await expectAccessible();
    });
  });

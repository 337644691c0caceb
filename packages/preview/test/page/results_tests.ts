import { describeInBrowser, stage } from './stage';

const longText = `${'Beacon every 60 seconds. '.repeat(300)}needle-7f3`;

const countOf = (selector: string): Promise<number> => stage.page.locator(selector).count();

/** Puts inputs into the page as a reload finds them. */
async function openWith(action: string, inputs: object): Promise<void> {
  const kept = { asset: '', values: { [`action/${action}`]: inputs }, texts: {} };
  await stage.page.addInitScript(
    `sessionStorage.setItem('connector-preview', ${JSON.stringify(JSON.stringify(kept))})`,
  );
  await stage.open(`action/${action}`);
  await stage.click('Use the simulator');
}

export const resultsTests = (): void =>
  describeInBrowser('the preview shows results whole', () => {
    it('finds a value by what it says, opens it in full, and copies it', async () => {
      await openWith('add_or_update_ticket', { json_body: [{ summary: 'Long', details: longText }] });
      expect(await stage.run()).toMatch(/^Succeeded/);
      await stage.page.getByLabel('Search below result').fill('needle-7f3');
      await stage.page.getByText(/^\d+ found\.$/).waitFor();
      await stage.button(/result\.json_body\.details /).click();
      await stage.click(`Show all ${longText.length.toLocaleString('en')} characters`);
      expect(await stage.page.locator('.picked pre').innerText()).toBe(longText);
      await stage.click('Copy the value');
      expect(await stage.page.evaluate<string>('navigator.clipboard.readText()')).toBe(longText);
    });

    it('draws of hundreds of tickets what is asked for, says what it leaves out, and searches them all', async () => {
      await openWith('get_tickets', { options: { all_pages: true, fields: ['summary', 'client_name'] } });
      expect(await stage.run()).toMatch(/^Succeeded/);
      await stage.click(/json_body/);
      await stage.click(/^Tickets array tickets/);
      const more = stage.button(/^Show more: 100 of \d+ are shown/);
      const [, total = ''] = /of (\d+)/.exec(await more.innerText()) ?? [];
      expect(await countOf('.branches .branches .branches > li')).toBe(101);
      await more.click();
      await stage.button(`Show more: 200 of ${total} are shown`).waitFor();
      await stage.focusReaches(/\[100\]/);
      await stage.page.getByLabel('Search below result').fill('client_name');
      await stage.page.getByText(`${total} found; the first 100 are shown.`).waitFor();
      expect(await countOf('.branch')).toBe(100);
      await stage.page.getByLabel('Search below result').fill(`tickets[${Number(total) - 1}].summary`);
      await stage.page.getByText('1 found.').waitFor();
    });

    it('keeps of 50 tickets of input those closed that nobody looks at', async () => {
      const tickets = Array.from({ length: 50 }, (_, at) => ({ summary: `Alert ${at + 1}` }));
      await openWith('add_or_update_ticket', { json_body: tickets });
      expect(await countOf('.entry')).toBe(50);
      expect(await countOf('.entry textarea')).toBe(0);
      await stage.page.getByText('Alert 37', { exact: true }).click();
      expect(await stage.input('/json_body/36/summary').inputValue()).toBe('Alert 37');
      await stage.click('Add Ticket');
      await stage.input('/json_body/50/summary').fill('Alert 51');
      expect(await stage.inputs()).toEqual({ json_body: [...tickets, { summary: 'Alert 51' }] });
    });

    it('draws a ticket that is added, and nothing of those that are there', async () => {
      const tickets = Array.from({ length: 10 }, (_, at) => ({ summary: `Alert ${at + 1}` }));
      await openWith('add_or_update_ticket', { json_body: tickets });
      await stage.page.evaluate(`
        window.touched = [];
        window.drawn = [...document.querySelectorAll('.entry textarea')];
        new MutationObserver((changes) => {
          for (const { target } of changes) {
            const entry = target.closest?.('.entry')?.querySelector('summary').id;
            if (entry !== undefined && entry !== 'input:/json_body/10') window.touched.push(entry);
          }
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      `);
      await stage.click('Add Ticket');
      await stage.input('/json_body/10/summary').fill('Alert 11');
      expect(await stage.page.evaluate('window.touched')).toEqual([]);
      const kept = 'window.drawn.filter((input) => input.isConnected).length';
      expect(await stage.page.evaluate(kept)).toBe(await stage.page.evaluate('window.drawn.length'));
    });

    it('draws at a key the field that is typed into, and nothing of its neighbours', async () => {
      const tickets = Array.from({ length: 10 }, (_, at) => ({ summary: `Alert ${at + 1}` }));
      await openWith('add_or_update_ticket', { json_body: tickets });
      await stage.input('/json_body/4/summary').focus();
      await stage.page.evaluate(`
        window.touched = [];
        new MutationObserver((changes) => {
          for (const { target } of changes) window.touched.push(target.closest?.('.field')?.innerText ?? 'outside');
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      `);
      await stage.page.keyboard.type('abc');
      expect(await stage.input('/json_body/4/summary').inputValue()).toMatch(/abc/);
      expect(await stage.page.evaluate('window.touched.filter((field) => !/^Summary/.test(field))')).toEqual(
        [],
      );
    });
  });

import { describeInBrowser, pages, stage } from './stage';

/**
 * Every control that a person can see and use, by what a page's HTML says; unlike the Tab key this does not care what
 * the elements around it do. Of tabs only the one that is shown is reached by Tab, the others by the arrow keys.
 */
const markControls = `(() => {
  const selector = 'a[href], button, input, textarea, select, summary, [contenteditable="true"]';
  const isUsable = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.tabIndex >= 0 && !element.disabled || element.localName === 'summary';
  const marked = [...document.querySelectorAll(selector)].filter(isUsable);
  const told = (element) => element.localName + ' ' +
    (element.getAttribute('aria-label') || element.id || element.textContent.trim());
  marked.forEach((element, at) => { element.dataset.control = at + ' ' + told(element); });
  window.reached = [];
  document.addEventListener('focusin', ({ target }) => {
    window.reached.push(target.dataset.control ?? 'not a control: ' + told(target));
  });
  return marked.map(({ dataset }) => dataset.control);
})()`;

/** Walks with the Tab key alone, from the top of the page to its end. */
async function walk(): Promise<{ controls: string[]; reached: string[] }> {
  const { page } = stage;
  const controls = await page.evaluate<string[]>(markControls);
  await page.evaluate(`document.querySelector('[data-control^="0 "]').focus()`);
  for (let presses = 1; presses < controls.length; presses += 1) {
    await page.keyboard.press('Tab');
  }
  return { controls, reached: await page.evaluate<string[]>('window.reached') };
}

export const keyboardTests = (): void =>
  describeInBrowser('the preview with the keyboard alone', () => {
    it.each(pages)('reaches every control of the page "%s" once by Tab, in order', async (hash) => {
      await stage.open(hash);
      const { controls, reached } = await walk();
      expect(controls.length).toBeGreaterThan(8);
      expect(reached).toEqual(controls);
    });

    it('reaches every control of a filled form, a search and a result', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.chooseExample(/from an alert/);
      await stage.addField('Ticket 1', 'team_id', /^Team ID/);
      await stage.run();
      await stage.addField('Ticket 1', 'attachments', /^Attachments/);
      await stage.click('Add Attachment');
      await stage.input('/json_body/0/attachments/0:file').waitFor();
      await stage.focusReaches(/ input:\/json_body\/0\/attachments\/0$/);
      await stage.click(/^Ticket object json_body/);
      const { controls, reached } = await walk();
      expect(controls.join('\n')).toContain('input:/json_body/0/team_id');
      expect(controls.join('\n')).toContain('input:/json_body/0/attachments/0:file');
      expect(controls.join('\n')).toContain('Copy result.json_body');
      expect(reached).toEqual(controls);
    });

    it('fills in and runs an action, from the address to the path of the new id', async () => {
      const { page } = stage;
      const press = async (...keys: string[]): Promise<void> => {
        for (const key of keys) {
          await page.keyboard.press(key);
        }
      };
      const tabTo = async (control: RegExp): Promise<void> => {
        for (let presses = 0; presses < 90; presses += 1) {
          await press('Tab');
          if (control.test(await stage.focused())) {
            return;
          }
        }
        throw new Error(`Tab never reaches ${control}`);
      };
      await stage.open('');
      await tabTo(/^a Add or Update Ticket/);
      await press('Enter');
      await page.getByRole('heading', { name: 'Add or Update Ticket' }).waitFor();
      await tabTo(/input:\/json_body\/0\/summary$/);
      await page.keyboard.type('Typed without a mouse');
      await tabTo(/^button Use the simulator/);
      await press('Enter');
      expect(await stage.focused()).toBe('button Run');
      await press('Enter');
      await page.getByRole('status').getByText('Succeeded').waitFor();
      expect(await stage.focused()).toBe('button Run');
      await tabTo(/^button Ticket\s*object/);
      await press('Enter');
      await tabTo(/^button Ticket ID\s*number/);
      await press('Enter');
      await page.getByText('result.json_body.id', { exact: true }).waitFor();
    });

    it('keeps the focus where a person goes on, whatever is removed, filled in or run', async () => {
      const { page } = stage;
      await stage.open('action/add_or_update_ticket');
      await stage.click('Use the simulator');
      expect(await stage.focused()).toBe('button Run');
      await stage.click('Add Ticket');
      await page.locator('[id="input:/json_body/1"]:focus').waitFor();
      await stage.click('Add Ticket');
      await stage.click('Remove Ticket 2');
      await page.locator('[id="input:/json_body/1:remove"]:focus').waitFor();
      await stage.click('Remove Ticket 2');
      await page.locator('[id="input:/json_body/0:remove"]:focus').waitFor();
      await stage.click('Remove Ticket 1');
      await page.locator('[id="input:/json_body:add"]:focus').waitFor();
      await stage.click('Add Ticket');
      await stage.addField('Ticket 1', 'team_id', /^Team ID/);
      await page.locator('[id="input:/json_body/0/team_id"]:focus').waitFor();
      await stage.click('Remove Team ID');
      await page.locator('[id="input:/json_body/0:search"]:focus').waitFor();
      await stage.click('Undo: remove Team ID');
      expect(await stage.focused()).toMatch(/^button Undo/);
      await stage.click('More for Summary');
      await page.keyboard.press('Escape');
      expect(await stage.focused()).toBe('button ⋯');
      await stage.chooseExample();
      expect(await stage.focused()).toBe('button Examples');
      await stage.click('Clear');
      expect(await stage.focused()).toBe('button Clear');
      await stage.run();
      expect(await stage.focused()).toBe('button Run');
    });

    it('opens the section that an error leads into', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.input('/options/match_on').fill('sumary');
      await stage.input('/json_body/0/summary').fill('First');
      await stage.click('Add Ticket');
      await stage.input('/json_body/1/summary').fill('Second');
      await stage.input('/json_body/1/client_id').fill('Northwind');
      await stage.input('/json_body/1').click();
      await stage.input('/options').click();
      expect(await stage.input('/json_body/1/client_id').count()).toBe(0);
      await stage.run();
      await stage.click(/^\/json_body\/1\/client_id/);
      await stage.page.locator('[id="input:/json_body/1/client_id"]:focus').waitFor();
      await stage.click(/^\/options\/match_on/);
      await stage.page.locator('[id="input:/options/match_on"]:focus').waitFor();
    });

    it('shows the field that an error leads to with its label, and not behind the header', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.input('/json_body/0/client_id').fill('Northwind');
      await stage.input('/options/match_on').fill('sumary');
      await stage.run();
      await stage.click(/^\/json_body\/0\/client_id/);
      await stage.page.locator('[id="input:/json_body/0/client_id"]:focus').waitFor();
      const [header, label] = [
        await stage.page.locator('header').boundingBox(),
        await stage.field('/json_body/0/client_id').locator('label').boundingBox(),
      ];
      expect(label?.y).toBeGreaterThanOrEqual(header?.height ?? 0);
    });

    it('reaches the other tabs by the arrow keys', async () => {
      await stage.open('action/get_tickets');
      await stage.page.getByRole('tab', { name: 'Outputs' }).focus();
      await stage.page.keyboard.press('ArrowRight');
      expect(await stage.focused()).toMatch(/Errors$/);
      await stage.page.getByText('outcome_unknown', { exact: true }).waitFor();
      await stage.page.keyboard.press('End');
      await stage.page.getByText('No request was sent.').waitFor();
    });
  });

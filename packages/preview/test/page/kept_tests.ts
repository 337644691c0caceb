import { describeInBrowser, stage } from './stage';

const more = async (field: string, choice: string): Promise<void> => {
  await stage.click(`More for ${field}`);
  await stage.click(choice);
};

export const keptTests = (): void =>
  describeInBrowser('nothing that was typed into the preview is lost', () => {
    it('by a reload, but for the secrets', async () => {
      await stage.open('asset/oauth2_password');
      await stage.input('/url').fill('https://halopsa.example.com');
      await stage.input('/oauth2_username').fill('soc@example.com');
      await stage.input('/oauth2_password').fill('not-a-real-password');
      await stage.input('/http_proxy').fill('http://user:not-a-real-one@proxy.example.com:3128');
      await stage.page.getByRole('link', { name: 'Add or Update Ticket' }).click();
      await stage.page.getByLabel('Run with the asset').selectOption('oauth2_password');
      await stage.input('/json_body/0/summary').fill('Kept');
      await stage.until("Object.values(sessionStorage).join().includes('Kept')");
      expect(
        await stage.page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }])'),
      ).not.toContain('not-a-real');
      await stage.page.reload();
      expect(await stage.input('/json_body/0/summary').inputValue()).toBe('Kept');
      expect(await stage.page.getByLabel('Run with the asset').inputValue()).toBe('oauth2_password');
      await stage.page.getByRole('link', { name: 'Password Grant' }).click();
      expect(await stage.input('/oauth2_username').inputValue()).toBe('soc@example.com');
      expect(await stage.input('/oauth2_password').inputValue()).toBe('');
      expect(await stage.input('/http_proxy').inputValue()).toBe('');
    });

    it('by Clear, an example, or the removal of a ticket, which can be undone and done again', async () => {
      await stage.open('action/add_or_update_ticket');
      const summary = stage.input('/json_body/0/summary');
      await summary.fill('Mine');
      await stage.click('Clear');
      expect(await summary.inputValue()).toBe('');
      await stage.click('Undo: clear');
      expect(await summary.inputValue()).toBe('Mine');
      await stage.chooseExample(/from an alert/);
      expect(await summary.inputValue()).toMatch(/^Impossible travel/);
      await stage.click(/^Undo: example/);
      expect(await summary.inputValue()).toBe('Mine');
      await stage.click(/^Redo: example/);
      expect(await summary.inputValue()).toMatch(/^Impossible travel/);
      await stage.click('Remove Ticket 1');
      expect(await summary.count()).toBe(0);
      await stage.click('Undo: remove Ticket 1');
      expect(await summary.inputValue()).toMatch(/^Impossible travel/);
    });

    it('by the simulator being put into an asset', async () => {
      await stage.open('asset/oauth2_client_credentials');
      await stage.input('/url').fill('https://halopsa.example.com');
      await stage.click('Use the simulator');
      await stage.click('Undo: use the simulator');
      expect(await stage.input('/url').inputValue()).toBe('https://halopsa.example.com');
    });

    it('and what was opened and not filled in is not sent', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.input('/json_body/0/summary').fill('Alone');
      await stage.click('Add Ticket');
      await stage.focusReaches(/ input:\/json_body\/1$/);
      await stage.addField('Ticket 1', 'team_id', /^Team ID/);
      await stage.addField('Ticket 1', 'customfields', /^Custom Fields/);
      await stage
        .field('/json_body/0/customfields')
        .getByRole('button', { name: 'Add Custom Field' })
        .click();
      await stage.click('Add Field');
      await stage.click('Add Field');
      await stage.click('Remove Field 2');
      expect(await stage.inputs()).toEqual({ json_body: [{ summary: 'Alone' }] });
      await stage.click('Remove Field 1');
      await stage.click('Remove Custom Field 1');
      expect(await stage.inputs()).toEqual({ json_body: [{ summary: 'Alone' }] });
    });

    it('and a field can be set to null, to empty text and to an empty list, and be left out again', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.input('/json_body/0/summary').fill('Cleared');
      await more('Summary', 'Set to empty text');
      await more('Client ID', 'Set to null');
      await stage.addField('Ticket 1', 'customfields', /^Custom Fields/);
      await more('Custom Fields', 'Set to an empty list');
      expect(await stage.inputs()).toEqual({
        json_body: [{ summary: '', client_id: null, customfields: [] }],
      });
      await stage.field('/json_body/0/client_id').getByText('null', { exact: true }).waitFor();
      await stage.input('/json_body/0/client_id').fill('12');
      await more('Summary', 'Leave out');
      await more('Custom Fields', 'Leave out');
      expect(await stage.inputs()).toEqual({ json_body: [{ client_id: 12 }] });
    });

    it('and a property of one’s own has a name, stands there once, and can be removed', async () => {
      await stage.open('action/add_or_update_ticket');
      const search = stage.page.getByRole('combobox', { name: 'Find or add a field of Ticket 1' });
      await stage.addField('Ticket 1', 'cf_alert_id', /as a property of your own/);
      await stage.page.locator('[id="input:/json_body/0/cf_alert_id"]:focus').waitFor();
      await stage.page.keyboard.type('{"score": 7}');
      await search.fill('cf_alert_id');
      await stage.page.getByRole('option', { name: /^Go to your own property/ }).click();
      await stage.page.locator('[id="input:/json_body/0/cf_alert_id"]:focus').waitFor();
      expect(await stage.input('/json_body/0/cf_alert_id').count()).toBe(1);
      await search.fill('summary');
      expect(await stage.page.getByRole('option', { name: /your own/ }).count()).toBe(0);
      await search.fill(' ');
      expect(await stage.page.getByRole('option', { name: /your own/ }).count()).toBe(0);
      await search.fill('constructor');
      await stage.page.getByRole('option', { name: /your own/ }).click();
      await stage.page.locator('[id="input:/json_body/0/constructor"]:focus').waitFor();
      await stage.page.keyboard.type('born with it');
      expect(await stage.inputs()).toEqual({
        json_body: [{ cf_alert_id: { score: 7 }, constructor: 'born with it' }],
      });
      await stage.click('Remove cf_alert_id');
      await stage.click('Remove constructor');
      expect(await stage.input('/json_body/0/cf_alert_id').count()).toBe(0);
      expect(await stage.inputs()).toEqual({ json_body: [] });
    });
  });

import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser, stage } from './stage';

const alert = {
  summary: 'Impossible travel: a.meyer',
  details: 'Alert SEN-48213 of the SIEM, severity high.',
  client_id: 12,
  priority_id: 2,
  third_party_id_string: 'SEN-48213',
};

/** Opens the JSON, and pastes over all of it. */
async function paste(text: string): Promise<void> {
  const { page } = stage;
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await page.locator('.cm-content').click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
}

const clipboard = (): Promise<string> => stage.page.evaluate<string>('navigator.clipboard.readText()');

export const jsonTests = (): void =>
  describeInBrowser('JSON goes in and out of the preview', () => {
    it('loads its editor when it is opened, and not before', async () => {
      const loaded: string[] = [];
      stage.page.on('request', (request) => loaded.push(request.url()));
      await stage.open('action/get_tickets');
      await stage.button('Examples').waitFor();
      expect(loaded.filter((url) => /json_view/.test(url))).toEqual([]);
      await stage.click('JSON');
      await stage.page.locator('.cm-content').waitFor();
      expect(loaded.filter((url) => /json_view/.test(url))).toHaveLength(1);
    });

    it('takes a pasted alert of five fields, in three interactions, and shows it in the form', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.click('JSON');
      await paste(JSON.stringify(alert));
      await stage.page.getByText('was put under json_body').waitFor();
      await stage.click('Form');
      expect(await stage.input('/json_body/0/third_party_id_string').inputValue()).toBe('SEN-48213');
      expect(await stage.inputs()).toEqual({ json_body: [alert] });
      expect(await stage.run()).toMatch(/^Succeeded/);
    });

    it('takes an input, a list of tickets, and parameters of a list as they are', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.click('JSON');
      await paste(JSON.stringify([alert, { id: 1001, status_id: 9 }]));
      expect(await stage.inputs()).toEqual({ json_body: [alert, { id: 1001, status_id: 9 }] });
      await paste(JSON.stringify({ json_body: [alert], options: { match_on: 'summary' } }));
      expect(await stage.inputs()).toEqual({ json_body: [alert], options: { match_on: 'summary' } });
      await stage.page.getByRole('link', { name: 'Get Tickets' }).click();
      await stage.page.getByRole('heading', { name: 'Get Tickets' }).waitFor();
      await stage.click('JSON');
      await paste(JSON.stringify({ client_id: 12, open_only: true }));
      expect(await stage.inputs()).toEqual({ parameters: { client_id: 12, open_only: true } });
    });

    it('follows the form, and the form follows it', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.input('/json_body/0/summary').fill('From the form');
      await stage.click('JSON');
      await stage.page.getByText('"From the form"').waitFor();
      await stage.chooseExample(/from an alert/);
      await stage.page.getByText('"SEN-48213"').waitFor();
      await stage.click(/^Undo/);
      await stage.page.getByText('"From the form"').waitFor();
      await stage.page.getByText('"From the form"').click();
      await stage.page.keyboard.press('End');
      await stage.page.keyboard.type(',"team": "SOC"');
      await stage.click('Form');
      expect(await stage.input('/json_body/0/team').inputValue()).toBe('SOC');
    });

    it('suggests names by what they mean, and the values that an option takes', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.click('JSON');
      await paste('{"json_body": [{}], "options": {}}');
      await stage.page.getByText('{}', { exact: false }).first().click();
      await paste('{"json_body": [{"severity"}]}');
      const { page } = stage;
      await page.keyboard.press('End');
      for (let steps = 0; steps < 4; steps += 1) {
        await page.keyboard.press('ArrowLeft');
      }
      await page.keyboard.press('ControlOrMeta+Space');
      await page.locator('.cm-completionLabel', { hasText: /^priority_id$/ }).click();
      await page.keyboard.type('2');
      expect(await stage.inputs()).toEqual({ json_body: [{ priority_id: 2 }] });
      await paste('{"options": {"match_on": }}');
      await page.keyboard.press('End');
      for (let steps = 0; steps < 2; steps += 1) {
        await page.keyboard.press('ArrowLeft');
      }
      await page.keyboard.press('ControlOrMeta+Space');
      await page.locator('.cm-completionLabel', { hasText: 'third_party_id_string' }).click();
      expect(await stage.inputs()).toEqual({ json_body: [], options: { match_on: 'third_party_id_string' } });
    });

    it('names what a field is probably meant to be', async () => {
      await stage.open('action/add_or_update_ticket');
      await stage.click('JSON');
      await paste('{"json_body": [{"assignee": 4}]}');
      const mark = stage.page.locator('.cm-lintRange-info', { hasText: 'assignee' });
      await mark.hover();
      await stage.page.getByText(/Did you mean agent_/).waitFor();
    });

    it('runs nothing while it cannot be read, says so, and keeps what was typed', async () => {
      await stage.openAction('add_or_update_ticket');
      await stage.click('JSON');
      await stage.page.locator('.cm-content').click();
      await stage.page.keyboard.press('ControlOrMeta+a');
      await stage.page.keyboard.insertText('{"json_body": [{"summary": "half"');
      await stage.page.getByText('The JSON cannot be read yet, so it cannot be run.').waitFor();
      expect(await stage.button('Run').getAttribute('aria-disabled')).toBe('true');
      await stage.click('Form');
      await stage.page.getByText('The JSON cannot be read yet. The form shows').waitFor();
      await stage.click('JSON');
      await stage.page.getByText('"half"').waitFor();
      await stage.page.reload();
      await stage.click('JSON');
      await stage.page.getByText('"half"').waitFor();
    });

    it('leaves the page as text, as a file, as a line for the desk, and as the raw answer', async () => {
      await stage.openAction('get_ticket_by_id');
      await stage.input('/path_parameters/id').fill('1001');
      await stage.click(/^Copy run line/);
      expect(await clipboard()).toBe('halopsa run get_ticket_by_id --input-path data/get_ticket_by_id.json');
      const file = join(stage.folder, 'data', 'get_ticket_by_id.json');
      expect(existsSync(file)).toBe(false);
      await stage.click('Save in data/ as get_ticket_by_id.json');
      await stage.page.getByText('Saved as data/get_ticket_by_id.json.').waitFor();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ path_parameters: { id: 1001 } });
      await stage.input('/path_parameters/id').fill('1002');
      await stage.click('Save in data/ as get_ticket_by_id.json');
      const cancel = stage.page.getByRole('dialog').getByRole('button', { name: 'Cancel' });
      await cancel.waitFor();
      expect(await stage.page.getByText('Saved as').count()).toBe(0);
      await cancel.click();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ path_parameters: { id: 1001 } });
      const reader = openSync(file, 'r');
      await stage.click('Save in data/ as get_ticket_by_id.json');
      await stage.page.getByRole('dialog').getByRole('button', { name: 'Replace' }).click();
      await stage.page.getByText('Saved as data/get_ticket_by_id.json.').waitFor();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ path_parameters: { id: 1002 } });
      // Whoever began to read before it was replaced reads the old inputs to their end.
      expect(JSON.parse(readFileSync(reader, 'utf8'))).toEqual({ path_parameters: { id: 1001 } });
      closeSync(reader);
      await stage.run();
      await stage.click('Copy answer');
      expect(JSON.parse(await clipboard())).toMatchObject({ status_code: 200, json_body: { id: 1002 } });
      const [download] = await Promise.all([
        stage.page.waitForEvent('download'),
        stage.click('Download answer'),
      ]);
      expect(download.suggestedFilename()).toBe('get_ticket_by_id_output.json');
      expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ status_code: 200 });
      stage.forgive(/409/);
    });
  });

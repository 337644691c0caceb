import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './browser';
import { describeInBrowser, stage } from './stage';

const search = () => stage.page.getByRole('combobox', { name: 'Find or add a field of Ticket 1' });
const found = (): Promise<string[]> => stage.page.getByRole('option').locator('code').allInnerTexts();
const note = () => stage.page.locator('.suggestions > p');

export const findingTests = (): void =>
  describeInBrowser('a field is found among a thousand', () => {
    it('by name, title, description, or another word for it', async () => {
      await stage.open('action/add_or_update_ticket');
      const first = async (words: string): Promise<string[]> => {
        await search().fill(words);
        await note().getByText(/field/).first().waitFor();
        return found();
      };
      expect((await first('team_id'))[0]).toBe('team_id');
      expect((await first('third party text'))[0]).toBe('third_party_id_string');
      expect((await first('severity')).slice(0, 12)).toEqual(
        expect.arrayContaining(['priority_id', 'urgency', 'impact']),
      );
      expect((await first('assignee')).slice(0, 12)).toEqual(
        expect.arrayContaining(['agent_id', 'agent_name']),
      );
      expect(await first('due')).toEqual(expect.arrayContaining(['deadlinedate', 'targetdate']));
      expect(await first('sandbox verdict')).toEqual([]);
      expect(await first('the ticket’s subject line'.replace('’', "'"))).toContain('summary');
    });

    it('in the order of its topics, with the topics to begin with', async () => {
      await stage.open('action/add_or_update_ticket');
      await search().click();
      const topics = await stage.page.getByRole('option').locator('strong').allInnerTexts();
      const written = readFileSync(join(root, 'schemas', 'shared', 'ticket.json'), 'utf8');
      const files = [...written.matchAll(/"ticket\/(\w+\.json)"/g)].map(([, file = '']) => file);
      const titles = files.map(
        (file) => JSON.parse(readFileSync(join(root, 'schemas', 'shared', 'ticket', file), 'utf8')).title,
      );
      expect(titles.length).toBeGreaterThan(10);
      expect(topics).toEqual(titles);
      await stage.page.getByRole('option', { name: /^Billing/ }).click();
      await stage.page.getByRole('group', { name: 'Billing' }).waitFor();
      expect((await found()).length).toBeGreaterThan(30);
    });

    it('and the search says when it shows a part, and when nothing fits', async () => {
      await stage.open('action/add_or_update_ticket');
      await search().fill('id');
      expect(await note().innerText()).toMatch(/^The first 40 of \d{3} fields are shown/);
      await search().fill('qqq');
      expect(await note().innerText()).toBe('No field fits these words.');
    });

    it('stands above the fields, and takes back what was added by mistake', async () => {
      await stage.open('action/add_or_update_ticket');
      const [box, firstField] = [
        await search().boundingBox(),
        await stage.input('/json_body/0/id').boundingBox(),
      ];
      expect(box?.y).toBeLessThan(firstField?.y ?? 0);
      await search().fill('team_id');
      await stage.page.keyboard.press('Enter');
      await stage.page.locator('[id="input:/json_body/0/team_id"]:focus').waitFor();
      await stage.click('Remove Team ID');
      expect(await stage.input('/json_body/0/team_id').count()).toBe(0);
    });
  });

import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeInBrowser, stage } from './stage';

const entry = '/json_body/0/attachments/0';
const mebibyte = 2 ** 20;

const chooser = () => stage.page.getByLabel(/^Choose a file for Attachment 1/);
const about = () => stage.page.locator(`[id="input:${entry}:chosen"]`);

/** A file on disk that no encoding leaves as it is, and what identifies it. */
function makeFile(name: string, size: number): { path: string; sha256: string } {
  const path = join(stage.folder, name);
  const bytes = randomBytes(size);
  writeFileSync(path, bytes);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function openWithAttachment(): Promise<void> {
  await stage.openAction('add_or_update_ticket');
  await stage.input('/json_body/0/summary').fill('With evidence');
  if ((await stage.button('Add Attachment').count()) === 0) {
    await stage.addField('Ticket 1', 'attachments', /^Attachments/);
  }
  await stage.click('Add Attachment');
  await stage.page.locator(`[id="input:${entry}"]:focus`).waitFor();
}

interface StoredFile {
  filename: string;
  sha256: string;
}

const storedFiles = async (): Promise<StoredFile[]> =>
  JSON.parse(await (await fetch(`${stage.simulatorUrl}/_simulator/files`)).text());

export const filesTests = (): void =>
  describeInBrowser('a file of this machine goes into a ticket', () => {
    it('byte by byte, with its name and size shown and not its content', async () => {
      const { path, sha256 } = makeFile('Beweis Nº 7 – Übersicht.pdf', mebibyte + 1);
      await openWithAttachment();
      await chooser().setInputFiles(path);
      await about().getByText('Beweis Nº 7 – Übersicht.pdf').waitFor();
      expect(await about().textContent()).toBe('Beweis Nº 7 – Übersicht.pdf, 1.0 MiB');
      expect(await stage.input(`${entry}/filename`).inputValue()).toBe('Beweis Nº 7 – Übersicht.pdf');
      expect(await stage.input(`${entry}/data_base64`).inputValue()).toBe('1.0 MiB, not shown as text');
      expect(await stage.run()).toMatch(/^Succeeded/);
      expect(await storedFiles()).toEqual([
        expect.objectContaining({ filename: 'Beweis Nº 7 – Übersicht.pdf', sha256 }),
      ]);
    });

    it('by keyboard, and another one in its place, which can be undone', async () => {
      const [first, second] = [makeFile('first.eml', 40), makeFile('second.eml', 2000)];
      const paths = [first.path, second.path];
      stage.page.on('filechooser', (dialog) => void dialog.setFiles(paths.shift() ?? ''));
      await openWithAttachment();
      for (const { path } of [first, second]) {
        await chooser().focus();
        await stage.page.keyboard.press('Enter');
        await about()
          .getByText(path.split('/').pop() ?? '')
          .waitFor();
      }
      expect(await about().textContent()).toBe('second.eml, 2.0 KiB');
      await stage.click('Undo: choose second.eml');
      expect(await about().textContent()).toBe('first.eml, 40 bytes');
      expect(await stage.run()).toMatch(/^Succeeded/);
      expect((await storedFiles()).map(({ sha256 }) => sha256)).toEqual([first.sha256]);
    });

    it('unless it is empty or too large, which is told beside it', async () => {
      await openWithAttachment();
      await chooser().setInputFiles(makeFile('large.bin', 14 * mebibyte + 1).path);
      await stage.page
        .getByText(/^large\.bin has 14\.0 MiB\. This page takes files of up to 14\.0 MiB/)
        .waitFor();
      await chooser().setInputFiles(makeFile('empty.txt', 0).path);
      await stage.page.getByText('empty.txt is empty; an empty file is not uploaded.').waitFor();
      expect(await about().textContent()).toBe('No file is chosen.');
      expect(await stage.inputs()).toEqual({ json_body: [{ summary: 'With evidence' }] });
    });

    it('or is larger than what a reload keeps, which is said', async () => {
      const { path, sha256 } = makeFile('memory.dmp', 8 * mebibyte);
      await openWithAttachment();
      await stage.until("Object.values(sessionStorage).join().includes('With evidence')");
      await chooser().setInputFiles(path);
      await stage.page.getByText(/^The inputs are larger than what the browser keeps/).waitFor();
      expect(await stage.run()).toMatch(/^Succeeded/);
      expect((await storedFiles()).map((file) => file.sha256)).toEqual([sha256]);
      await stage.page.reload();
      expect(await stage.input('/json_body/0/summary').inputValue()).toBe('With evidence');
    });

    it('together with others, up to what an action takes', async () => {
      await openWithAttachment();
      await chooser().setInputFiles(makeFile('one.bin', 10 * mebibyte).path);
      await about().getByText('one.bin').waitFor();
      await stage.click('Add Attachment');
      await stage.page
        .getByLabel(/^Choose a file for Attachment 2/)
        .setInputFiles(makeFile('two.bin', 10 * mebibyte).path);
      await stage.page.getByText('two.bin').first().waitFor();
      await stage.click('Run');
      await stage.page
        .getByText(/^The inputs have 26\.7 MiB; the platform hands at most 20\.0 MiB/)
        .waitFor();
      expect(await storedFiles()).toEqual([]);
    });

    it('and has a placeholder in the JSON, which is sent as the file', async () => {
      const { path, sha256 } = makeFile('screenshot.png', mebibyte);
      await openWithAttachment();
      await chooser().setInputFiles(path);
      await about().getByText('screenshot.png').waitFor();
      await stage.click('JSON');
      await stage.page.getByText(/^"\[1398104 characters, [0-9a-f]{8}\]"$/).waitFor();
      await stage.page.getByText('"With evidence"').click();
      await stage.page.keyboard.press('End');
      await stage.page.keyboard.type('"team": "Security Operations",');
      expect(await stage.run()).toMatch(/^Succeeded/);
      expect((await storedFiles()).map((file) => file.sha256)).toEqual([sha256]);
      await stage.click('Form');
      expect(await stage.input('/json_body/0/team').inputValue()).toBe('Security Operations');
    });

    it('or content is written as Base64, and stays to be seen while it is written', async () => {
      await openWithAttachment();
      await stage.input(`${entry}/filename`).fill('written.txt');
      await stage.input(`${entry}/data_base64`).pressSequentially('aGFsbG8=');
      expect(await stage.input(`${entry}/data_base64`).inputValue()).toBe('aGFsbG8=');
      expect(await about().textContent()).toBe('written.txt, 5 bytes');
    });
  });

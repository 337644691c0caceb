import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openPreview, resetSimulator, simulatorOf } from '../page/browser';
import { type State, states } from './states';

/** Pictures of the preview: the README's into docs/images, or all of them into the folder that is named. */
async function takePictures(folder: string | undefined): Promise<void> {
  const target = folder ?? join(__dirname, '../../../../docs/images');
  mkdirSync(target, { recursive: true });
  const startedIn = mkdtempSync(join(tmpdir(), 'preview-'));
  const preview = await openPreview(startedIn);
  const browser = await openBrowser();
  const { url: simulator } = await simulatorOf(preview.url);
  const isWanted = ({ isKept }: State) => isKept === true || folder !== undefined;
  for (const { name, scheme, reach, width = 1280, height = 800 } of states.filter(isWanted)) {
    await resetSimulator(simulator);
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme });
    await reach(page, preview.url);
    // Nothing is to look as if somebody pointed at it.
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(target, `${name}.png`) });
    await page.close();
  }
  await browser.close();
  await preview.stop();
  rmSync(startedIn, { recursive: true });
}

takePictures(process.argv[2]).catch((error: unknown) => {
  console.error(`preview_screenshots: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});

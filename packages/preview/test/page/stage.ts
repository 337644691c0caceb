import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import {
  chromiumPath,
  noBrowser,
  openBrowser,
  openPreview,
  resetSimulator,
  root,
  type StartedPreview,
  simulatorOf,
} from './browser';

if (noBrowser !== undefined) {
  process.stdout.write(`The preview's browser tests are skipped: ${noBrowser}.\n`);
}

/** Slower machines have more time; nothing waits that long where all is well. */
const patienceMs = 120_000;
const pollMs = 50;

/** What has the focus, for the page to tell. */
const focused =
  "((element) => element.localName + ' ' + (element.id || element.textContent.trim()))(document.activeElement)";

const namesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''));

/** Every page of the preview, by what stands behind `#` in its address. */
export const actions = namesIn('actions');
export const assets = namesIn('assets');
export const pages = [
  '',
  ...assets.map((name) => `asset/${name}`),
  ...actions.map((name) => `action/${name}`),
];

/** The one preview of the tests, and what they do with its page. */
export class Stage {
  /** Where the preview was started. */
  readonly folder = mkdtempSync(join(tmpdir(), 'preview-'));
  preview: StartedPreview | undefined;
  browser: Browser | undefined;
  /** Where the preview's own simulator is. */
  simulatorUrl = '';
  private context: BrowserContext | undefined;
  private openPage: Page | undefined;
  private readonly complaints: string[] = [];

  get url(): string {
    return this.preview?.url ?? '';
  }

  /** Bytes that the preview still refers to, once all else has been collected. */
  heldBytes(): Promise<number> {
    if (this.preview === undefined) {
      throw new Error('The preview has not been started.');
    }
    return this.preview.heldBytes();
  }

  get page(): Page {
    if (this.openPage === undefined) {
      throw new Error('No page is open.');
    }
    return this.openPage;
  }

  /**
   * Starts the preview and the browser. All pages are opened in one context and one process of the browser's, with a
   * picture kept open beside them: a process that starts and compiles the page anew takes longer than most tests.
   */
  async raise(): Promise<void> {
    // Each is kept as soon as it is there, so that it is ended even if the other does not start.
    await Promise.all([
      openPreview(this.folder, '--latency', '30').then((preview) => {
        this.preview = preview;
      }),
      noBrowser === undefined &&
        openBrowser().then((browser) => {
          this.browser = browser;
        }),
    ]);
    this.simulatorUrl = (await simulatorOf(this.url)).url;
    this.context = await this.browser?.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    this.context?.setDefaultTimeout(patienceMs);
    await (await this.context?.newPage())?.goto(`${this.url}logo.png`);
    this.context?.on('request', (sent) => {
      if (!/^(blob:)?http:\/\/127\.0\.0\.1:/.test(sent.url())) {
        this.complaints.push(`request: ${sent.url()}`);
      }
    });
    this.context?.on('weberror', (error) => this.complaints.push(String(error.error())));
    this.context?.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) {
        this.complaints.push(message.text());
      }
    });
  }

  /** Ends what was started. */
  async strike(): Promise<void> {
    await Promise.all([this.browser?.close(), this.preview?.stop()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens a page of its own for a test, and listens for everything that goes wrong in it. */
  async enter(): Promise<void> {
    // What one test saved, another would find.
    await resetSimulator(this.simulatorUrl);
    this.openPage = await this.context?.newPage();
  }

  /**
   * Closes the test's page, and what it kept, which is for its tab alone, goes with it. Nothing may have gone wrong in
   * it, nobody else been asked for anything, and nothing may be left for the next page.
   */
  async leave(): Promise<void> {
    const left = await this.openPage?.evaluate(
      "location.protocol === 'http:' ? Object.keys(localStorage).join() + document.cookie : ''",
    );
    await this.openPage?.close();
    expect(this.complaints.splice(0)).toEqual([]);
    expect(left).toBe('');
  }

  /** What the browser complained about and the test expected. */
  forgive(expected: RegExp): void {
    const unforgiven = this.complaints.filter((complaint) => !expected.test(complaint));
    this.complaints.splice(0, this.complaints.length, ...unforgiven);
  }

  async open(hash: string): Promise<void> {
    await this.page.goto(`${this.url}#${hash}`);
    await this.page.locator('.shell h1').waitFor();
  }

  /** Opens an action with the simulator's asset. */
  async openAction(action: string): Promise<void> {
    await this.open(`action/${action}`);
    await this.click('Use the simulator');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  click(name: string | RegExp): Promise<void> {
    return this.button(name).click();
  }

  /** What the value of a JSON pointer is edited with. */
  input(pointer: string): Locator {
    return this.page.locator(`[id="input:${pointer}"]`);
  }

  /** The field around an input, with its label and its problems. */
  field(pointer: string): Locator {
    return this.page.locator('.field', { has: this.input(pointer) }).last();
  }

  async chooseExample(title: RegExp | undefined = undefined): Promise<void> {
    await this.click('Examples');
    const offered = this.page.locator('.examples .disclosed button');
    await (title ? offered.filter({ hasText: title }) : offered).first().click();
  }

  /** Adds a field by what a person would search for, and waits until it has the focus. */
  async addField(object: string, words: string, option: RegExp): Promise<void> {
    await this.page.getByRole('combobox', { name: `Find or add a field of ${object}` }).fill(words);
    await this.page.getByRole('option', { name: option }).first().click();
    await this.focusReaches(/ input:(?!.*:search$)/);
  }

  /** Runs the action, agrees to whatever is asked, and waits for the end. */
  async run(): Promise<string> {
    await this.click('Run');
    const yes = this.page.locator('dialog .danger');
    const outcome = this.page.getByRole('status').locator('.outcome');
    await yes.or(outcome).first().waitFor();
    if (await yes.isVisible()) {
      await yes.click();
    }
    await outcome.waitFor();
    return this.page
      .getByRole('status')
      .filter({ has: this.page.locator('.outcome') })
      .innerText();
  }

  /** What would be sent, as the page's own JSON. */
  async inputs(): Promise<unknown> {
    await this.click('Copy input');
    return JSON.parse(await this.page.evaluate<string>('navigator.clipboard.readText()'));
  }

  /**
   * Waits until an expression holds in the page. Playwright's own waiting for one evaluates text inside the page, which
   * the page's policy forbids unless the expression holds at once.
   */
  async until(expression: string): Promise<void> {
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pollMs) {
      if ((await this.page.evaluate(`Boolean(${expression})`)) === true) {
        return;
      }
      await this.page.waitForTimeout(pollMs);
    }
    throw new Error(`Never came true: ${expression}`);
  }

  /** What has the focus: its role or element, and its name. */
  focused(): Promise<string> {
    return this.page.evaluate<string>(focused);
  }

  /** Waits until the focus is where it belongs: the page moves it a frame after what it answers to. */
  focusReaches(expected: RegExp): Promise<void> {
    return this.until(`${expected}.test(${focused})`);
  }
}

export const stage = new Stage();

/** A group of tests that need the browser; they are skipped, and said to be, where there is none. */
export const describeInBrowser = (name: string, tests: () => void): void =>
  (noBrowser === undefined ? describe : describe.skip)(`${name}, in ${chromiumPath}`, () => {
    beforeEach(() => stage.enter());
    afterEach(() => stage.leave());
    tests();
  });

/** Starts the preview and the browser once for all groups. */
export function useStage(): void {
  beforeAll(() => stage.raise());
  afterAll(() => stage.strike());
}

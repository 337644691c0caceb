// Says now and then how far the tests are, and in the last line what was skipped and which command brings it.
const { existsSync } = require('node:fs');
const { delimiter, join } = require('node:path');
const packageOf = require('./programs.json');

/** Servers live in sbin, which is not on the path of everybody. */
const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
const isThere = (program) => folders.some((folder) => existsSync(join(folder, program)));
const hasBrowser = () => [process.env.CHROMIUM ?? '', '/usr/bin/chromium'].some((file) => existsSync(file));

/** The packages whose programs some tests run and this machine lacks. */
const missing = () =>
  Object.entries(packageOf)
    .filter(([program]) => !isThere(program) && !(program === 'chromium-headless-shell' && hasBrowser()))
    .map(([, name]) => name);

const lines = 10;

module.exports = class Report {
  constructor() {
    this.told = 0;
  }

  onTestResult(_test, _result, { numTotalTestSuites, numPassedTestSuites, numFailedTestSuites }) {
    const ended = numPassedTestSuites + numFailedTestSuites;
    const share = Math.floor((ended * lines) / numTotalTestSuites);
    if (share > this.told && ended < numTotalTestSuites) {
      this.told = share;
      const failed = numFailedTestSuites > 0 ? `, ${numFailedTestSuites} failed` : '';
      process.stderr.write(`… ${ended} of ${numTotalTestSuites} files${failed}\n`);
    }
  }

  onRunComplete(_contexts, { numPendingTests }) {
    const packages = missing();
    const brings =
      packages.length > 0
        ? `; Debian's apt-get install ${packages.join(' ')} brings what this machine lacks for them`
        : '; no program is missing for them, each says why in its file';
    const line = numPendingTests > 0 ? `Skipped: ${numPendingTests} tests${brings}.` : 'Skipped: nothing.';
    // Behind jest's own summary, which comes after all reporters.
    process.once('exit', () => process.stderr.write(`${line}\n`));
  }
};

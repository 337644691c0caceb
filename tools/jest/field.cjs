// `npm run test:field`: what only a run of other people's software shows. By hand or nightly, not in CI; each file names
// the Debian packages that it needs.
const { join } = require('node:path');

const rootDir = join(__dirname, '../..');

module.exports = {
  ...require('../../jest.config.cjs'),
  rootDir,
  testMatch: ['<rootDir>/test/field/**/*.field.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
};

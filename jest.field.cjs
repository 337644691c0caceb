// `npm run test:field`: what only a run of other people's software shows. By hand or nightly, not in CI; each file names
// the Debian packages that it needs.
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/field/**/*.field.ts'],
  testTimeout: 300_000,
  maxWorkers: 1,
};

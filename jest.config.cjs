// node-fetch 3 and what it is made of are ES modules; Jest runs CommonJS, so they are transformed like our own code.
const esModules = [
  'node-fetch',
  'fetch-blob',
  'formdata-polyfill',
  'data-uri-to-buffer',
  'leven',
  'mime',
].join('|');

module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{test,packages/*/test}/**/*.test.ts'],
  transform: { '^.+\\.[cm]?[jt]s$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  // Ends a test that hangs. No test passes or fails by how quick the machine is.
  testTimeout: 180_000,
  // Jest leaves one core to others; half of this suite waits for servers and programs that it has started.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tools/jest/order.cjs',
};

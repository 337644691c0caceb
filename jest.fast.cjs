// `npm run test:fast`: all tests but those of files that say of themselves, in their first line, that they are slow:
// /** @slow Starts programs. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const isSlow = (file) => readFileSync(join(__dirname, 'test', file), 'utf8').startsWith('/** @slow ');

const slow = readdirSync(join(__dirname, 'test'), { recursive: true }).filter(
  (file) => file.endsWith('.test.ts') && isSlow(file),
);

module.exports = {
  ...require('./jest.config.cjs'),
  testPathIgnorePatterns: ['/node_modules/', ...slow.map((file) => `/test/${file.replaceAll('.', '\\.')}$`)],
};

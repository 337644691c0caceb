// `npm run test:fast`: all tests but those of files that say of themselves, in their first line, that they are slow:
// /** @slow Starts programs. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const packages = readdirSync(join(__dirname, 'packages')).map((name) => `packages/${name}/test`);

const isSlow = (file) => readFileSync(join(__dirname, file), 'utf8').startsWith('/** @slow ');

const slow = ['test', ...packages].flatMap((folder) =>
  readdirSync(join(__dirname, folder), { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.test.ts') && isSlow(file)),
);

module.exports = {
  ...require('./jest.config.cjs'),
  testPathIgnorePatterns: ['/node_modules/', ...slow.map((file) => `/${file.replaceAll('.', '\\.')}$`)],
};

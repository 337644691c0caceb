// Which test files a command runs. A file says in its first line where it belongs:
// /** @tools Starts programs. */  proves what builds, checks and packages the product, and is left to test:tools
// /** @slow Starts programs. */   takes more than a moment, and is left out of test:fast
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '../..');

const folders = ['test', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/test`)];

const files = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts')),
);

const tagsOf = (file) => {
  const [line] = readFileSync(join(root, file), 'utf8').split('\n', 1);
  return line.startsWith('/** @') ? line.match(/@\w+/g) : [];
};

/** Jest's configuration for the files whose tags are taken. */
module.exports = (takes) => ({
  ...require(join(root, 'jest.config.cjs')),
  rootDir: root,
  testPathIgnorePatterns: [
    '/node_modules/',
    ...files.filter((file) => !takes(tagsOf(file))).map((file) => `/${file.replaceAll('.', '\\.')}$`),
  ],
  reporters: ['default', join(__dirname, 'report.cjs')],
});

// The order of the test files. Usually those that take minutes begin first, so that no core waits for the last of them;
// they say so in their first line: /** @slow @first Drives a browser. */
// FILE_ORDER=7 takes an order from a seed instead, FILE_ORDER=random from a seed that is drawn, and both print it.
const { createHash, randomInt } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const beginsFirst = ({ path }) => readFileSync(path, 'utf8').startsWith('/** @slow @first ');

const shuffled = (tests, seed) => {
  const place = ({ path, context }) => {
    const file = path.slice(context.config.rootDir.length);
    return createHash('sha256').update(`${seed} ${file}`).digest('hex');
  };
  const placed = tests.map((test) => [place(test), test]);
  return placed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, test]) => test);
};

module.exports = class FileOrder extends Sequencer {
  sort(tests) {
    const { FILE_ORDER: asked } = process.env;
    if (asked) {
      const seed = asked === 'random' ? String(randomInt(1_000_000)) : asked;
      process.stderr.write(`The order of the test files: FILE_ORDER=${seed}\n`);
      return shuffled(tests, seed);
    }
    const usual = super.sort(tests);
    return [...usual.filter(beginsFirst), ...usual.filter((test) => !beginsFirst(test))];
  }
};

// The files that take minutes begin first, so that no core waits for the last of them. They say so in their first line:
// /** @slow @first Drives a browser. */
const { readFileSync } = require('node:fs');
const { default: Sequencer } = require('@jest/test-sequencer');

const beginsFirst = ({ path }) => readFileSync(path, 'utf8').startsWith('/** @slow @first ');

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const usual = super.sort(tests);
    return [...usual.filter(beginsFirst), ...usual.filter((test) => !beginsFirst(test))];
  }
};

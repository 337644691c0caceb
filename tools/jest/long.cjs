// `npm run test:long`: the tests that draw scenarios at random, with twenty times as many of them.
process.env.PROPERTY_TIMES ??= '20';
const selected = require('./selection.cjs')((tags) => tags.includes('@long'));
module.exports = { ...selected, testTimeout: 20 * selected.testTimeout };

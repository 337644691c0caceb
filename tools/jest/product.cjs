// `npm test`: what the product does.
module.exports = require('./selection.cjs')((tags) => !tags.includes('@tools'));

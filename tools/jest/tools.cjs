// `npm run test:tools`: what builds, checks, measures and packages the product.
module.exports = require('./selection.cjs')((tags) => tags.includes('@tools'));

import module from 'node:module';

// What a shell starts as `halopsa`. Where Node can (22.1 and newer), it keeps the compiled code from one
// command to the next, in its folder for that among the temporary files. NODE_COMPILE_CACHE names another folder, and
// NODE_DISABLE_COMPILE_CACHE forbids it.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') {
  module.enableCompileCache();
}
require(`${__dirname}/desk.js`);

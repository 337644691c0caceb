import { readDockerfile } from './dockerfile';
import { stage } from './staging';

// The Dockerfile's build stage runs this; it has SOURCE_DATE_EPOCH from "npm run package".
const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error('usage: tsx tools/image/stage.ts <folder>');
  process.exitCode = 2;
} else {
  const root = process.cwd();
  const start = { node: process.execPath, flags: readDockerfile(root).nodeFlags };
  stage(root, target, Number(process.env.SOURCE_DATE_EPOCH ?? 0), start);
}

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { Report } from './bundle_check/check_bundle';
import { type Paint, paintFor } from './terminal';

interface ValidateFlags {
  json?: boolean;
}

/** `halopsa validate`: is a bundle fit to be uploaded? Exit code 1 if not. */
export function validateCommand(): Command {
  return new Command('validate')
    .description('Check manifest, YAML, names, texts, examples and logo of a bundle before it is uploaded.')
    .argument('[folder]', 'folder that holds connector.yaml', existingFolder, '.')
    .option('--json', 'print the report as JSON')
    .action(async (folder: string, { json = false }: ValidateFlags) => {
      // YAML and JSON Schema are needed here alone; the other commands start without them.
      const [{ checkBundle }, { sentence }] = await Promise.all([
        import('./bundle_check/check_bundle'),
        import('./bundle_check/finding'),
      ]);
      const report = checkBundle(resolve(folder));
      process.stdout.write(
        json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report, sentence, paintFor(process.stdout)),
      );
      process.exitCode = report.ok ? 0 : 1;
    });
}

function existingFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    return path;
  }
  throw new InvalidArgumentError('There is no such folder.');
}

function inWords(
  report: Report,
  sentence: (finding: Report['findings'][number]) => string,
  paint: Paint,
): string {
  const { ok, findings } = report;
  const lines = ok
    ? summary(report, paint)
    : [...findings.map(sentence), paint('bad', `${count(findings.length, 'problem')} to mend.`)];
  return `${lines.join('\n')}\n`;
}

function summary({ name, version, assets, actions, described, inferred }: Report, paint: Paint): string[] {
  const parts = [
    count(assets, 'asset'),
    count(actions, 'action'),
    count(described, 'input and output', 'inputs and outputs'),
  ];
  const unproven = Object.entries(inferred).map(
    ([file, keys]) =>
      `${file}: no public manifest shows the keys ${keys.join(', ')}; they follow the platform's naming.`,
  );
  return [`${name} ${version}: ${parts.join(', ')}; ${paint('good', 'nothing to mend')}.`, ...unproven];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

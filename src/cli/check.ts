import { Command, Option } from 'commander';
import { type Diagnosis, diagnose, type StepReport } from '../doctor/diagnose';
import { readableResult, readableStep } from '../doctor/readable';
import { withDeskEnvironment } from './desk_environment';
import { print, unlessReaderGone } from './files';
import { readAsset } from './values';

interface CheckFlags {
  assetPath: string;
  json?: boolean;
}

/** `t_halopsa check`: the connection doctor. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Check step by step whether the connector can work with an asset, and say how to mend it.')
    .addOption(
      new Option('--asset-path <file>', 'asset values; "-" is standard input').default('data/asset.json'),
    )
    .option('--json', 'print one JSON object for machines: {ok, steps: [{step, status, message, hint}]}')
    .addHelpText('after', '\nIt only reads. Exit code 1 if a step failed.')
    .action(async (flags: CheckFlags) => {
      const { ok } = await check(flags);
      // Set already where a signal ended the check.
      process.exitCode ??= ok ? 0 : 1;
    });
}

async function check({ assetPath, json = false }: CheckFlags): Promise<Diagnosis> {
  const tell = (report: StepReport) => (json ? undefined : process.stdout.write(readableStep(report)));
  const diagnosis = await withDeskEnvironment((environment) =>
    diagnose(() => readAsset(assetPath, environment.stop), environment, tell),
  );
  const result = json ? `${JSON.stringify(diagnosis)}\n` : readableResult(diagnosis);
  await print(result).catch(unlessReaderGone);
  return diagnosis;
}

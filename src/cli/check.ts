import { Command, Option } from 'commander';
import { type Diagnosis, diagnose, type StepReport } from '../doctor/diagnose';
import { readableResult, readableStep } from '../doctor/readable';
import { readValues, withDeskEnvironment } from './desk_environment';
import { standardStream, writeText } from './files';

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
      process.exitCode = (await check(flags)).ok ? 0 : 1;
    });
}

async function check({ assetPath, json = false }: CheckFlags): Promise<Diagnosis> {
  const print = (text: string) => process.stdout.write(text);
  const tell = (report: StepReport) => (json ? undefined : print(readableStep(report)));
  const diagnosis = await withDeskEnvironment((environment) =>
    diagnose(() => readValues(assetPath, 'asset', 'asset-path'), environment, tell),
  );
  await writeText(standardStream, json ? `${JSON.stringify(diagnosis)}\n` : readableResult(diagnosis));
  return diagnosis;
}

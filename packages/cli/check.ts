import { Command, Option } from 'commander';
import { readableResult, readableStep } from './check_report';
import { withDeskEnvironment } from './desk_environment';
import { type Diagnosis, diagnose, type StepReport } from './doctor/diagnose';
import { print, unlessReaderGone } from './run/files';
import { readAsset } from './run/values';
import { paintFor, widthOf } from './terminal';

interface CheckFlags {
  assetPath: string;
  json?: boolean;
}

/** `halopsa check`: the connection doctor. */
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
  const page = { paint: paintFor(process.stdout), width: widthOf(process.stdout) };
  const tell = (report: StepReport) => (json ? undefined : process.stdout.write(readableStep(report, page)));
  const { diagnosis, isStopped } = await withDeskEnvironment(async (environment) => ({
    diagnosis: await diagnose(() => readAsset(assetPath, environment.stop), environment, tell),
    isStopped: environment.stop.aborted,
  }));
  const readable = isStopped ? 'The check was stopped before its end.\n' : readableResult(diagnosis, page);
  await print(json ? `${JSON.stringify(diagnosis)}\n` : readable).catch(unlessReaderGone);
  return diagnosis;
}

import { messageOf } from '../connector';
import { openStage } from './demo_stage';
import { eachAction, threeDays } from './demo_story';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The main job with no HaloPSA at hand: starts the simulator and runs all four actions under both asset types through
 * the very process that the platform starts. With `--verbose` it shows what each run sent and got.
 *
 * @returns the exit code
 */
async function demonstrate(verbose: boolean): Promise<number> {
  const { startPlatformFiles, startSimulator } = await import('@halo_halopsa/simulator/start');
  const begin = Date.now();
  let days = 0;
  const clock = () => new Date(begin + days * dayMs);
  const simulator = await startSimulator({ tickets: 250, clock });
  const { oauth2_client_credentials, oauth2_password } = simulator.assets;
  const platform = await startPlatformFiles();
  const evidence = {
    file: platform.add('From: ceo@example.com\n\nPlease pay at once.'),
    file_name: 'mail.eml',
  };
  const service = openStage(simulator, { ...oauth2_client_credentials }, platform.env, verbose, print);
  const agent = openStage(simulator, { ...oauth2_password }, platform.env, verbose, print);

  print(
    'A HaloPSA runs on this machine, with 250 made-up tickets. A playbook meets ten alerts in three days:',
  );
  const complaints = await threeDays(service, evidence, () => {
    days += 1;
  });
  print(
    complaints.length > 0
      ? complaints.join('\n')
      : 'Ten alerts, five tickets, no duplicates, and nothing that the analyst did is undone.',
  );
  print('\nAll four actions under both asset types:');
  print(`  oauth2_client_credentials   ${await eachAction(service, 1251)}`);
  print(`  oauth2_password             ${await eachAction(agent, 1253)}`);
  await simulator.close();
  await platform.close();

  const runs = service.counted.runs + agent.counted.runs;
  const failures = service.counted.failures + agent.counted.failures;
  const failed = failures + complaints.length > 0;
  print(failed ? `\n${failures} of ${runs} runs failed.` : `\nAll ${runs} runs succeeded. ${next}`);
  return failed ? 1 : 0;
}

const next = `What next?
  npm start -- --verbose   what each run sent and got
  npm run preview          the forms, in a browser
  README.md                "Configuration" for a HaloPSA of yours, "On the command line" for the command halopsa`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// A reader that has seen enough, such as head, ends the story.
process.stdout.on('error', () => process.exit(0));

demonstrate(process.argv.includes('--verbose')).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exit(1);
  },
);

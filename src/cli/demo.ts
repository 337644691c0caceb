import { openStage } from './demo_stage';
import { tellStory } from './demo_story';

/** How a person would call the asset types. */
const names: Readonly<Record<string, string>> = {
  oauth2_client_credentials: 'Signed in with client credentials',
  oauth2_password: "Signed in with an agent's password",
};

/**
 * The main job with no HaloPSA at hand: starts the simulator and runs all four actions under both asset types through
 * the very process that the platform starts. With `--verbose` it shows what each run sent and got.
 *
 * @returns the exit code
 */
async function demonstrate(verbose: boolean): Promise<number> {
  const { startSimulator } = await import('../simulator/start');
  const simulator = await startSimulator({ tickets: 250 });
  print(
    'A HaloPSA with 250 made-up tickets runs on this machine. Each line is one run of the connector, as in Turbine.',
  );
  const total = { runs: 0, failures: 0 };
  const complaints: string[] = [];
  for (const [type, asset] of Object.entries(simulator.assets)) {
    print(`\n${names[type] ?? type}:`);
    const stage = openStage(simulator, { ...asset }, verbose, print);
    complaints.push(...(await tellStory(stage, type === 'oauth2_password' ? 'B' : 'A')));
    total.runs += stage.counted.runs;
    total.failures += stage.counted.failures;
  }
  await simulator.close();
  complaints.forEach(print);
  const failed = total.failures + complaints.length > 0;
  print(
    failed
      ? `\n${total.failures} of ${total.runs} runs failed.`
      : `\nAll ${total.runs} runs succeeded. ${next}`,
  );
  return failed ? 1 : 0;
}

const next = `What next?
  npm start -- --verbose   what each run sent and got
  npm run preview          the forms, in a browser
  README.md                "Configuration" for a HaloPSA of yours, "At a desk" for the command t_halopsa`;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

// A reader that has seen enough, such as head, ends the story.
process.stdout.on('error', () => process.exit(0));

demonstrate(process.argv.includes('--verbose')).then(
  (exitCode) => process.exit(exitCode),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);

import {
  type CheckedAsset,
  keepAssetSecrets,
  type RunEnvironment,
  readConnection,
  type Values,
  withSession,
} from '../connector';
import { examineAsset } from './asset';
import { failedBy, type StepFinding, skipped } from './step_finding';
import { type StepName, steps } from './steps';
import { prepareVisit } from './visit';

/** What one step found. */
export interface StepReport extends StepFinding {
  step: StepName;
}

/** What the whole check found. */
export interface Diagnosis {
  /** True if no step failed. */
  ok: boolean;
  steps: StepReport[];
}

/** Somebody is waiting: one more attempt tells a chance failure from a lasting one. */
const mostRetries = 1;

/**
 * Checks, step by step, whether the connector can work with an asset. It only reads: besides the token request nothing
 * but GET is sent. Never throws for anything that an asset, the network or HaloPSA may have done.
 *
 * @param read fetches the asset's values; its failure is a finding, too
 * @param tell is told each step as soon as it is over
 */
export async function diagnose(
  read: () => Promise<Values>,
  environment: RunEnvironment,
  tell: (report: StepReport) => void = () => undefined,
): Promise<Diagnosis> {
  const chart = new Chart(environment, tell);
  const { asset, finding } = await examineAsset(async () => {
    const given = await read();
    keepAssetSecrets(given, environment);
    return given;
  });
  chart.enter('asset', finding);
  await (asset ? visitHalo(asset, environment, chart) : skipSteps(chart));
  return { ok: !chart.reports.some(({ status }) => status === 'failed'), steps: chart.reports };
}

async function visitHalo(asset: CheckedAsset, environment: RunEnvironment, chart: Chart): Promise<void> {
  const connection = readConnection(asset);
  const maxRetries = Math.min(connection.maxRetries, mostRetries);
  await withSession({ ...connection, maxRetries }, environment, async (client, { sender }) => {
    const visit = prepareVisit(connection, client, sender, environment.env);
    for (const { name, needs, examine } of steps) {
      const obstacle = chart.obstacle(needs);
      chart.enter(name, obstacle ?? (await examine(visit).catch((error: unknown) => failedBy(error))));
    }
  });
}

function skipSteps(chart: Chart): void {
  for (const { name, needs } of steps) {
    chart.enter(name, chart.obstacle(needs) ?? skipped('Not tried.'));
  }
}

/** What was found so far, without any secret. */
class Chart {
  readonly reports: StepReport[] = [];

  constructor(
    private readonly environment: RunEnvironment,
    private readonly tell: (report: StepReport) => void,
  ) {}

  enter(step: StepName, { status, message, hint }: StepFinding): void {
    const { redactor } = this.environment;
    const report: StepReport = {
      step,
      status,
      message: redactor.message(message),
      ...(hint !== undefined && { hint: redactor.message(hint) }),
    };
    this.reports.push(report);
    this.tell(report);
  }

  /** Why a step that needs another one is not tried; undefined where it is. */
  obstacle(needed: StepName): StepFinding | undefined {
    const report = this.reports.find(({ step }) => step === needed);
    switch (report?.status) {
      case 'failed':
        return skipped(`Not tried, since the step ${needed} failed.`);
      case 'skipped':
        return skipped(report.message);
      default:
        return undefined;
    }
  }
}

import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { ImageArchive } from './image_archive';
import { isJsonObject, type JsonObject } from './json';

/** What a process printed, and how it ended. */
export interface Printed {
  stdout: string;
  stderr: string;
  exitCode: number | null;
}

/** A container that is up. */
export interface Container {
  /** Sends the signal to the image's own process, as a container runtime does. */
  signal(name: NodeJS.Signals): void;
  /** Resolves once the text stands on standard error. */
  saysOnStderr(text: string): Promise<void>;
  ended: Promise<Printed>;
}

/** What a container is given. */
export interface ContainerOrder {
  /** Behind the entry point, or in its place with `entrypoint`. */
  args: readonly string[];
  entrypoint?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  stdin?: string;
}

/** A network with nothing but loopback, a HaloPSA stand-in on it, and containers of one image. */
export interface SealedMachine {
  /** The ready assets, by type. */
  assets: Readonly<Record<string, JsonObject>>;
  start(order: ContainerOrder): Container;
  run(order: ContainerOrder): Promise<Printed>;
  close(): Promise<void>;
}

const tools = ['unshare', 'nsenter', 'ip', 'mount', 'setpriv', 'tar'];

/** Why this machine cannot run an image this way; undefined if it can. */
export function obstacleToContainers(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    return 'only root on Linux can run an image without a container engine';
  }
  const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
  if (missing.length > 0) {
    return `${missing.join(' and ')} not installed (Debian: util-linux, iproute2, mount)`;
  }
  const { status, stderr } = spawnSync('unshare', ['--mount', '--pid', '--net', '--fork', 'true'], {
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `namespaces cannot be made: ${stderr.trim()}`;
}

/**
 * Runs containers without an engine: own mounts with a read-only root, own processes, the image's user without any
 * capability, and the network that the simulator is on.
 *
 * @param project where `dist/` has the simulator
 * @param image what to run
 * @param latency milliseconds that the simulator takes for each request
 */
export async function sealedMachine(
  project: string,
  image: ImageArchive,
  latency = 0,
): Promise<SealedMachine> {
  const simulate = 'ip link set lo up && exec "$@"';
  const command = [
    process.execPath,
    'dist/cli.js',
    'simulate',
    '--tickets',
    '250',
    '--latency',
    String(latency),
  ];
  const simulator = spawn('unshare', ['--net', 'sh', '-c', simulate, 'sh', ...command], { cwd: project });
  const gone = new Promise<void>((resolve) => simulator.once('close', () => resolve()));
  const welcome = await textUntil(simulator, 'stdout', 'Press Ctrl+C');
  const assets = Object.fromEntries(
    [...welcome.matchAll(/^Asset (\w+):\n(.*)$/gm)].map(([, type, json]) => [type, object(json)]),
  );
  const start = (order: ContainerOrder) => startContainer(image, `/proc/${simulator.pid}/ns/net`, order);
  return {
    assets,
    start,
    run: (order) => start(order).ended,
    close: async () => {
      simulator.kill('SIGTERM');
      await gone;
    },
  };
}

/** Mounts what a runtime mounts, then becomes the image's process: number 1, with nothing of this machine but stdin. */
const enter = `
root=$1 folder=$2 uid=$3 gid=$4; shift 4
mount --bind "$root" "$root" && mount -o remount,bind,ro "$root" && mount -t proc proc "$root/proc" || exit 125
exec setpriv --no-new-privs --bounding-set=-all,+sys_chroot,+setuid,+setgid -- \\
  unshare --root "$root" --wd "$folder" --setgid "$gid" --setuid "$uid" -- "$@"
`;

function startContainer(
  { rootFolder, config }: ImageArchive,
  network: string,
  order: ContainerOrder,
): Container {
  const [uid = '', gid = ''] = config.user.split(':');
  const process = spawn(
    'nsenter',
    [
      `--net=${network}`,
      ...['unshare', '--mount', '--pid', '--fork', '--kill-child'],
      ...['sh', '-c', enter, 'sh', rootFolder, config.workingFolder, uid, gid],
      ...(order.entrypoint ?? config.entrypoint),
      ...order.args,
    ],
    { env: { ...environmentOf(config.environment), ...order.environment } },
  );
  // An action that fails early does not wait for its inputs.
  process.stdin.on('error', () => undefined).end(order.stdin ?? '');
  const ended = result(process);
  return {
    ended,
    signal: (name) => signalChild(process.pid, name),
    saysOnStderr: async (text) => void (await textUntil(process, 'stderr', text)),
  };
}

const environmentOf = (lines: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

function result(process: ChildProcessWithoutNullStreams): Promise<Printed> {
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    process[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    process.once('error', reject).once('close', (exitCode) => resolve({ ...printed, exitCode }));
  });
}

function textUntil(
  process: ChildProcessWithoutNullStreams,
  stream: 'stdout' | 'stderr',
  wanted: string,
): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    process[stream].setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes(wanted)) {
        resolve(text);
      }
    });
    process
      .once('error', reject)
      .once('close', () => reject(new Error(`It ended without "${wanted}": ${text}`)));
  });
}

/** The image's process is the one child of the process that made its namespaces. */
function signalChild(parent: number | undefined, name: NodeJS.Signals): void {
  const list = `/proc/${parent}/task/${parent}/children`;
  const [child = ''] = existsSync(list) ? readFileSync(list, 'utf8').trim().split(' ') : [];
  if (!/^\d+$/.test(child)) {
    throw new Error('The container has no process.');
  }
  process.kill(Number(child), name);
}

function object(json = ''): JsonObject {
  const value: unknown = JSON.parse(json);
  if (!isJsonObject(value)) {
    throw new Error('The simulator printed no asset.');
  }
  return value;
}

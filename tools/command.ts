import { spawnSync } from 'node:child_process';

/** What a command may be given besides its arguments. */
export interface CommandOptions {
  cwd?: string;
  /** Added to this process's environment. */
  env?: Readonly<Record<string, string>>;
  input?: string;
}

/** A command that could not be started, or ended with another exit code than 0. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

const longestOutput = 64 * 1024 * 1024;

/**
 * Runs a command to its end.
 *
 * @returns what it printed on standard output, without the line break at the end
 * @throws CommandError with the command and the end of what it printed
 */
export function run(command: string, args: readonly string[], options: CommandOptions = {}): string {
  const { error, status, signal, stdout, stderr } = attempt(command, args, options);
  if (error) {
    throw new CommandError(`${command} cannot be started: ${error.message}`);
  }
  if (status !== 0) {
    const end = `${stdout}\n${stderr}`.trim().split('\n').slice(-12).join('\n');
    throw new CommandError(
      `${command} ${args.slice(0, 3).join(' ')} … ended with ${status ?? signal}:\n${end}`,
    );
  }
  return stdout.trimEnd();
}

/** What a command printed on standard output, or undefined if it failed; for questions that may have no answer. */
export function ask(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): string | undefined {
  const { status, stdout } = attempt(command, args, options);
  return status === 0 ? stdout.trimEnd() : undefined;
}

/** What a command printed on standard output, however it ended; empty if it could not be started. */
export function outputOf(command: string, args: readonly string[], options: CommandOptions = {}): string {
  return attempt(command, args, options).stdout ?? '';
}

function attempt(command: string, args: readonly string[], { cwd, env, input = '' }: CommandOptions) {
  return spawnSync(command, args, {
    encoding: 'utf8',
    input,
    maxBuffer: longestOutput,
    env: { ...process.env, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}

import type { CompletedCommand, CompletedFlag, CompletionWords } from './words';

/** A completion script for fish. */
export function fishCompletion({ program, commands, examples }: CompletionWords): string {
  const complete = `complete -c ${program}`;
  const lines = [
    `# Completes ${program} in fish.`,
    `${complete} -f`,
    `${complete} -n __fish_use_subcommand -l help -d 'show help'`,
    `${complete} -n __fish_use_subcommand -l version -d 'show the version'`,
    ...commands.flatMap((command) => [
      `${complete} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.description)}`,
      ...argumentLines(command).map((line) => `${complete} ${line}`),
      ...command.flags
        .flatMap((flag) => flagLines(command, flag, examples))
        .map((line) => `${complete} ${line}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function argumentLines({ name, argument }: CompletedCommand): string[] {
  if (argument === 'nothing') {
    return [];
  }
  if (argument === 'folder') {
    return [`-n '${seen([name])}' -a '(__fish_complete_directories)'`];
  }
  const words = argument.words.join(' ');
  return [`-n '${seen([name])}; and not ${seen(argument.words)}' -a '${words}'`];
}

function flagLines(
  { name }: CompletedCommand,
  flag: CompletedFlag,
  examples: CompletionWords['examples'],
): string[] {
  const long = `-l ${flag.name.replace(/^--/, '')}`;
  const text = `-d ${quoted(flag.description)}`;
  switch (flag.value) {
    case 'nothing':
      return [`-n '${seen([name])}' ${long} ${text}`];
    case 'file':
      return [`-n '${seen([name])}' ${long} -r -F ${text}`];
    case 'number':
      return [`-n '${seen([name])}' ${long} -x ${text}`];
    case 'example':
      return [
        `-n '${seen([name])}' ${long} -x ${text}`,
        ...Object.entries(examples).map(
          ([action, names]) =>
            `-n '${seen([name])}; and ${seen([action])}' ${long} -x -a '${names.join(' ')}' ${text}`,
        ),
        `-n '${seen([name])}; and not ${seen(Object.keys(examples))}' ${long} -x -a '${Object.values(examples).flat().join(' ')}' ${text}`,
      ];
  }
}

function seen(words: readonly string[]): string {
  return `__fish_seen_subcommand_from ${words.join(' ')}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

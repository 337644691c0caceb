import type { Argument, Command, Option } from 'commander';
import { actionNames } from '../connector';
import { readyExamples } from '../run/examples';

/** All that a shell can complete. */
export interface CompletionWords {
  /** The name of the program. */
  program: string;
  commands: CompletedCommand[];
  /** The names of the examples by action. */
  examples: Readonly<Record<string, string[]>>;
}

/** One command. */
export interface CompletedCommand {
  name: string;
  description: string;
  flags: CompletedFlag[];
  /** What follows the command. */
  argument: CompletedArgument;
}

/** One flag of a command. */
export interface CompletedFlag {
  /** With its dashes. */
  name: string;
  description: string;
  /** What follows the flag. */
  value: 'nothing' | 'file' | 'example' | 'number';
}

/** What follows a command: one of some words, a folder, or nothing. */
export type CompletedArgument = { words: readonly string[] } | 'folder' | 'nothing';

/** Reads them from the commands themselves, so that there is no list to keep. */
export function completionWords(program: Command): CompletionWords {
  const examples: Record<string, string[]> = {};
  for (const { name, action } of readyExamples()) {
    examples[action] = [...(examples[action] ?? []), name];
  }
  return { program: program.name(), commands: program.commands.map(completed), examples };
}

function completed(command: Command): CompletedCommand {
  return {
    name: command.name(),
    description: command.description(),
    flags: [...command.options.map(flag), { name: '--help', description: 'show help', value: 'nothing' }],
    argument: argument(command.registeredArguments[0]),
  };
}

function flag({ long, flags, description }: Option): CompletedFlag {
  const [, placeholder] = /<(\w+)>/.exec(flags) ?? [];
  const value =
    placeholder === undefined
      ? 'nothing'
      : placeholder === 'file'
        ? 'file'
        : placeholder === 'name'
          ? 'example'
          : 'number';
  return { name: String(long), description, value };
}

function argument(first: Argument | undefined): CompletedArgument {
  if (first === undefined) {
    return 'nothing';
  }
  if (first.argChoices) {
    return { words: first.argChoices };
  }
  return first.name() === 'action' ? { words: actionNames } : 'folder';
}

import { Command } from 'commander';

/** `t_halopsa check`: the connection doctor. */
export function checkCommand(): Command {
  return new Command('check');
}

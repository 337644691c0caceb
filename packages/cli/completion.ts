import { Argument, Command } from 'commander';
import { bashCompletion } from './completion/bash';
import { fishCompletion } from './completion/fish';
import { completionWords } from './completion/words';
import { zshCompletion } from './completion/zsh';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

const setup = `
To have it in every new shell:
  bash   echo 'source <(halopsa completion bash)' >> ~/.bashrc
  zsh    echo 'source <(halopsa completion zsh)' >> ~/.zshrc      (below compinit)
  fish   halopsa completion fish > ~/.config/fish/completions/halopsa.fish`;

/**
 * `halopsa completion`: a script that lets a shell complete commands, flags, actions and examples.
 *
 * @param program the program whose commands are completed, this one among them
 */
export function completionCommand(program: Command): Command {
  return new Command('completion')
    .description('Print a script with which a shell completes commands, flags, actions and examples.')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(shells)))
    .addHelpText('after', setup)
    .action((shell: keyof typeof shells) => {
      process.stdout.write(shells[shell](completionWords(program)));
    });
}

import type { CompletedCommand, CompletedFlag, CompletionWords } from './words';

/**
 * A completion script for bash, from 3.2 on as macOS has it, and without the package bash-completion. Where it has
 * nothing to say bash completes the names of files.
 */
export function bashCompletion({ program, commands, examples }: CompletionWords): string {
  const name = `_${program}`;
  const withValue = commands.flatMap(({ flags }) => flags.filter(takesValue)).map((flag) => flag.name);
  return `# Completes ${program} in bash.
${name}() {
  local current previous command='' argument='' word position words=''
  current=\${COMP_WORDS[COMP_CWORD]}
  previous=\${COMP_WORDS[COMP_CWORD - 1]}
  # bash takes --flag=value apart at the sign.
  if [ "$current" = '=' ]; then current=''; fi
  if [ "$previous" = '=' ]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((position = 1; position < COMP_CWORD; position++)); do
    word=\${COMP_WORDS[position]}
    case $word in
      ${[...new Set(withValue)].join(' | ')})
        if [ "\${COMP_WORDS[position + 1]}" = '=' ]; then position=$((position + 1)); fi
        position=$((position + 1)) ;;
      -*) ;;
      *)
        if [ -z "$command" ]; then
          command=$word
        elif [ -z "$argument" ]; then
          argument=$word
        fi ;;
    esac
  done
  case "$command $previous" in
${commands.flatMap((command) => valueCases(command, examples)).join('\n')}
  esac
  case $command in
    '') words='${[...commands.map((command) => command.name), '--help', '--version'].join(' ')}' ;;
${commands.map(commandCase).join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F ${name} ${program}
`;
}

function takesValue({ value }: CompletedFlag): boolean {
  return value !== 'nothing';
}

function valueCases({ name, flags }: CompletedCommand, examples: CompletionWords['examples']): string[] {
  return flags.filter(takesValue).map((flag) => {
    const pattern = `    '${name} ${flag.name}')`;
    return flag.value === 'example'
      ? `${pattern}\n${exampleCases(examples)}\n      return ;;`
      : `${pattern} return ;;`;
  });
}

function exampleCases(examples: CompletionWords['examples']): string {
  const all = Object.values(examples).flat();
  return `      case $argument in
${Object.entries(examples)
  .map(([action, names]) => `        ${action}) words='${names.join(' ')}' ;;`)
  .join('\n')}
        *) words='${all.join(' ')}' ;;
      esac
      COMPREPLY=($(compgen -W "$words" -- "$current"))`;
}

/** A word that follows the command comes first, then its flags. */
function commandCase({ name, flags, argument }: CompletedCommand): string {
  const names = flags.map((flag) => flag.name).join(' ');
  const lines = [`    ${name})`, `      words='${names}'`];
  if (typeof argument === 'object') {
    lines.push(
      `      if [ -z "$argument" ] && [ "\${current:0:1}" != '-' ]; then words='${argument.words.join(' ')}'; fi`,
    );
  } else if (argument === 'folder') {
    lines.push(
      `      if [ "\${current:0:1}" != '-' ]; then COMPREPLY=($(compgen -d -- "$current")); return; fi`,
    );
  }
  return `${lines.join('\n')} ;;`;
}

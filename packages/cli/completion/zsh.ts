import type { CompletedArgument, CompletedCommand, CompletedFlag, CompletionWords } from './words';

/** A completion script for zsh, to be read by a shell or to be put into its function path as `_halopsa`. */
export function zshCompletion({ program, commands, examples }: CompletionWords): string {
  const name = `_${program}`;
  const perAction = Object.entries(examples).map(
    ([action, names]) => `    *' ${action} '*) compadd -- ${names.join(' ')} ;;`,
  );
  return `#compdef ${program}
# Completes ${program} in zsh.
${name}_examples() {
  case " $words " in
${perAction.join('\n')}
    *) compadd -- ${Object.values(examples).flat().join(' ')} ;;
  esac
}
${name}() {
  local state line
  local -a commands
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description}`)}`).join('\n')}
  )
  _arguments -C '--help[show help]' '--version[show the version]' '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $words[1] in
${commands.map((command) => commandCase(command, name)).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = '${name}' ]; then
  ${name} "$@"
else
  compdef ${name} ${program}
fi
`;
}

function commandCase({ name, flags, argument }: CompletedCommand, prefix: string): string {
  const specs = [...flags.map((flag) => flagSpec(flag, prefix)), ...argumentSpec(argument)];
  return `        ${name}) _arguments \\\n${specs.map((spec) => `          ${quoted(spec)}`).join(' \\\n')} ;;`;
}

function flagSpec({ name, description, value }: CompletedFlag, prefix: string): string {
  const text = `${name}[${description.replace(/[\\[\]:]/g, '\\$&')}]`;
  switch (value) {
    case 'nothing':
      return text;
    case 'file':
      return `${text}:file:_files`;
    case 'example':
      return `${text}:example:${prefix}_examples`;
    case 'number':
      return `${text}:number: `;
  }
}

function argumentSpec(argument: CompletedArgument): string[] {
  if (argument === 'nothing') {
    return [];
  }
  return [argument === 'folder' ? '1:folder:_files -/' : `1:word:(${argument.words.join(' ')})`];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

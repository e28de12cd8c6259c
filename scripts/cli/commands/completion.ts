import yargs, { type CommandModule } from 'yargs';
import { UsageError } from '../../lib/usage-error.js';
import { checkOptions } from '../lib/check-options.js';
import { write } from '../lib/output.js';

declare module 'yargs' {
  // The parser has it with these arguments, its published types without.
  interface Argv<T> {
    showCompletionScript(program: string, command: string): Argv<T>;
  }
}

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** The parser's own script for fish offers no paths, which arguments that are files need. */
const fishScript = `function __amity_openapi_complete
    set -l found (SHELL=fish amity-openapi --get-yargs-completions (commandline -opc) (commandline -ct | string collect))
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c amity-openapi -f -a '(__amity_openapi_complete)'
`;

/** `completion`: prints a script that has a shell complete the names of commands, operations, options and their values. */
export const completionCommand: CommandModule<object, { shell?: string | undefined }> = {
  command: 'completion [shell]',
  describe: 'Print a script that has your shell complete this command',
  builder: (cli) =>
    cli.positional('shell', { type: 'string', choices: shells, description: 'The shell. Default: the one of SHELL' }),
  async handler(argv) {
    checkOptions(argv, 'completion', ['shell']);
    const shell = shells.find((each) => each === argv.shell) ?? ownShell();
    if (shell === 'fish') await write(fishScript);
    else printScript(shell);
  },
};

function ownShell(): Shell {
  const found = shells.find((shell) => process.env.SHELL?.endsWith(shell));
  if (found) return found;
  throw new UsageError(`SHELL names none of ${shells.join(', ')}. Name one, as in amity-openapi completion bash.`);
}

function printScript(shell: Shell): void {
  // A parser looks there when it is made.
  process.env.SHELL = shell;
  if (shell !== 'zsh') delete process.env.ZSH_NAME;
  yargs().showCompletionScript('amity-openapi', 'completion');
}

// The command line: the same services without a window. Rooms are loaded by the command that needs them.

import { commandText } from '../shared/text.ts';
import { type CommandName, commandNames } from './cli/commandNames.ts';
import { helpLines, usageLines } from './cli/help.ts';
import { UsageError } from './cli/usageError.ts';

type Command = (parameters: string[]) => Promise<void> | void;

const commands: Record<CommandName, () => Promise<Command>> = {
  extract: async () => (await import('./cli/extractCommand.ts')).extractCommand,
  deadline: async () => (await import('./cli/deadlineCommand.ts')).deadlineCommand,
  sample: async () => (await import('./cli/sampleCommand.ts')).sampleCommand,
  import: async () => (await import('./cli/importCommand.ts')).importCommand,
  list: async () => (await import('./cli/listCommand.ts')).listCommand,
  export: async () => (await import('./cli/exportCommand.ts')).exportCommand,
  checklist: async () => (await import('./cli/checklistCommand.ts')).checklistCommand,
  collect: async () => (await import('./cli/collectCommand.ts')).collectCommand,
  reconcile: async () => (await import('./cli/reconcileCommand.ts')).reconcileCommand,
  serve: async () => (await import('./cli/serveCommand.ts')).serveCommand,
  help: async () => () => console.log(helpLines().join('\n')),
};

const isCommand = (name: string): name is CommandName => commandNames.some((known) => known === name);

async function run([name = '', ...parameters]: string[]): Promise<void> {
  if (name === '--help' || name === '-h') return run(['help']);
  if (!isCommand(name)) throw new UsageError(name === '' ? '' : commandText.unknownCommand(name));
  if (parameters.includes('--help')) return run(['help']);
  const command = await commands[name]();
  await command(parameters);
}

// whoever reads our output may stop reading: no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const [name = '', ...parameters] = process.argv.slice(2);
try {
  await run([name, ...parameters]);
} catch (error) {
  if (error instanceof UsageError) {
    const usage = usageLines(isCommand(name) ? name : null);
    console.error([error.sentence, ...usage].filter((line) => line !== '').join('\n'));
    process.exitCode = 2;
  } else {
    const { failureLine } = await import('./cli/failureLine.ts');
    console.error(failureLine(error));
    process.exitCode = 1;
  }
}

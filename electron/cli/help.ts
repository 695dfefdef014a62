import { commandText } from '../../shared/text.ts';
import { type CommandName, commandNames } from './commandNames.ts';

/** How a command is called; all of them when none is named. */
export const usageLines = (name: CommandName | null): string[] => [
  commandText.wrongUse,
  ...(name ? [name] : commandNames).map((each) => `  ${commandText.usage[each]}`),
];

/** The whole help. */
export const helpLines = (): string[] => [
  commandText.helpTitle,
  '',
  ...commandNames.flatMap((name) => [`  ${commandText.usage[name]}`, `      ${commandText.about[name]}`]),
  '',
  ...commandText.helpNotes,
];

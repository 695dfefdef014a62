import type { commandText } from '../../shared/text.ts';

export type CommandName = keyof typeof commandText.usage;

export const commandNames: readonly CommandName[] = [
  'extract',
  'deadline',
  'sample',
  'import',
  'list',
  'export',
  'checklist',
  'collect',
  'reconcile',
  'serve',
  'help',
];

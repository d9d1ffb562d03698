import type { AdminCommand } from './admin-command.ts';
import { backupCommand, checkCommand, restoreCommand } from './data-commands.ts';
import { rehearseCommand, restoreKeyCommand, sharesCommand } from './key-commands.ts';

/** The commands of whoever runs the server, by what is typed. */
export const adminCommands: ReadonlyMap<string, AdminCommand> = new Map([
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['check', checkCommand],
  ['shares', sharesCommand],
  ['rehearse', rehearseCommand],
  ['restore-key', restoreKeyCommand],
]);

import { z } from 'zod';
import { type CliCommand, cliCommand } from '../cli-command.ts';

/**
 * A command on the data of a server, found by its settings (LAUREATE_DATA, DATABASE_URL …). The server's own program
 * carries it out with the terminal to itself: keys are typed there, and what it prints is no answer of ours.
 */
function onData(name: string, folder?: string): CliCommand {
  return cliCommand(name, {
    args: folder === undefined ? [] : ['<folder>'],
    examples: [folder === undefined ? name : `${name} ${folder}`],
    input: z.object({ folder: z.string().min(1).optional() }),
    run: async ({ language, surroundings }, input) => {
      const own = input.folder === undefined ? [] : [input.folder];
      const exit = await surroundings.onServersData([name, ...own, '--lang', language]);
      return { exit, json: { exit }, lines: [] };
    },
  });
}

export const backup = onData('backup', '/backup/2026-11-21');
export const restore = onData('restore', '/backup/2026-11-21');
export const check = onData('check');
export const shares = onData('shares');
export const rehearse = onData('rehearse');
export const restoreKey = onData('restore-key');

import { isHalfway, type Session, type Started, showSecondFactor, signIn, signOut } from '@laureate/client';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import type { Connection } from '../online/connection.ts';
import { onlineCommand } from '../online/online-command.ts';
import { orStop } from '../online/stopped.ts';

/**
 * Signs in and keeps the session for the commands that follow (see `KeptSessions` for what is kept, and why). The
 * password is never an option or an argument: those stand in the shell's history and in the list of processes.
 */
export const signInCommand = onlineCommand('sign-in', {
  options: [{ flags: '--login <name>' }],
  examples: [
    'sign-in --server https://award.example.org',
    'sign-in --server http://127.0.0.1:8080 --login jiangcheng.clerk < password.txt',
  ],
  input: z.object({ login: z.string().optional() }),
  anew: true,
  run: async (context, { login: named }, connection) => {
    const { transport, sessions, server } = connection;
    const { tell } = context;
    const login = named ?? (await asked(context, 'sign-in.ask-login', false));
    const password = await asked(context, 'sign-in.ask-password', true);
    const started = await goOn(
      context,
      connection,
      orStop(await signIn(transport, { login, password })).value,
    );
    if (!('account' in started)) return started;
    sessions.keep(server, { cookie: transport.cookie ?? '', login });
    const { name } = started.account;
    return {
      exit: 0,
      json: { server, account: started.account, seats: started.seats },
      lines: [tell('sign-in.done', { name, server }), tell('sign-in.kept', { file: sessions.file })],
    };
  },
});

async function asked({ tell, surroundings }: Context, word: string, hidden: boolean): Promise<string> {
  const typed = await surroundings.ask(tell(word), { hidden });
  if (typed === undefined || typed === '') throw new Misuse('nothing-typed', { what: tell(word) });
  return typed;
}

/** Asks for the second factor where one is needed. Setting one up needs a picture to scan: that is done in a browser. */
async function goOn(context: Context, { transport, server }: Connection, started: Started) {
  if (!isHalfway(started)) return started;
  if (started.needs === 'second-factor') {
    const code = await asked(context, 'sign-in.ask-code', false);
    return orStop(await showSecondFactor(transport, code)).value as Session;
  }
  await signOut(transport);
  const lines = [context.tell('sign-in.set-up-first', { server })];
  return { exit: 1, isRefused: true, json: started, lines } as const;
}

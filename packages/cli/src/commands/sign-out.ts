import { signOut } from '@laureate/client';
import { z } from 'zod';
import { onlineCommand } from '../online/online-command.ts';
import { orStop } from '../online/stopped.ts';

/** Ends the kept session, on the server and here. What is kept here goes even when no server answers. */
export const signOutCommand = onlineCommand('sign-out', {
  examples: ['sign-out --server https://award.example.org'],
  input: z.object({}),
  run: async ({ tell }, _input, { transport, sessions, server, as }) => {
    const kept = sessions.of(server);
    sessions.forget(server);
    if (as === 'session') orStop(await signOut(transport));
    const word = kept ? 'sign-out.done' : 'sign-out.nobody';
    const note = as === 'token' ? [tell('sign-out.token')] : [];
    return { exit: 0, json: { server, ended: kept !== undefined }, lines: [tell(word, { server }), ...note] };
  },
});

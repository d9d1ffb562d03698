import { readHats, registryOf } from '@laureate/client';
import { z } from 'zod';
import { whoIsIn } from '../online/connection.ts';
import { hatsInWords } from '../online/hats-in-words.ts';
import { onlineCommand } from '../online/online-command.ts';
import { orStop } from '../online/stopped.ts';
import { streamFrom } from '../online/stream-text.ts';

/** Who is signed in, where they have a seat, and which hats they can wear there today. */
export const who = onlineCommand('who', {
  options: [{ flags: '--stream <stream>' }],
  examples: ['who --server https://award.example.org', 'who --stream round/jiangcheng:jc-2026'],
  input: z.object({ stream: z.string().transform(streamFrom).optional() }),
  run: async (context, { stream }, connection) => {
    const { tell } = context;
    const session = await whoIsIn(connection);
    const { account, seats, now, demonstration } = session;
    const streams = stream ? [stream] : seats.map(({ jurisdiction }) => registryOf(jurisdiction));
    const places = [];
    for (const each of streams)
      places.push({ stream: each, hats: orStop(await readHats(connection.transport, each)).value });
    return {
      exit: 0,
      json: { server: connection.server, ...session, places },
      lines: [
        tell('who.account', { name: account.name, login: account.login }),
        tell('who.server', { server: connection.server, demonstration: demonstration ? 'yes' : 'no' }),
        tell('who.clock', { now }),
        ...seats.map(({ jurisdiction, person }) => tell('who.seat', { jurisdiction, person })),
        ...places.map((place) =>
          tell('who.hats', { stream: place.stream, hats: hatsInWords(context, place.hats) }),
        ),
      ],
    };
  },
});

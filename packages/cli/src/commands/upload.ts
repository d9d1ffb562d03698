import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FileToSend, sendFile } from '@laureate/client';
import { z } from 'zod';
import { Misuse } from '../misuse.ts';
import { cityOf, whoIsIn } from '../online/connection.ts';
import { onlineCommand } from '../online/online-command.ts';
import { orStop } from '../online/stopped.ts';

/** Hands a file in; what it is called afterwards goes into payloads. */
export const upload = onlineCommand('upload', {
  args: ['<file>'],
  options: [{ flags: '--city <city>' }, { flags: '--case <case>' }, { flags: '--party <party>' }],
  examples: ['upload licence.pdf --city jiangcheng --case O-07'],
  input: z.object({
    file: z.string(),
    city: z.string().optional(),
    case: z.string().optional(),
    party: z.string().optional(),
  }),
  run: async ({ tell }, { file, city, case: about, party }, connection) => {
    const { size, read, close } = await openFile(file);
    try {
      const session = await whoIsIn(connection);
      if (connection.as === 'token') throw new Misuse('upload-with-token');
      const toSend: FileToSend = { name: basename(file), size, read };
      const place = cityOf(session, city);
      const sent = orStop(await sendFile(connection.transport, place, toSend, { case: about, party })).value;
      return {
        exit: 0,
        json: { ...sent, name: basename(file) },
        lines: [sent.file, tell('upload.done', { file })],
      };
    } finally {
      await close();
    }
  },
});

async function openFile(file: string) {
  try {
    const handle = await open(file, 'r');
    const stat = await handle.stat();
    if (!stat.isFile()) throw new RangeError(file);
    const { size } = stat;
    const read = async (from: number, length: number) => {
      const bytes = new Uint8Array(Math.min(length, Math.max(0, size - from)));
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
      return bytes.subarray(0, bytesRead);
    };
    return { size, read, close: () => handle.close() };
  } catch {
    throw new Misuse('cannot-read', { file });
  }
}

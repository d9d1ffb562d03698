import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { commitmentOf, nonceLength, toHex } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import { Misuse } from '../misuse.ts';

/** Makes a committer's secret number, keeps it in a file for its owner alone, and tells only the commitment. */
export const drawNonce = cliCommand('draw nonce', {
  args: ['<name>'],
  options: [
    { flags: '--body <id>', required: true },
    { flags: '--attempt <n>' },
    { flags: '--out <file>', required: true },
  ],
  examples: ['draw nonce r1/d-1 --body office --out nonce.json'],
  input: z.object({
    name: z.string().min(1),
    body: z.string().min(1),
    attempt: z.coerce.number().int().min(1).default(1),
    out: z.string().min(1),
  }),
  run: (context, { name: draw, body: committer, attempt, out }) => {
    const nonce = toHex(randomBytes(nonceLength));
    const commitment = commitmentOf(nodeVerifyCrypto, { draw, attempt, committer, nonce });
    keep(out, { draw, attempt, committer, nonce, commitment });
    return {
      exit: 0,
      json: { draw, attempt, committer, commitment, kept: out },
      lines: [
        context.tell('draw-nonce.commitment', { commitment }),
        context.tell('draw-nonce.kept', { file: out }),
      ],
    };
  },
});

/** Writes what must not be lost nor replaced; a file that is there stays. */
function keep(file: string, secret: object): void {
  try {
    writeFileSync(file, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch {
    throw new Misuse('nonce-not-kept', { file });
  }
}

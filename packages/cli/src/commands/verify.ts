import { type ExpectedHead, fromHex, recomputeDomain, toHex, verifyLedger } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import { Misuse } from '../misuse.ts';
import { reportLines } from '../output/report-lines.ts';
import { readBytes, readText } from '../read-file.ts';

const head = z.object({
  stream: z.string().min(1),
  size: z.int().positive(),
  root: z.string().regex(/^[0-9a-f]{64}$/),
});
const hexKey = z.string().regex(/^[0-9a-f]{64}$/);

/** Heads known from outside: one, a list, or what `run` writes, with the key they were signed with. */
const known = z.union([
  head.transform((one) => ({ heads: [one], publicKey: undefined })),
  z
    .array(head)
    .min(1)
    .transform((many) => ({ heads: many, publicKey: undefined })),
  z.object({ publicKey: hexKey, heads: z.array(head).min(1) }),
]);

/** Verifies a ledger from its file alone, or against a key and heads known from outside. */
export const verify = cliCommand('verify', {
  args: ['<ledger>'],
  options: [{ flags: '--head <file>' }, { flags: '--key <hex>' }],
  examples: ['verify round.ledger.jsonl', 'verify round.ledger.jsonl --head printed-head.json --json'],
  input: z.object({
    ledger: z.string(),
    head: z.string().optional(),
    key: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, 'key')
      .transform((hex) => fromHex(hex.toLowerCase()))
      .optional(),
  }),
  run: (context, { ledger, head: headFile, key }) => {
    const outside = headFile === undefined ? undefined : readHeads(headFile);
    const fromHeads = outside?.publicKey === undefined ? undefined : fromHex(outside.publicKey);
    if (key && fromHeads && toHex(key) !== toHex(fromHeads))
      throw new Misuse('keys-differ', { file: headFile ?? '' });
    const expectPublicKey = key ?? fromHeads;
    const report = verifyLedger(readBytes(ledger), {
      crypto: nodeVerifyCrypto,
      recompute: [recomputeDomain],
      ...(expectPublicKey === undefined ? {} : { expectPublicKey }),
      ...(outside === undefined ? {} : { expectHeads: outside.heads }),
    });
    const isTrustedAlone = report.ok && key === undefined && headFile === undefined;
    const note = isTrustedAlone ? [context.paint.dim(context.tell('verify.whole-rewrite'))] : [];
    return { exit: report.ok ? 0 : 1, json: report, lines: [...reportLines(context, report), ...note] };
  },
});

function readHeads(file: string): {
  readonly heads: readonly ExpectedHead[];
  readonly publicKey: string | undefined;
} {
  const parsed = known.safeParse(parseJson(readText(file)));
  if (!parsed.success) throw new Misuse('not-heads', { file });
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Keeps the ledgers of this state for good: `npx tsx examples/kept/write.ts <state>`. Never writes over one.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const examples = fileURLToPath(new URL('..', import.meta.url));
const laureate = join(examples, '../packages/cli/bin/laureate.js');
const [state] = process.argv.slice(2);
if (state === undefined || !/^[0-9]+\.[0-9]+\.[0-9]+(-[a-z0-9]+)?$/.test(state))
  throw new Error('name the state: npx tsx examples/kept/write.ts 0.1.0');
const target = join(examples, 'kept/golden', state);
if (existsSync(target)) throw new Error(`${state} is kept already; what is kept is never written again`);

const scratch = mkdtempSync(join(tmpdir(), 'golden-'));
mkdirSync(target, { recursive: true });
for (const id of ['wuhan-draft1', 'wuhan-draft2', 'yangquan-2021', 'binzhou-2018']) {
  const out = join(scratch, id);
  execFileSync(process.execPath, [laureate, 'run', join(examples, id), '--out', out]);
  const bytes = readFileSync(join(out, 'ledger.jsonl'));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(join(target, `${id}.jsonl.br`), brotliCompressSync(bytes, { params }));
  writeFileSync(join(target, `${id}.head.json`), readFileSync(join(out, 'head.json')));
}
rmSync(scratch, { recursive: true });

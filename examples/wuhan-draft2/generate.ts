// Writes the files of this example: `npx tsx examples/wuhan-draft2/generate.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleFiles } from './files.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
for (const [name, text] of Object.entries(exampleFiles())) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

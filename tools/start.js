// @ts-check
// `npm start` (a demonstration) and `npm run serve` (the real thing): builds the pages if their sources are newer, then
// starts the server. The demonstration's server begins at once, while the pages are built on the other core.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arePagesStale, buildPages, run } from './build-pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const mode = process.argv[2] ?? 'demo';
const server = [join(root, 'packages/server/bin/laureate-server.js'), mode];
const building = arePagesStale() ? buildPages() : Promise.resolve(0);
if (mode === 'demo') {
  const [code, pages] = await Promise.all([run(server), building]);
  process.exitCode = code || pages;
} else {
  process.exitCode = (await building) || (await run(server));
}

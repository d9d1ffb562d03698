// @ts-check
// `node tools/build-stale-pages.js`: builds the pages if they are not built or older than their sources.
import { arePagesStale, buildPages } from './build-pages.js';

process.exitCode = arePagesStale() ? await buildPages() : 0;

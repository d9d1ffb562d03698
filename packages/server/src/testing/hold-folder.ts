import { openSqlite } from '../store/open-sqlite.ts';

/** A process of its own: opens a data folder, says so, and holds it until it is killed. */
try {
  await openSqlite(process.argv[2] ?? '');
  console.log('open');
  setInterval(() => undefined, 1000);
} catch (error) {
  console.log(error instanceof Error ? error.constructor.name : error);
}

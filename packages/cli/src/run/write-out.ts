import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { RunFiles } from './run-files.ts';

const ownerOnly = 0o600;

/** Whether a folder may be replaced: it is not there, empty, or the work of an earlier run. */
export function mayReplace(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('head.json') && names.includes('ledger.jsonl'));
}

/** Writes all files or none: into a new folder beside, which then takes the place of the old one. */
export function writeOut(folder: string, files: RunFiles): void {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  for (const [name, text] of Object.entries(files)) {
    const path = join(fresh, name);
    const isSecret = name.startsWith('keys/');
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(path, text, isSecret ? { mode: ownerOnly } : {});
  }
  const old = `${fresh}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

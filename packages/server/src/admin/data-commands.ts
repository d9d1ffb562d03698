import { resolve } from 'node:path';
import { nodeCrypto } from '@laureate/node';
import { masterKeyPath, ownMasterKey } from '../open-house.ts';
import { requireOwnSchema } from '../store/migrate.ts';
import { hasDatabase, NoDatabase, openBare } from '../store/open-bare.ts';
import { keptFingerprint, keptSigningKey, MasterKeyMissing, OtherMasterKey } from '../vault/kept-secrets.ts';
import { fingerprintOf } from '../vault/master-key.ts';
import { type AdminCommand, type AdminGround, placesOf, tell } from './admin-command.ts';
import { backup } from './backup/backup.ts';
import type { Manifest } from './backup/manifest.ts';
import { restore } from './backup/restore.ts';
import { checkStore, type StoreReport } from './check-store.ts';

const rowsOf = ({ tables }: Manifest): number => tables.reduce((sum, { rows }) => sum + rows, 0);

/** `backup <folder>`: also while servers work. */
export const backupCommand: AdminCommand = async (ground) => {
  const [name] = ground.args;
  if (name === undefined) return misuse(ground);
  const folder = resolve(name);
  const made = await backup(placesOf(ground.settings), folder, ground.now());
  const { tables, files, missingFiles } = made;
  tell(ground, 'backup.done', { folder, tables: tables.length, rows: rowsOf(made), files: files.length });
  if (missingFiles.length > 0) tell(ground, 'backup.missing', { count: missingFiles.length });
  tell(ground, 'backup.key');
  return 0;
};

/** `restore <folder>`: into a new data folder or an empty database. */
export const restoreCommand: AdminCommand = async (ground) => {
  const [folder] = ground.args;
  if (folder === undefined) return misuse(ground);
  const laid = await restore(resolve(folder), placesOf(ground.settings));
  tell(ground, 'restore.done', { madeAt: laid.madeAt, rows: rowsOf(laid), files: laid.files.length });
  tell(ground, 'restore.key', { path: masterKeyPath(ground.settings) });
  return 0;
};

/** `check`: also while servers work. Exit code 1 when anything is not in order. */
export const checkCommand: AdminCommand = async (ground) => {
  const { database, blobs } = placesOf(ground.settings);
  if (!hasDatabase(database)) throw new NoDatabase(database.place);
  const store = openBare(database);
  try {
    await requireOwnSchema(store.db);
    const key = await keptFingerprint(store);
    const master = ownMasterKey(ground.settings);
    if (key !== undefined && !master) throw new MasterKeyMissing();
    if (master && key !== fingerprintOf(master)) throw new OtherMasterKey();
    const signing = master && (await keptSigningKey(store, master));
    if (!signing) {
      tell(ground, 'check.unsigned');
      return 0;
    }
    return told(ground, await checkStore({ store, publicKey: nodeCrypto(signing).publicKey, blobs }));
  } finally {
    await store.close();
  }
};

function told(ground: AdminGround, { findings, ...counts }: StoreReport): number {
  tell(ground, 'check.counts', counts);
  if (findings.length === 0) {
    tell(ground, 'check.good');
    return 0;
  }
  tell(ground, 'check.bad', { count: findings.length });
  for (const { what, jurisdiction, stream, facts } of findings)
    tell(ground, `found.${what}`, {
      place: stream === undefined ? jurisdiction : `${jurisdiction} ${stream}`,
      facts: Object.entries(facts)
        .map(([name, value]) => `${name}: ${value ?? '-'}`)
        .join(', '),
    });
  return 1;
}

/** A command that was not said as it must be; exit code 2. */
export function misuse(ground: AdminGround): number {
  tell(ground, 'usage');
  return 2;
}

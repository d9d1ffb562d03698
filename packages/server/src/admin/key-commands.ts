import { existsSync } from 'node:fs';
import { masterKeyPath, ownMasterKey } from '../open-house.ts';
import { hasDatabase, NoDatabase, openBare } from '../store/open-bare.ts';
import { keptFingerprint, MasterKeyMissing } from '../vault/kept-secrets.ts';
import { fingerprintOf, keepMasterKey, type MasterKey } from '../vault/master-key.ts';
import { BadShares, recoverySharesOf, restoreMasterKey } from '../vault/recovery-shares.ts';
import { type AdminCommand, type AdminGround, databaseOf, tell } from './admin-command.ts';

/** Shows new recovery shares of a master key: at set-up, and when the old ones were lost. */
export async function showShares(ground: AdminGround, master: MasterKey): Promise<void> {
  tell(ground, 'shares.intro');
  for (const [at, share] of (await recoverySharesOf(master)).entries()) {
    ground.say('');
    tell(ground, 'shares.one', { n: at + 1 });
    for (const line of share.split('\n')) ground.say(`  ${line}`);
  }
  ground.say('');
  tell(ground, 'shares.after');
}

/** `shares`: new recovery shares of the master key. */
export const sharesCommand: AdminCommand = async (ground) => {
  const master = ownMasterKey(ground.settings);
  if (!master) throw new MasterKeyMissing();
  await showShares(ground, master);
  return 0;
};

/** `rehearse`: whether typed shares would give the key of this data back. Replaces nothing. */
export const rehearseCommand: AdminCommand = async (ground) => {
  const key = await typedKey(ground);
  const kept = await fingerprintOnDisk(ground);
  if (!key) return 1;
  tell(
    ground,
    kept === undefined ? 'rehearse.none' : kept === fingerprintOf(key) ? 'rehearse.good' : 'rehearse.other',
  );
  return kept === fingerprintOf(key) ? 0 : 1;
};

/** `restore-key`: puts the master key back from typed shares, if it is the key of this data. */
export const restoreKeyCommand: AdminCommand = async (ground) => {
  const path = masterKeyPath(ground.settings);
  if (existsSync(path)) {
    tell(ground, 'restore-key.there', { path });
    return 1;
  }
  const key = await typedKey(ground);
  if (!key) return 1;
  if ((await fingerprintOnDisk(ground)) !== fingerprintOf(key)) {
    tell(ground, 'rehearse.other');
    return 1;
  }
  keepMasterKey(path, key);
  tell(ground, 'restore-key.done', { path });
  return 0;
};

async function typedKey(ground: AdminGround): Promise<MasterKey | undefined> {
  tell(ground, 'shares.ask');
  const shares = (await ground.typed())
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');
  try {
    return await restoreMasterKey(shares);
  } catch (error) {
    if (!(error instanceof BadShares)) throw error;
    for (const { kind, share, line } of error.problems)
      tell(ground, `problem.${kind}`, { share: share ?? 0, line: line ?? 0 });
    return undefined;
  }
}

async function fingerprintOnDisk({ settings }: AdminGround): Promise<string | undefined> {
  const database = databaseOf(settings);
  if (!hasDatabase(database)) throw new NoDatabase(database.place);
  const store = openBare(database);
  try {
    return await keptFingerprint(store);
  } finally {
    await store.close();
  }
}

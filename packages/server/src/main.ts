import { languages } from '@laureate/locales';
import { firstStart } from './accounts/set-up/first-start.ts';
import type { AdminGround } from './admin/admin-command.ts';
import { FolderNotEmpty } from './admin/backup/backup.ts';
import { BadBackup } from './admin/backup/manifest.ts';
import { adminCommands } from './admin/index.ts';
import { showShares } from './admin/key-commands.ts';
import { BadSettings, readSettings, type Settings } from './config/settings.ts';
import { accountLines } from './demo/account-lines.ts';
import type { DemonstrationCity } from './demo/demonstration-city.ts';
import {
  demonstrationPassword,
  fillDemonstration,
  isDemonstrationStore,
  layFiles,
  shownAccounts,
} from './demo/start-demonstration.ts';
import { openService, type Service } from './serve.ts';
import { NewerSchema, OlderSchema } from './store/migrate.ts';
import { NoDatabase } from './store/open-bare.ts';
import { DataFolderInUse } from './store/open-sqlite.ts';
import { TargetNotEmpty } from './store/snapshot.ts';
import { MasterKeyMissing, OtherMasterKey } from './vault/kept-secrets.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What ends the program with a plain sentence: everything else is a fault, told with where it happened. */
function isPlain(error: unknown): error is Error {
  return (
    plainFaults.some((kind) => error instanceof kind) ||
    (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
  );
}

const plainFaults = [
  BadSettings,
  DataFolderInUse,
  NewerSchema,
  OlderSchema,
  NoDatabase,
  TargetNotEmpty,
  FolderNotEmpty,
  BadBackup,
  OtherMasterKey,
  MasterKeyMissing,
  RangeError,
];

/** Stops when it is told to; answers whether it was. */
function stopGracefully(service: Service): () => boolean {
  let isStopping = false;
  const stop = () => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void service.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => isStopping;
}

async function serve(settings: Settings): Promise<void> {
  const service = await openService(settings);
  if (await isDemonstrationStore(service.house.store)) {
    await service.close();
    throw new RangeError(
      `${settings.LAUREATE_DATA} holds a demonstration: name a folder for real data in LAUREATE_DATA`,
    );
  }
  stopGracefully(service);
  say(`Laureate: ${await service.listen()}`);
  if (service.house.isNewKey) await showShares(groundOf(settings, []), service.house.master);
  const first = await firstStart(service.accounts.ground);
  if (first) say(`set-up (once, until ${first.endsAt}): ${first.link}`);
}

async function demonstrate(settings: Settings): Promise<void> {
  const started = performance.now();
  const service = await openService(settings, { isDemonstration: true });
  const isStopping = stopGracefully(service);
  const cities: DemonstrationCity[] = [];
  await fillDemonstration(service, (city) => {
    cities.push(city);
    say(`  ${city.title} · ${city.stage} · ${city.now.slice(0, 10)}`);
  });
  const address = await service.listen();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`Laureate (demonstration): ${address}  ${seconds} s`);
  for (const line of accountLines('zh-CN', await shownAccounts(service.house.store))) say(`  ${line}`);
  say(`  password of every account: ${demonstrationPassword}`);
  for (const city of cities) await layFiles(service, city, isStopping);
}

const modes: Readonly<Record<string, (settings: Settings) => Promise<void>>> = { serve, demo: demonstrate };

async function typed(): Promise<string> {
  let text = '';
  for await (const piece of process.stdin) text += piece;
  return text;
}

/** What the commands of whoever runs the server work with; Chinese comes first. */
function groundOf(settings: Settings, args: readonly string[]): AdminGround {
  const at = args.indexOf('--lang');
  const language = languages.find((each) => each === args[at + 1]) ?? 'zh-CN';
  const own = at < 0 ? args : args.toSpliced(at, 2);
  return { settings, language, args: own, say, typed, now: () => new Date().toISOString() };
}

async function main(): Promise<void> {
  const [mode = 'serve', ...args] = process.argv.slice(2);
  const run = modes[mode];
  const command = adminCommands.get(mode);
  if (!run && !command)
    throw new RangeError(`${mode}: say serve, demo, ${[...adminCommands.keys()].join(', ')}`);
  const folder = mode === 'demo' ? { LAUREATE_DATA: 'out/demonstration' } : {};
  const settings = readSettings({
    LAUREATE_LOG: mode === 'demo' ? 'warn' : 'info',
    ...folder,
    ...process.env,
  });
  if (run) await run(settings);
  if (command) process.exitCode = await command(groundOf(settings, args));
}

main().catch((error: unknown) => {
  process.stderr.write(
    isPlain(error) ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
});

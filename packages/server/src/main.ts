import { firstStart } from './accounts/set-up/first-start.ts';
import { BadSettings, readSettings, type Settings } from './config/settings.ts';
import type { DemonstrationCity } from './demo/demonstration-city.ts';
import {
  demonstrationPassword,
  fillDemonstration,
  isDemonstrationStore,
  layFiles,
} from './demo/start-demonstration.ts';
import { openService, type Service } from './serve.ts';
import { NewerSchema } from './store/migrate.ts';
import { DataFolderInUse } from './store/open-sqlite.ts';
import { MasterKeyMissing, OtherMasterKey } from './vault/kept-secrets.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What ends the program with a plain sentence: everything else is a fault, told with where it happened. */
function isPlain(error: unknown): error is Error {
  return (
    error instanceof BadSettings ||
    error instanceof DataFolderInUse ||
    error instanceof NewerSchema ||
    error instanceof OtherMasterKey ||
    error instanceof MasterKeyMissing ||
    error instanceof RangeError ||
    (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
  );
}

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
  say(`  password of every account: ${demonstrationPassword}`);
  for (const city of cities) await layFiles(service, city, isStopping);
}

const modes: Readonly<Record<string, (settings: Settings) => Promise<void>>> = { serve, demo: demonstrate };

async function main(): Promise<void> {
  const mode = process.argv[2] ?? 'serve';
  const run = modes[mode];
  if (!run) throw new RangeError(`${mode}: say serve or demo`);
  const folder = mode === 'demo' ? { LAUREATE_DATA: 'out/demonstration' } : {};
  await run(readSettings({ LAUREATE_LOG: mode === 'demo' ? 'warn' : 'info', ...folder, ...process.env }));
}

main().catch((error: unknown) => {
  process.stderr.write(
    isPlain(error) ? `${error.message}\n` : `${error instanceof Error ? error.stack : error}\n`,
  );
  process.exit(1);
});

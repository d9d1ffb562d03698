import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings } from '../../packages/server/src/config/settings.ts';
import type { DemonstrationCity } from '../../packages/server/src/demo/demonstration-city.ts';
import { fillDemonstration } from '../../packages/server/src/demo/start-demonstration.ts';
import { openService, type Service } from '../../packages/server/src/serve.ts';

/** A demonstration that answers on 127.0.0.1, with what its cities still have before them. */
export interface OpenDemonstration {
  readonly service: Service;
  readonly address: string;
  readonly cities: ReadonlyMap<string, DemonstrationCity>;
  close(): Promise<void>;
}

/** A demonstration whose folder can be looked into when its server was stopped. */
export interface KeptDemonstration extends OpenDemonstration {
  readonly settings: Settings;
  /** Everything that was logged, down to the smallest thing. */
  readonly log: readonly string[];
  /** Stops the server; the folder stays until it is closed. */
  stop(): Promise<void>;
}

const many = '1000000';

/**
 * Starts a demonstration in a folder of its own, or in one that was filled with these cities before. Passwords are
 * hashed cheaply and nobody has to wait for a try.
 */
export async function openDemonstration(
  folder = mkdtempSync(join(tmpdir(), 'laureate-e2e-')),
  known: OpenDemonstration['cities'] = new Map(),
): Promise<KeptDemonstration> {
  const log: string[] = [];
  const settings = readSettings({
    LAUREATE_DATA: folder,
    LAUREATE_PORT: '0',
    LAUREATE_LOG: 'debug',
    LAUREATE_REQUESTS_PER_MINUTE: many,
  });
  const service = await openService(settings, {
    isDemonstration: true,
    accounts: { passwordCost: { memoryKiB: 8, passes: 1, lanes: 1 }, costlyPerMinute: Number(many) },
    logTo: { write: (line) => void log.push(line) },
  });
  const cities = new Map(known);
  await fillDemonstration(service, (city) => cities.set(city.jurisdiction, city));
  const address = await service.listen();
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= service.close();
    return stopped;
  };
  return {
    service,
    settings,
    address,
    cities,
    log,
    stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
}

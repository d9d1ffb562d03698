import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../packages/server/src/config/settings.ts';
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

const many = '1000000';

/** Starts a demonstration in a folder of its own. Passwords are hashed cheaply and nobody has to wait for a try. */
export async function openDemonstration(): Promise<OpenDemonstration> {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-e2e-'));
  const settings = readSettings({
    LAUREATE_DATA: folder,
    LAUREATE_PORT: '0',
    LAUREATE_LOG: 'error',
    LAUREATE_REQUESTS_PER_MINUTE: many,
  });
  const service = await openService(settings, {
    isDemonstration: true,
    accounts: { passwordCost: { memoryKiB: 8, passes: 1, lanes: 1 }, costlyPerMinute: Number(many) },
  });
  const cities = new Map<string, DemonstrationCity>();
  await fillDemonstration(service, (city) => cities.set(city.jurisdiction, city));
  const address = await service.listen();
  return {
    service,
    address,
    cities,
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true });
    },
  };
}

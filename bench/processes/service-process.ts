import { readSettings } from '../../packages/server/src/config/settings.ts';
import { openService } from '../../packages/server/src/serve.ts';
import { spentSoFar, type Told, type Wish } from './messages.ts';

/** A process of its own: the whole service, as it is served. Passwords are cheap, for they are not what is measured. */
const service = await openService(readSettings(process.env), {
  isDemonstration: true,
  accounts: { passwordCost: { memoryKiB: 8, passes: 1, lanes: 1 }, costlyPerMinute: 1e9 },
});

const tell = (told: Told): void => {
  process.send?.(told);
};

/** Memory in use once nothing that can be given back is held. */
async function settledMemory(): Promise<Told> {
  for (let turn = 0; turn < 4; turn += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { kind: 'memory', rss, heapUsed };
}

async function answer(wish: Wish): Promise<Told> {
  if (wish.kind === 'memory') return settledMemory();
  if (wish.kind === 'spent') return spentSoFar();
  const { jurisdiction, ask } = wish;
  const answered = await service.house.cities.city(jurisdiction).perform(ask);
  return { kind: 'performed', as: answered.kind };
}

process.on('message', (wish: Wish) => {
  answer(wish).then(tell, (fault: unknown) => tell({ kind: 'fault', text: String(fault) }));
});
process.on('disconnect', () => {
  void service.close().then(() => process.exit(0));
});
tell({ kind: 'listening', address: await service.listen() });

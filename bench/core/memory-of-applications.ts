import { plain } from '../measure/findings.ts';
import type { CorePart } from './core-part.ts';
import { ExportedTowns } from './exported-towns.ts';
import { type FoldedTown, foldLines } from './ledger-lines.ts';

const part = 'memory';

/** Bytes of the heap once nothing that can be given back is held. */
async function settledHeap(): Promise<number> {
  if (!globalThis.gc) throw new Error('memory is weighed only with --expose-gc');
  for (let turn = 0; turn < 4; turn += 1) {
    globalThis.gc();
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return process.memoryUsage().heapUsed;
}

/** Bytes that the folded state of a town holds. */
async function bytesOf(bytes: Uint8Array): Promise<number> {
  const before = await settledHeap();
  const folded: FoldedTown[] = [foldLines(bytes)];
  const after = await settledHeap();
  folded.length = 0;
  return after - before;
}

/** What the folded registry and round of a town hold for each organisation registered, with its agent, and applied. */
export const memoryOfApplications: CorePart = async ({ weighed }, tell) => {
  const towns = await ExportedTowns.open();
  await bytesOf((await towns.ofApplications(10)).bytes);
  const points = [];
  for (const applications of weighed) {
    const town = await towns.ofApplications(applications);
    const held = await bytesOf(town.bytes);
    points.push({ applications, held, sent: town.bytes.length });
    tell({
      part,
      what: `folded state of ${plain(applications)} applications (${plain(town.events)} events)`,
      ours: `${plain(held / 1e6, 2)} MB`,
      against: `${plain(town.bytes.length / 1e6, 2)} MB exported`,
    });
  }
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return;
  const more = last.applications - first.applications;
  tell({
    part,
    what: 'for each application more',
    ours: `${plain((last.held - first.held) / more)} bytes`,
    against: `${plain((last.sent - first.sent) / more)} bytes exported`,
  });
};

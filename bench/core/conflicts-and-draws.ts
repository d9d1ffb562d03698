import { ConflictGraph, drawPanels, findConflicts, freezePool, indexCases } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { plain } from '../measure/findings.ts';
import { growthOf } from '../measure/samples.ts';
import { medianSpent, milliseconds, timesAsLong, timesOf } from '../measure/side-by-side.ts';
import type { CorePart, CoreScale } from './core-part.ts';
import { MadeUpPool, window } from './made-up-pool.ts';

const seed = '3d'.repeat(32);
const rules = { maxLoad: 20, perField: 3, oneOfEachEmployer: true, reserves: 3 };

type Tell = Parameters<CorePart>[1];

/** Cases shut to each examiner by a conflict of whatever grade. */
function shutCases({ facts, cases, examiners }: MadeUpPool): Map<string, string[]> {
  const graph = new ConflictGraph(facts);
  const index = indexCases(graph, cases);
  return new Map(
    examiners.map((person) => [
      person,
      [...new Set(findConflicts(graph, person, index, window).map((found) => found.case))],
    ]),
  );
}

/** A pool frozen and all its panels drawn; how many starts it took. */
function draw(pool: MadeUpPool, entries: ReturnType<MadeUpPool['entries']>): number {
  const { entries: frozen } = freezePool(nodeVerifyCrypto, seed, entries);
  const outcome = drawPanels(nodeVerifyCrypto, { seed, pool: frozen, panels: pool.panels, rules });
  if (!outcome.drawn) throw new Error(JSON.stringify(outcome.short));
  return outcome.starts;
}

type Point = { readonly size: number; readonly cost: number };

async function conflictsIn(pool: MadeUpPool, repeats: number, tell: Tell): Promise<Point> {
  const { facts, examiners, cases } = pool;
  const text = JSON.stringify({ facts, cases });
  const found = [...shutCases(pool).values()].flat().length;
  const times = await timesOf({ parse: () => JSON.parse(text), search: () => shutCases(pool) }, { repeats });
  tell({
    part: 'conflicts',
    what: `graph made and searched, ${plain(examiners.length)} × ${plain(cases.length)} (${plain(found)} pairs in conflict)`,
    ours: milliseconds(times.search),
    against: `${milliseconds(times.parse)} to parse the facts`,
    ...timesAsLong(times.search, times.parse),
  });
  const { organisations, ties, personTies, ownerships } = facts;
  const size = organisations.length + ties.length + personTies.length + ownerships.length;
  return { size, cost: medianSpent(times.search) };
}

async function drawIn(pool: MadeUpPool, repeats: number, tell: Tell): Promise<Point> {
  const entries = pool.entries(shutCases(pool));
  const { examiners, cases, panels } = pool;
  const text = JSON.stringify({ entries, panels });
  const starts = draw(pool, entries);
  const times = await timesOf(
    { parse: () => JSON.parse(text), draw: () => draw(pool, entries) },
    { repeats },
  );
  tell({
    part: 'draw',
    what: `${plain(panels.length)} panels drawn, ${plain(examiners.length)} × ${plain(cases.length)} (starts: ${starts})`,
    ours: milliseconds(times.draw),
    against: `${milliseconds(times.parse)} to parse the pool`,
    ...timesAsLong(times.draw, times.parse),
  });
  return { size: examiners.length * panels.length, cost: medianSpent(times.draw) };
}

async function overPools(
  { pools, repeats }: CoreScale,
  measure: (pool: MadeUpPool, repeats: number, tell: Tell) => Promise<Point>,
  tell: Tell,
): Promise<string> {
  const points: Point[] = [];
  for (const [examiners, cases] of pools)
    points.push(await measure(new MadeUpPool(examiners, cases), repeats, tell));
  return plain(growthOf(points), 2);
}

/** The conflict graph of a pool made from what is on record, and every examiner searched for every case. */
export const conflictSearch: CorePart = async (scale, tell) => {
  const exponent = await overPools(scale, conflictsIn, tell);
  tell({ part: 'conflicts', what: 'growth', ours: `facts on record ^ ${exponent}` });
};

/** A pool frozen, leaf by leaf, and its panels drawn with their reserves. */
export const panelDraws: CorePart = async (scale, tell) => {
  const exponent = await overPools(scale, drawIn, tell);
  tell({ part: 'draw', what: 'growth', ours: `(examiners × panels) ^ ${exponent}` });
};

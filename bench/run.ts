import { storeKinds } from '../packages/server/src/testing/test-databases.ts';
import { testScheme } from '../packages/server/src/testing/town.ts';
import { type Finding, percent, tableOf } from './measure/findings.ts';
import { loadLine, machineLine } from './measure/machine.ts';
import type { Part, Scale } from './parts/bench-ground.ts';
import { coldStart } from './parts/cold-start.ts';
import { durableActs } from './parts/durable-acts.ts';
import { memoryHeld } from './parts/memory.ts';
import { viewRates } from './parts/views.ts';
import { makeHouseKeys } from './town/house-keys.ts';
import { LargeTowns } from './town/large-towns.ts';

const full: Scale = {
  repeats: 3,
  warmMs: 3000,
  measureMs: 500,
  rounds: [200, 2000, 10_000],
  coldEvents: [1000, 10_000, 100_000],
};
const quick: Scale = {
  repeats: 2,
  warmMs: 500,
  measureMs: 200,
  rounds: [100, 400],
  coldEvents: [1000, 3000],
};

const parts: Readonly<Record<string, Part>> = {
  acts: durableActs,
  views: viewRates,
  memory: memoryHeld,
  cold: coldStart,
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const asked = process.argv.slice(2);
const isQuick = asked.includes('quick');
/** Those of the names that were asked for, or all when none of them was. */
const among = <T extends string>(names: readonly T[]): readonly T[] => {
  const wanted = names.filter((name) => asked.includes(name));
  return wanted.length > 0 ? wanted : names;
};

const keys = await makeHouseKeys();
const scheme = testScheme();
const towns = new LargeTowns(keys, scheme);
const findings: Finding[] = [];
const started = performance.now();
const tell = (finding: Finding): void => {
  findings.push(finding);
  const { part, what, ours, ratio } = finding;
  say(`${part}: ${what}: ${ours}${ratio ? `, ${percent(ratio.median)}` : ''}`);
};
say(`${machineLine()}; ${loadLine()}`);
for (const kind of among(storeKinds))
  for (const name of among(Object.keys(parts)))
    await parts[name]?.({ kind, scale: isQuick ? quick : full, keys, scheme, towns }, tell);
say(`\n${tableOf(findings)}\n`);
say(`${loadLine()}; ${((performance.now() - started) / 1000).toFixed(0)} s`);

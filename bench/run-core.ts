import { assignments } from './core/assignments.ts';
import { conflictSearch, panelDraws } from './core/conflicts-and-draws.ts';
import type { CorePart, CoreScale } from './core/core-part.ts';
import { foldsAndVerifies } from './core/folds.ts';
import { memoryOfApplications } from './core/memory-of-applications.ts';
import { rankings } from './core/rankings.ts';
import { type Finding, percent, tableOf, times } from './measure/findings.ts';
import { loadLine, machineLine } from './measure/machine.ts';

const full: CoreScale = {
  repeats: 3,
  events: [1000, 10_000, 100_000],
  streams: { count: 1000, events: 300 },
  ranked: [100, 1000, 10_000],
  pools: [
    [50, 20],
    [200, 100],
    [2000, 1000],
  ],
  assigned: [
    [200, 50, 5],
    [1000, 300, 5],
  ],
  solverSeconds: 30,
  weighed: [100, 1000, 10_000],
};
const quick: CoreScale = {
  repeats: 1,
  events: [300, 1000],
  streams: { count: 10, events: 100 },
  ranked: [100, 300],
  pools: [
    [50, 20],
    [100, 50],
  ],
  assigned: [[20, 20, 3]],
  solverSeconds: 20,
  weighed: [50, 200],
};

const parts: Readonly<Record<string, CorePart>> = {
  record: foldsAndVerifies,
  ranking: rankings,
  conflicts: conflictSearch,
  draw: panelDraws,
  assignment: assignments,
  memory: memoryOfApplications,
};

const say = (line: string) => process.stdout.write(`${line}\n`);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== 'quick' && !(name in parts));
if (unknown.length > 0) {
  say(`unknown: ${unknown.join(', ')}. There are: quick, ${Object.keys(parts).join(', ')}`);
  process.exit(1);
}
const wanted = Object.keys(parts).filter((name) => asked.includes(name));
const findings: Finding[] = [];
const started = performance.now();
const tell = (finding: Finding): void => {
  findings.push(finding);
  const { part, what, ours, ratio, ratioAs } = finding;
  const text = ratioAs === 'times' ? times : percent;
  say(`${part}: ${what}: ${ours}${ratio ? `, ${text(ratio.median)}` : ''}`);
};
say(`${machineLine()}; ${loadLine()}`);
for (const name of wanted.length > 0 ? wanted : Object.keys(parts))
  await parts[name]?.(asked.includes('quick') ? quick : full, tell);
say(`\n${tableOf(findings)}\n`);
say(`${loadLine()}; ${((performance.now() - started) / 1000).toFixed(0)} s`);

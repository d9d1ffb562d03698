import type { Track } from '../model/cited.ts';
import type { StageRules } from '../model/process-model.ts';

type Stage = StageRules['stage'];

/** The stages a start can reach along the given edges, the start included. */
export function reachableFrom(
  start: Stage | undefined,
  edges: ReadonlyMap<Stage, readonly Stage[]>,
): ReadonlySet<Stage> {
  const reached = new Set<Stage>();
  const open = start === undefined ? [] : [start];
  for (let stage = open.pop(); stage !== undefined; stage = open.pop()) {
    if (reached.has(stage)) continue;
    reached.add(stage);
    open.push(...(edges.get(stage) ?? []));
  }
  return reached;
}

/** Which stages come right before and right after each stage for one track. */
export function edgesOf(process: readonly StageRules[], track: Track) {
  const ofTrack = process.filter((rules) => rules.tracks.includes(track));
  const stages = new Set<string>(ofTrack.map((rules) => rules.stage));
  const before = new Map<Stage, readonly Stage[]>();
  const after = new Map<Stage, readonly Stage[]>();
  for (const rules of ofTrack) {
    const previous = rules.after.filter((stage) => stages.has(stage)) as Stage[];
    before.set(rules.stage, previous);
    for (const stage of previous) after.set(stage, [...(after.get(stage) ?? []), rules.stage]);
  }
  return { ofTrack, before, after };
}

/** Stages that come before themselves. */
export function stagesInCycles(process: readonly StageRules[]): ReadonlySet<Stage> {
  const before = new Map(process.map((rules) => [rules.stage, rules.after as readonly Stage[]]));
  const inCycle = process.filter((rules) =>
    rules.after.some((stage) => reachableFrom(stage as Stage, before).has(rules.stage)),
  );
  return new Set(inCycle.map((rules) => rules.stage));
}

import type { Track } from '../model/cited.ts';
import type { StageRules } from '../model/process-model.ts';

type Stage = StageRules['stage'];

/** The stages a start can reach along the given edges, the start included. */
function reachableFrom(
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

/** Stages of a track that wait for none of its stages, and stages that none of its stages waits for. */
export function looseEnds(process: readonly StageRules[], track: Track) {
  const ofTrack = process.filter((rules) => rules.tracks.includes(track));
  const stages = new Set(ofTrack.map((rules) => rules.stage));
  const awaited = new Set<string>(ofTrack.flatMap((rules) => rules.after));
  const waitsForOne = (rules: StageRules) => rules.after.some((stage) => stages.has(stage as Stage));
  return {
    heads: ofTrack.filter((rules) => !waitsForOne(rules)).map((rules) => rules.stage),
    tails: ofTrack.filter((rules) => !awaited.has(rules.stage)).map((rules) => rules.stage),
  };
}

/** Stages that come before themselves. */
export function stagesInCycles(process: readonly StageRules[]): ReadonlySet<Stage> {
  const before = new Map(process.map((rules) => [rules.stage, rules.after as readonly Stage[]]));
  const inCycle = process.filter((rules) =>
    rules.after.some((stage) => reachableFrom(stage as Stage, before).has(rules.stage)),
  );
  return new Set(inCycle.map((rules) => rules.stage));
}

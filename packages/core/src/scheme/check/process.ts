import type { StageRules } from '../model/process-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { edgesOf, reachableFrom, stagesInCycles } from './stage-graph.ts';

/**
 * The process is one way from the call to the last stage for every track: known stages, no cycle, an order in which
 * each stage stands after those it waits for, none unreachable, none that leads nowhere.
 */
export function processProblems({ document }: SchemeBundle): SchemeFinding[] {
  const { process } = document;
  const cycle = stagesInCycles(process);
  return [
    ...firstStage(process),
    ...unknownStages(process),
    ...[...cycle].map((stage) =>
      inScheme(stageAt(process, stage, 'after'), 'stage-cycle', { stage, stages: listed([...cycle]) }),
    ),
    ...(cycle.size > 0 ? [] : [...wrongOrder(process), ...deadEnds(document)]),
    ...unknownWithdrawal(process),
  ];
}

function stageAt(process: readonly StageRules[], stage: string, ...rest: string[]): (string | number)[] {
  return ['process', process.findIndex((rules) => rules.stage === stage), ...rest];
}

function firstStage(process: readonly StageRules[]): SchemeFinding[] {
  const [first] = process;
  if (first === undefined || (first.stage === 'call' && first.after.length === 0)) return [];
  const at = first.stage === 'call' ? ['process', 0, 'after'] : ['process', 0, 'stage'];
  return [inScheme(at, 'first-stage-not-call', { stage: first.stage })];
}

function unknownStages(process: readonly StageRules[]): SchemeFinding[] {
  const known = new Set<string>(process.map((rules) => rules.stage));
  return process.flatMap((rules, index) =>
    rules.after.flatMap((stage, place) =>
      known.has(stage) ? [] : [inScheme(['process', index, 'after', place], 'stage-unknown', { stage })],
    ),
  );
}

function wrongOrder(process: readonly StageRules[]): SchemeFinding[] {
  const position = new Map<string, number>(process.map((rules, index) => [rules.stage, index]));
  return process.flatMap((rules, index) =>
    rules.after.flatMap((stage, place) =>
      (position.get(stage) ?? -1) > index
        ? [
            inScheme(['process', index, 'after', place], 'stage-before-predecessor', {
              stage: rules.stage,
              predecessor: stage,
            }),
          ]
        : [],
    ),
  );
}

function deadEnds({ process, tracks }: SchemeBundle['document']): SchemeFinding[] {
  const last = process.at(-1)?.stage;
  return tracks.flatMap(({ track }) => {
    const { ofTrack, before, after } = edgesOf(process, track);
    const reached = reachableFrom(process[0]?.stage, after);
    const leads = reachableFrom(last, before);
    return ofTrack.flatMap(({ stage }) => [
      ...(reached.has(stage)
        ? []
        : [inScheme(stageAt(process, stage), 'stage-unreachable', { stage, track })]),
      ...(leads.has(stage) ? [] : [inScheme(stageAt(process, stage), 'stage-never-left', { stage, track })]),
    ]);
  });
}

/** Withdrawal is free until a stage that the process has. */
function unknownWithdrawal(process: readonly StageRules[]): SchemeFinding[] {
  return process.flatMap((rules, index) => {
    if (rules.stage !== 'application') return [];
    const stage = rules.withdrawalUntil.value;
    return process.some((other) => other.stage === stage)
      ? []
      : [inScheme(['process', index, 'withdrawalUntil', 'value'], 'stage-unknown', { stage })];
  });
}

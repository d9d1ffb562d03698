import type { StageRules } from '../model/process-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import { looseEnds, stagesInCycles } from './stage-graph.ts';

/**
 * The process is one way from the call to the last stage for every track: known stages, no cycle, an order in which
 * each stage stands after those it waits for, none unreachable, none that leads nowhere.
 */
export function processProblems({ document }: SchemeBundle): SchemeFinding[] {
  const { process } = document;
  const cycle = stagesInCycles(process);
  const unknown = unknownStages(process);
  const isWhole = cycle.size === 0 && unknown.length === 0;
  const stages = listed([...cycle]);
  return [
    ...firstStage(process),
    ...unknown,
    ...[...cycle].map((stage) => inScheme(placeOfAfter(process, stage), 'stage-cycle', { stage, stages })),
    ...(isWhole ? [...wrongOrder(process), ...deadEnds(document)] : []),
    ...unknownWithdrawal(process),
  ];
}

function placeOfAfter(process: readonly StageRules[], stage: string): (string | number)[] {
  return ['process', process.findIndex((rules) => rules.stage === stage), 'after'];
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

/** In a process without cycles only the first stage waits for nothing, and only the last is waited for by none. */
function deadEnds({ process, tracks }: SchemeBundle['document']): SchemeFinding[] {
  const ends = tracks.map(({ track }) => ({ track, ...looseEnds(process, track) }));
  return process.flatMap(({ stage }, index) => {
    const tracksWhere = (side: 'heads' | 'tails') =>
      listed(ends.filter((each) => each[side].includes(stage)).map(({ track }) => track));
    const unreached = index === 0 ? '' : tracksWhere('heads');
    const unleft = index === process.length - 1 ? '' : tracksWhere('tails');
    return [
      ...(unreached === ''
        ? []
        : [inScheme(['process', index], 'stage-unreachable', { stage, track: unreached })]),
      ...(unleft === '' ? [] : [inScheme(['process', index], 'stage-never-left', { stage, track: unleft })]),
    ];
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

import { type StageRulesOf, takesScores } from '../model/process-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';

type At = readonly (string | number)[];

/**
 * Stages that may give points: a defence has marks where it takes scores and only there, nothing is settled where
 * nothing is scored, a speaker fits its track, and a visit checks each aspect once.
 */
export function scoreProblems({ document }: SchemeBundle): SchemeFinding[] {
  return document.process.flatMap((rules, index) => {
    const at = ['process', index];
    if (rules.stage === 'defence') return [...defenceProblems(at, rules), ...idleConsensus(at, rules)];
    return rules.stage === 'site-review' ? [...aspectsTwice(at, rules), ...idleConsensus(at, rules)] : [];
  });
}

function idleConsensus(at: At, rules: StageRulesOf<'defence' | 'site-review'>): SchemeFinding[] {
  if (takesScores(rules) || rules.consensus === undefined) return [];
  return [inScheme([...at, 'consensus'], 'consensus-without-scores', { stage: rules.stage })];
}

/** Who speaks in person is a person, and the head is an organisation's. */
const speakerOf = { organisation: 'main-head', individual: 'in-person' } as const;

function defenceProblems(at: At, rules: StageRulesOf<'defence'>): SchemeFinding[] {
  const { marks, acceptsScores, speaker } = rules;
  const speakers = (['organisation', 'individual'] as const).flatMap((track) => {
    const named = speaker[track]?.value;
    return named === undefined || named === speakerOf[track]
      ? []
      : [inScheme([...at, 'speaker', track, 'value'], 'speaker-unfit', { track, speaker: named })];
  });
  return [
    ...(marks && !acceptsScores ? [inScheme([...at, 'marks'], 'marks-without-scores')] : []),
    ...(acceptsScores && !marks ? [inScheme([...at, 'acceptsScores'], 'scores-without-marks')] : []),
    ...(marks?.points.value === 0 ? [inScheme([...at, 'marks', 'points', 'value'], 'marks-zero')] : []),
    ...speakers,
  ];
}

function aspectsTwice(at: At, { checks }: StageRulesOf<'site-review'>): SchemeFinding[] {
  return Object.entries(checks ?? {}).flatMap(([track, list]) =>
    (list?.value ?? []).flatMap((id, place, all) =>
      all.indexOf(id) === place
        ? []
        : [inScheme([...at, 'checks', track, 'value', place], 'duplicate-id', { id })],
    ),
  );
}

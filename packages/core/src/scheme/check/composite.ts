import { TO_BE_SET, type Track } from '../model/cited.ts';
import { type StageRules, type StageRulesOf, takesScores } from '../model/process-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';

type Parts = NonNullable<StageRulesOf<'composite'>['composite']['organisation']>['parts'];

/** Weights of a composite sum to 100 (open ones aside) and name stages of the track that give points. */
export function compositeProblems({ document }: SchemeBundle): SchemeFinding[] {
  return document.process.flatMap((rules, index) => {
    if (rules.stage !== 'composite') return [];
    return rules.tracks.flatMap((track) => {
      const at = ['process', index, 'composite'];
      const composite = rules.composite[track];
      if (composite === undefined) return [inScheme(at, 'track-missing', { track })];
      const parts = [...at, track, 'parts'];
      return [
        ...weightProblems(parts, track, composite.parts),
        ...partProblems(document, parts, track, composite.parts),
      ];
    });
  });
}

function weightProblems(at: (string | number)[], track: Track, parts: Parts): SchemeFinding[] {
  const weights = parts.map((part) => part.weight);
  if (weights.includes(TO_BE_SET)) return [];
  const sum = weights.reduce<number>((total, weight) => total + Number(weight), 0);
  return sum === 100 ? [] : [inScheme(at, 'weights-not-100', { track, sum })];
}

/** By score sheets or, in a survey, by its result. A visit or a defence may be a record alone. */
const givesPoints = (rules: StageRules): boolean =>
  rules.stage === 'satisfaction-survey' || takesScores(rules);

function partProblems(
  document: SchemeBundle['document'],
  at: (string | number)[],
  track: Track,
  parts: Parts,
): SchemeFinding[] {
  return parts.flatMap(({ stage }, index) => {
    const place = [...at, index, 'stage'];
    const rules = document.process.find((other) => other.stage === stage);
    if (rules === undefined) return [inScheme(place, 'stage-unknown', { stage })];
    if (parts.findIndex((part) => part.stage === stage) !== index)
      return [inScheme(place, 'duplicate-id', { id: stage })];
    if (!givesPoints(rules)) return [inScheme(place, 'part-not-scored', { stage, track })];
    return rules.tracks.includes(track) ? [] : [inScheme(place, 'part-not-of-track', { stage, track })];
  });
}

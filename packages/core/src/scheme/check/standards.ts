import type { Standard } from '../../scoring/standard.ts';
import { problemsOfStandard, type StandardProblem } from '../../scoring/standard-problems.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type ProblemFacts, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';

type TrackRules = SchemeBundle['document']['tracks'][number];

/** Every track has a sound standard with the total and the divisions the scheme says. */
export function standardProblems({ document, standards }: SchemeBundle): SchemeFinding[] {
  const ofTracks = document.tracks.flatMap((rules, index): SchemeFinding[] => {
    const at = ['tracks', index];
    const { id, total } = rules.standard;
    const standard = standards.find((each) => each.id === id);
    if (standard === undefined) {
      const suggestion = nearestWord(
        id,
        standards.map((each) => each.id),
      );
      return [
        inScheme([...at, 'standard', 'id'], 'standard-unknown', {
          id,
          ...(suggestion === undefined ? {} : { suggestion }),
        }),
      ];
    }
    const wrongTotal = inScheme([...at, 'standard', 'total'], 'total-unlike-standard', {
      found: total,
      standard: standard.total,
    });
    const divisions = (standard.divisions ?? []).map((division) => division.id);
    return [...(standard.total === total ? [] : [wrongTotal]), ...divisionProblems(at, rules, divisions)];
  });
  return [
    ...ofTracks,
    ...standards.flatMap((standard) =>
      problemsOfStandard(standard as Standard).map((each) => within(standard.id, each)),
    ),
  ];
}

function divisionProblems(
  at: (string | number)[],
  rules: TrackRules,
  known: readonly string[],
): SchemeFinding[] {
  const named = rules.divisions?.value;
  if (named === undefined) {
    return known.length === 0
      ? []
      : [inScheme(at, 'division-missing', { track: rules.track, divisions: listed(known) })];
  }
  return named.flatMap((division, index) =>
    known.includes(division)
      ? []
      : [
          inScheme([...at, 'divisions', 'value', index], 'division-unknown', {
            division,
            allowed: listed(known),
          }),
        ],
  );
}

function within(id: string, problem: StandardProblem): SchemeFinding {
  const { path, kind, ...rest } = problem;
  const detail = Object.entries(rest).map(([key, value]): [string, string | number] => [key, plain(value)]);
  const facts: ProblemFacts = { ...Object.fromEntries(detail), problem: kind };
  return { part: `standard:${id}`, at: path, kind: 'standard-problem', facts };
}

function plain(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return Array.isArray(value) ? listed(value) : JSON.stringify(value);
}

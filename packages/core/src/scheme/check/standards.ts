import type { Standard } from '../../scoring/standard.ts';
import { problemsOfStandard, type StandardProblem } from '../../scoring/standard-problems.ts';
import { TO_BE_SET } from '../model/cited.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type ProblemFacts, type SchemeFinding } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';

type TrackRules = SchemeBundle['document']['tracks'][number];

/** Every track has a sound standard with the total and the divisions the scheme says. */
export function standardProblems({ document, standards }: SchemeBundle): SchemeFinding[] {
  const ofTracks = document.tracks.flatMap((rules, index): SchemeFinding[] => {
    const at = ['tracks', index];
    const { id, total, offered } = rules.standard;
    if (id === TO_BE_SET || offered?.includes(id) === true)
      return offeredProblems([...at, 'standard'], rules, standards);
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

/** While a standard is to be chosen, each one offered is there and has the total the scheme says. */
function offeredProblems(
  at: (string | number)[],
  { standard: { offered = [], total } }: TrackRules,
  standards: SchemeBundle['standards'],
): SchemeFinding[] {
  if (offered.length === 0) return [inScheme(at, 'missing-key', { key: 'offered' })];
  return offered.flatMap((id, index) => {
    const place = [...at, 'offered', index];
    const found = standards.find((each) => each.id === id);
    if (found === undefined) return [inScheme(place, 'standard-unknown', { id })];
    return found.total === total
      ? []
      : [inScheme(place, 'total-unlike-standard', { found: total, standard: found.total })];
  });
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
    known.length === 0 || known.includes(division)
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

import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { placesRuleOf } from '../../scheme/grade-places.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { CandidateGrades } from './events.ts';
import {
  casesNamedTwice,
  gradesMissing,
  gradesNotAsked,
  gradesNotForTrack,
  gradesNotListed,
} from './refusals.ts';
import { namedTwice } from './shortlisting.ts';

interface GradedList {
  readonly track: Track;
  readonly cases: readonly string[];
  readonly grades?: Readonly<CandidateGrades> | undefined;
}

/**
 * Every reason against the grades of a list. Where the scheme makes it a list of candidates by grade, each case has one,
 * among those with places for its track; there may be more candidates than places. Elsewhere there are none.
 */
export function whyNotGrades(
  { scheme }: Pick<RoundSituation, 'scheme'>,
  { track, cases, grades }: GradedList,
): Refusal[] {
  const rule = scheme.stage('document-review')?.shortlist;
  if (rule?.value !== 'candidates-by-grade') return grades ? [gradesNotAsked({}, rule?.cites)] : [];
  const given = grades ?? [];
  const graded = given.map((entry) => entry.case);
  const without = cases.filter((id) => !graded.includes(id));
  const idle = graded.filter((id) => !cases.includes(id));
  const twice = namedTwice(graded);
  const named = given.map((entry) => entry.grade);
  const unknown = new Set(named.filter((id) => !placesRuleOf(scheme.grade(id), track)));
  return [
    ...(without.length > 0 ? [gradesMissing({ cases: without }, rule.cites)] : []),
    ...(idle.length > 0 ? [gradesNotListed({ cases: idle })] : []),
    ...(twice.length > 0 ? [casesNamedTwice({ cases: twice })] : []),
    ...(unknown.size > 0
      ? [gradesNotForTrack({ track, grades: [...unknown] }, scheme.citesOf('grades'))]
      : []),
  ];
}

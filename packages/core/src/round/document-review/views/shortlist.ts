import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import type { CandidateGrades } from '../events.ts';
import { reviewingPanels } from '../shortlisting.ts';

/** The grades of these cases, where the list is one of candidates; else nothing is shown. */
function gradesOf(
  grades: ReadonlyMap<string, string>,
  cases: readonly string[],
): { readonly grades?: CandidateGrades } {
  const own = cases.flatMap((id) => {
    const grade = grades.get(id);
    return grade === undefined ? [] : [{ case: id, grade }];
  });
  return own.length > 0 ? { grades: own } : {};
}

/**
 * What the panels of a track proposed, what the office decided, why it departed, and which applicants that do not go on
 * were told so.
 */
export const shortlistView = roundView('shortlist', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ track: TrackSchema }),
  cases: () => 'every-case',
  answer: ({ round, scheme, query: { track } }) => {
    const { proposals, shortlists, departures, proposedGrades, candidateGrades, feedback } =
      round.documentReview;
    const decided = shortlists.get(track);
    const told = [...feedback].filter(([, entry]) => entry.track === track);
    return {
      track,
      proposals: reviewingPanels(round, track).map(({ panel }) => {
        const cases = proposals.get(panel);
        return cases ? { panel, cases, ...gradesOf(proposedGrades, cases) } : { panel };
      }),
      ...(decided ? { decided, ...gradesOf(candidateGrades, decided) } : {}),
      departures: [...departures]
        .filter(([id]) => round.application.applications.get(id)?.track === track)
        .map(([id, reason]) => ({ case: id, reason })),
      ...(scheme.stage('document-review')?.feedback
        ? {
            feedback: told.map(([id, { on, document }]) => ({
              case: id,
              on,
              ...(document ? { document } : {}),
            })),
          }
        : {}),
    };
  },
});

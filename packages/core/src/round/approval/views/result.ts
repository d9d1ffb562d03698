import { z } from 'zod';
import { isApplicantOf, isHiddenFrom } from '../../../access/policy.ts';
import { type Actor, everyone } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { roundView } from '../../../act/view.ts';
import type { RegistryState } from '../../../registry/state.ts';
import type { Application } from '../../application/slice.ts';
import { noticeOf } from '../../public-notice/standing-notice.ts';
import { whyOut } from '../../standing.ts';
import type { RoundState } from '../../state.ts';

type Round = DeepReadonly<RoundState>;
type Registry = DeepReadonly<RegistryState>;

function isOwn(registry: Registry, viewer: Actor, application: DeepReadonly<Application>): boolean {
  if (viewer.role === 'recommender') return application.channel === viewer.body;
  return viewer.role === 'applicant' && isApplicantOf(registry, application, viewer.person);
}

/** A track's result is known to its applicants once the notice stage is closed or a notice names the track. */
function isPublished(round: Round, application: DeepReadonly<Application>): boolean {
  const closed = round.proceedings.stages.get('public-notice')?.closedOn !== undefined;
  const notices = [...round.publicNotice.notices.values()];
  return (
    closed || notices.some((notice) => notice.entries.some((entry) => entry.track === application.track))
  );
}

/** Scores of honoured cases, as far as the scheme publishes them. */
function publishedScore(round: Round, caseId: string, publishes: string): string | undefined {
  if (publishes === 'none') return undefined;
  const rows = [...round.composite.rankings.values()].flatMap((ranking) => ranking.rows);
  return rows.find((row) => row.case === caseId)?.score;
}

/**
 * The result for everybody: approved names with grade and day, and at the end the places left empty. Applicants see
 * their own case, and recommenders those of their channel that they are not recused from, from the public notice on.
 */
export const resultView = roundView('result', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: (situation) => {
    const { registry, round, scheme, viewer } = situation;
    const publishes = scheme.document.publishScores.value;
    const own = [...round.application.applications.values()].filter(
      (application) =>
        isOwn(registry, viewer, application) &&
        isPublished(round, application) &&
        !isHiddenFrom(situation, application.case),
    );
    return {
      winners: [...round.approval.batches.values()].flatMap(({ decided }) =>
        (decided?.approved ?? []).map((entry) => ({
          ...entry,
          decidedOn: decided?.on,
          honouredBefore: decided?.honouredBefore.includes(entry.case) ?? false,
          score: publishedScore(round, entry.case, publishes),
        })),
      ),
      endedOn: round.approval.endedOn,
      emptyPlaces: round.approval.emptyPlaces,
      own: own.map(({ case: id }) => ({
        case: id,
        noticed: noticeOf(round, id)?.entries.find((entry) => entry.case === id)?.grade,
        out: whyOut(round, id),
      })),
    };
  },
});

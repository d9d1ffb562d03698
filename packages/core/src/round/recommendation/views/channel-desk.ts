import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { lazyRows } from '../../../act/lazy-rows.ts';
import { type RoundViewSituation, roundView } from '../../../act/view.ts';
import { outcomeTold } from '../../application/may-read.ts';
import type { RoundState } from '../../state.ts';
import { endOfTerm } from '../../term-of.ts';
import { capOf } from '../caps.ts';
import { conditionFindingsOf } from '../conditions.ts';
import { consentAnswerOf, consentsFor } from '../consents.ts';
import { unheard } from '../hearings.ts';
import { localNoticeOf, openLocalObjections } from '../local-notices.ts';

/** What the scheme asks for before a recommendation, and how far it is done; nothing of what it does not ask for. */
function neededFor(situation: RoundViewSituation<unknown>, id: string) {
  const { round, scheme, today } = situation;
  const rules = scheme.stage('recommendation');
  return {
    ...(rules?.hearing ? { unheard: unheard(situation, id) } : {}),
    ...(rules?.consents
      ? {
          consents: consentsFor(situation, id).map(({ id: consent, title }) => ({
            consent,
            title,
            granted: consentAnswerOf(round, id, consent)?.granted,
          })),
        }
      : {}),
    ...(rules?.conditions ? { findings: conditionFindingsOf(situation, id, today) } : {}),
  };
}

function rowOf(round: DeepReadonly<RoundState>, id: string) {
  const { party, track, division, filedOn } = round.application.applications.get(id) ?? {};
  const { reviewed, exempted, recommended, declined } = round.recommendation;
  return {
    case: id,
    party,
    track,
    division,
    filedOn,
    reviewPassed: reviewed.get(id)?.passed,
    exempted: exempted.get(id),
    notice: localNoticeOf(round, id)?.notice,
    openObjections: openLocalObjections(round, id),
    recommended: recommended.has(id),
    declined: declined.has(id),
    outcome: outcomeTold(round, id),
  };
}

/** A channel's own applications with what has been done about each and what is needed, its local notices, and its caps. */
export const channelDesk = roundView('channel-desk', {
  for: [hat('recommender')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, scheme, viewer, calendar } = situation;
    const channel = viewer.body ?? '';
    return {
      channel,
      cases: lazyRows(round.application.byChannel.get(channel) ?? [], (id) => ({
        ...rowOf(round, id),
        ...neededFor(situation, id),
      })),
      notices: [...round.recommendation.notices.values()]
        .filter((notice) => notice.channel === channel)
        .map(({ notice, publishedOn, term, closedOn, replacedBy }) => ({
          notice,
          publishedOn,
          endsOn: endOfTerm(term, calendar),
          closedOn,
          replacedBy,
        })),
      caps: (['organisation', 'individual'] as const).flatMap((track) => {
        const found = capOf({ round, scheme }, channel, track);
        return found ? [{ track, cap: found.cap, recommended: found.recommended }] : [];
      }),
    };
  },
});

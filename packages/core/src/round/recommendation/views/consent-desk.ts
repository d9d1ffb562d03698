import { z } from 'zod';
import { hasInReach } from '../../../access/consent-reach.ts';
import { hat } from '../../../access/roles.ts';
import { type RoundViewSituation, roundView } from '../../../act/view.ts';
import { bodyKindOfConsent } from '../../../scheme/model/filing-stages.ts';
import { whyOut } from '../../standing.ts';
import { consentAnswerOf, consentsFor } from '../consents.ts';

/** The consents of one case that a body gives: whom they are about, and the answer where it was given. */
function rowsOf({ registry, round, scheme, viewer }: RoundViewSituation<unknown>, caseId: string) {
  const application = round.application.applications.get(caseId);
  const kind = registry.jurisdiction.bodies.get(viewer.body ?? '')?.kind;
  if (!application || !hasInReach(registry, viewer.body, application.channel)) return [];
  const { party, track, division, employer, headOf, channel } = application;
  return consentsFor({ round, scheme }, caseId)
    .filter((rule) => bodyKindOfConsent[rule.from] === kind)
    .map(({ id: consent, title, cites }) => ({
      ...{ case: caseId, party, track, division, employer, headOf, channel },
      ...{ consent, title, cites, granted: consentAnswerOf(round, caseId, consent)?.granted },
    }));
}

/** What waits for the consent of a body: cases that their channel has reviewed; and what has been answered. */
export const consentDesk = roundView('consent-desk', {
  for: [hat('consent')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, viewer } = situation;
    const rows = [...round.recommendation.reviewed.keys()].sort().flatMap((id) => rowsOf(situation, id));
    return {
      body: viewer.body ?? '',
      waiting: rows.filter((row) => row.granted === undefined && whyOut(round, row.case) === undefined),
      answered: rows.filter((row) => row.granted !== undefined),
    };
  },
});

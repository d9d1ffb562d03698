import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { type RoundViewSituation, roundView } from '../../../act/view.ts';
import { subjectOf } from '../facts.ts';
import type { Inquiry } from '../slice.ts';

/** Whom an asked fact is about; the profile lies in the vault and is opened for the asked body. */
function askedFact({ registry, round, scheme }: RoundViewSituation<unknown>, caseId: string, fact: string) {
  const application = round.application.applications.get(caseId);
  const kind = scheme.factKind(fact);
  const id = application && kind && subjectOf(application, kind.about);
  const party = id === undefined ? undefined : registry.parties.parties.get(id);
  return {
    fact,
    ...(kind ? { title: kind.title, shape: kind.shape } : {}),
    ...(party ? { party: party.party, profile: party.profile } : {}),
    ...(party?.name === undefined ? {} : { name: party.name }),
  };
}

function shown(situation: RoundViewSituation<unknown>, inquiry: DeepReadonly<Inquiry>) {
  const { inquiry: id, case: caseId, to, facts, answers, answeredOn } = inquiry;
  return {
    inquiry: id,
    ...(situation.viewer.role === 'office' ? { case: caseId } : {}),
    to,
    asked: facts.map((fact) => askedFact(situation, caseId, fact)),
    ...(answers ? { answers, answeredOn } : {}),
  };
}

/** The inquiries of the round: all for the office, a body's own for its members. */
export const inquiries = roundView('inquiries', {
  for: [hat('office'), hat('inquiry'), hat('recommender')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, viewer } = situation;
    const own = [...round.eligibility.inquiries.values()].filter(
      (entry) => viewer.role === 'office' || entry.to === viewer.body,
    );
    return { inquiries: own.map((entry) => shown(situation, entry)) };
  },
});

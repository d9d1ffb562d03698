import { z } from 'zod';
import { type Actor, hat } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { whyOut } from '../../standing.ts';
import type { RoundState } from '../../state.ts';
import { mayRead, outcomeTold } from '../may-read.ts';
import type { Application } from '../slice.ts';

type Round = DeepReadonly<RoundState>;

/** Where the marked parts lie is told to the applicant, and to who has opened them on record. */
function secretsFor(round: Round, viewer: Actor, application: DeepReadonly<Application>) {
  const { secretsOpened } = round.proceedings;
  return application.tradeSecrets.map(({ part, where }) => {
    const isOpen =
      viewer.role === 'applicant' ||
      secretsOpened.some(
        (entry) => entry.case === application.case && entry.part === part && entry.person === viewer.person,
      );
    return isOpen ? { part, where } : { part };
  });
}

function outcomeFor(round: Round, viewer: Actor, caseId: string) {
  if (viewer.role === 'applicant' || viewer.role === 'recommender') return outcomeTold(round, caseId);
  return viewer.role === 'office' || viewer.role === 'supervisor' ? whyOut(round, caseId) : undefined;
}

const seesContact = new Set(['applicant', 'recommender', 'office']);

/** One filed application with its dossier, for those who may read it now. `mayWork`: the channel's turn. */
export const applicationView = roundView('application', {
  for: [
    hat('applicant'),
    hat('recommender'),
    hat('office'),
    hat('examiner'),
    hat('panel-leader'),
    hat('committee'),
    hat('supervisor'),
  ],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: ({ registry, round, viewer, query }) => {
    const application = round.application.applications.get(query.case);
    if (!application || !mayRead(registry, round, viewer, application)) return NOT_FOUND;
    const { tradeSecrets: _secrets, withdrawn: _withdrawn, contact, ...filed } = application;
    return {
      ...filed,
      tradeSecrets: secretsFor(round, viewer, application),
      ...(seesContact.has(viewer.role) ? { contact } : {}),
      mayWork: viewer.role === 'recommender' && !round.recommendation.recommended.has(query.case),
      outcome: outcomeFor(round, viewer, query.case),
    };
  },
});

import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { factEstablished } from '../events.ts';
import { factStages } from '../fact-stages.ts';
import { factAboutOther, sourceInFuture } from '../refusals.ts';
import { whyNotAskable, whyNotValue, whyNotYet } from '../why-not-fact.ts';

/**
 * A clerk of the office enters a fact with its source and the source's date, and is the one who verified it. An
 * empty list of occurrences is the answer "none". A later fact of the same kind takes the place of the earlier.
 */
export const establishFact = roundCommand('establish-fact', {
  by: [hat('office', 'clerk')],
  rules: ['eligibility', 'vetoes'],
  undo: 'rescind',
  redo: ['establish-fact'],
  payload: factEstablished.payload,
  during: factStages,
  cases: (payload) => [payload.case],
  decide: ({ round, scheme, today, legalDay, payload }) => {
    const { case: caseId, fact, about, value, sourceOn } = payload;
    const kind = scheme.factKind(fact);
    return (
      refuseAll(
        whyNotLive(round, caseId),
        whyNotAskable(scheme, round.application.applications.get(caseId), fact),
        whyNotValue(scheme, fact, value),
        whyNotYet(fact, value, legalDay),
        kind && kind.about !== about ? factAboutOther({ fact, about: kind.about }) : undefined,
        sourceOn > today ? sourceInFuture({ sourceOn }) : undefined,
      ) ?? [factEstablished(payload)]
    );
  },
});

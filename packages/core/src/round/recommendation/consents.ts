import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { ConsentRule } from '../../scheme/model/filing-stages.ts';
import type { Application } from '../application/slice.ts';
import type { RoundState } from '../state.ts';
import { consentsMissing } from './refusals.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme'>;

function appliesTo({ tracks, of }: ConsentRule, application: DeepReadonly<Application>): boolean {
  if (!tracks.includes(application.track)) return false;
  if (of === 'every-case') return true;
  const isEmployed = application.employer !== undefined || application.headOf !== undefined;
  return application.track === 'individual' && isEmployed;
}

/** The consents that a case needs; a person who heads an organisation is employed by it. Empty for an unknown case. */
export function consentsFor({ round, scheme }: Ground, caseId: string): readonly ConsentRule[] {
  const application = round.application.applications.get(caseId);
  const rules = scheme.stage('recommendation')?.consents ?? [];
  return application ? rules.filter((rule) => appliesTo(rule, application)) : [];
}

/** The answer to a consent of a case; nothing while it waits. */
export function consentAnswerOf(
  { recommendation }: DeepReadonly<RoundState>,
  caseId: string,
  consent: string,
) {
  return recommendation.consents.find((entry) => entry.case === caseId && entry.consent === consent);
}

/** Why a case cannot be put on the local notice or recommended yet: consents that it needs are not given. */
export function whyNotConsented(ground: Ground, caseId: string): Refusal | undefined {
  const missing = consentsFor(ground, caseId).filter(
    (rule) => consentAnswerOf(ground.round, caseId, rule.id)?.granted !== true,
  );
  if (missing.length === 0) return undefined;
  const cites = [...new Set(missing.flatMap((rule) => rule.cites))];
  return consentsMissing({ case: caseId, consents: missing.map((rule) => rule.id) }, cites);
}

import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { notHeard } from './refusals.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme'>;

/** Whom the scheme wants heard and nobody has heard yet about a case; empty where it asks for no hearing. */
export function unheard({ round, scheme }: Ground, caseId: string) {
  const heard = new Set(
    round.recommendation.hearings.filter((entry) => entry.case === caseId).flatMap((entry) => entry.kinds),
  );
  return (scheme.stage('recommendation')?.hearing?.value ?? []).filter((kind) => !heard.has(kind));
}

/** Why a case cannot be recommended yet: somebody the scheme names has not been heard about it. */
export function whyNotHeard(ground: Ground, caseId: string): Refusal[] {
  const cites = ground.scheme.stage('recommendation')?.hearing?.cites;
  return unheard(ground, caseId).map((kind) => notHeard({ case: caseId, kind }, cites));
}

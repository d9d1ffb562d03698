import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RoundState } from '../state.ts';
import { outcomesUntold } from './refusals.ts';

const recipientOf = { 'inform-objector': 'objector', 'inform-recommender': 'recommender' } as const;

/** Why decided objections keep a round open: someone whom the scheme names has not been told of the outcome. */
export function whyUntold(round: DeepReadonly<RoundState>, scheme: Scheme): Refusal | undefined {
  const rules = scheme.stage('public-notice')?.objection;
  if (!rules) return undefined;
  const untold = [...round.objection.objections.values()].flatMap(({ objection, decided, told }) => {
    if (!decided) return [];
    const owed: readonly string[] = decided.upheld ? rules.upheld.value : rules.rejected.value;
    const to = Object.entries(recipientOf)
      .filter(([duty, recipient]) => owed.includes(duty) && !told.has(recipient))
      .map(([, recipient]) => recipient);
    return to.length > 0 ? [{ objection, to }] : [];
  });
  const cites = [...new Set([...rules.upheld.cites, ...rules.rejected.cites])];
  return untold.length > 0 ? outcomesUntold({ objections: untold }, cites) : undefined;
}

import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { StageRulesOf } from '../../scheme/model/process-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RoundState } from '../state.ts';
import { consultationAsksOthers, viewsNotSought } from './refusals.ts';

type Asks = StageRulesOf<'consultation'>['asks']['value'];

/** Whether the scheme has the views of sectors and the public sought, instead of member units asked. */
export function seeksViews(scheme: Scheme): boolean {
  return scheme.stage('consultation')?.asks.value === 'sectors-and-public';
}

/** Why a step of the consultation is not of this scheme: it asks others. */
export function whyNotAsking(scheme: Scheme, wanted: Asks): Refusal | undefined {
  const asks = scheme.stage('consultation')?.asks;
  return !asks || asks.value === wanted
    ? undefined
    : consultationAsksOthers({ asks: asks.value }, asks.cites);
}

/** Whose views the scheme names and nobody has sought yet, a reason for each. */
export function whyNotSought(round: DeepReadonly<RoundState>, scheme: Scheme): Refusal[] {
  const of = scheme.stage('consultation')?.of;
  const done = new Set(
    round.consultation.soughtViews.flatMap((record) => record.sought.map((entry) => entry.of)),
  );
  return (of?.value ?? [])
    .filter((source) => !done.has(source))
    .map((source) => viewsNotSought({ source }, of?.cites));
}

import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { defenceNotRecorded } from './refusals.ts';

/** Why a defence cannot be marked yet: it is not on record. */
export function whyNotDefended({ round }: RoundSituation, caseId: string): Refusal | undefined {
  return round.defence.defences.has(caseId) ? undefined : defenceNotRecorded({ case: caseId });
}

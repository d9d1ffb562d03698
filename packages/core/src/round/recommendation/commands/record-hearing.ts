import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef, KeyId, LocalDateSchema } from '../../../act/fields.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { HeardSchema, hearingRecorded } from '../events.ts';
import { casesListedTwice, hearingIdUsed, hearingInFuture, hearingNotProvided } from '../refusals.ts';

function whyNotHearing({ round, scheme, legalDay }: RoundSituation, hearing: string, heldOn: LocalDate) {
  const rules = scheme.stage('recommendation');
  const isUsed = round.recommendation.hearings.some((entry) => entry.hearing === hearing);
  return [
    rules?.hearing ? undefined : hearingNotProvided({}, rules?.cites),
    isUsed ? hearingIdUsed({ hearing }) : undefined,
    heldOn > legalDay ? hearingInFuture({ heldOn }) : undefined,
  ];
}

function whyListedTwice(ids: readonly string[]): Refusal | undefined {
  const again = ids.filter((id, at) => ids.indexOf(id) !== at);
  return again.length > 0 ? casesListedTwice({ cases: again }) : undefined;
}

/**
 * Records whom a channel heard about cases of its own before it recommends them: who, with which view (both sealed),
 * on which day, with the minutes. A case is recommended only once everyone the scheme names was heard about it.
 */
export const recordHearing = roundCommand('record-hearing', {
  by: [hat('recommender', 'clerk')],
  rules: ['process.recommendation.hearing'],
  undo: 'rescind',
  redo: ['record-hearing'],
  mustRedo: true,
  during: ['recommendation'],
  payload: z.strictObject({
    hearing: KeyId,
    cases: z.array(CaseId).min(1),
    heard: z.array(HeardSchema).min(1),
    heldOn: LocalDateSchema,
    minutes: FileRef,
  }),
  cases: (payload) => payload.cases,
  decide: (situation) => {
    const { payload, round } = situation;
    const { cases, ...record } = payload;
    return (
      refuseAll(
        cases.map((id) => whyNotLive(round, id)),
        whyListedTwice(cases),
        whyNotHearing(situation, record.hearing, record.heldOn),
      ) ?? cases.map((id) => hearingRecorded({ ...record, case: id }))
    );
  },
});

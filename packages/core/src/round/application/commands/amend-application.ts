import type { z } from 'zod';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { AmendmentSchema, applicationAmended } from '../events.ts';
import { filers, whyNotBeforeClosing, whyNotOnPaper } from '../filers.ts';
import { whyNotClaims } from '../why-not-as-filed.ts';

/** Hands in a new version of the dossier up to the closing day; the earlier version stays on record. */
export const amendApplication = roundCommand('amend-application', {
  by: filers,
  rules: ['process.application'],
  undo: 'never',
  during: ['application'],
  payload: AmendmentSchema as z.ZodType<z.output<typeof AmendmentSchema>>,
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { payload, round, scheme } = situation;
    const track = round.application.applications.get(payload.case)?.track;
    return (
      refuseAll(
        whyNotOnPaper(situation),
        whyNotLive(round, payload.case),
        whyNotBeforeClosing(situation),
        track && whyNotClaims(scheme, track, payload.claims),
      ) ?? [applicationAmended(payload)]
    );
  },
});

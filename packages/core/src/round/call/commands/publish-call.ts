import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { FileRef, PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { KeySchema } from '../../../scheme/model/cited.ts';
import { closeAndOpenNext } from '../../stage.ts';
import { callPublished } from '../events.ts';
import { callMediaMissing, closingDayNotAhead } from '../refusals.ts';
import { whyNotInForce } from '../why-not-in-force.ts';

/**
 * Publishes the call in at least the media the scheme names, with a proof of the publication; closes the call and
 * opens applications. It counts from the day of the act, or from the day on paper.
 */
export const publishCall = roundCommand('publish-call', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.call', 'validity'],
  undo: 'never',
  during: ['call'],
  payload: z.strictObject({
    media: z.array(KeySchema).min(1),
    proofs: z.array(FileRef).min(1),
    text: PublicText,
  }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { payload, scheme, legalDay, round } = situation;
    const rules = scheme.stage('call');
    const media = (rules?.media ?? []).filter((medium) => !payload.media.includes(medium));
    const closesOn = round.call.plan?.closesOn;
    return (
      refuseAll(
        media.length > 0 ? callMediaMissing({ media }, rules?.cites) : undefined,
        whyNotInForce(scheme, legalDay),
        closesOn !== undefined && closesOn <= legalDay ? closingDayNotAhead({ closesOn }) : undefined,
      ) ?? [callPublished({ ...payload, publishedOn: legalDay }), ...closeAndOpenNext(situation, 'call')]
    );
  },
});

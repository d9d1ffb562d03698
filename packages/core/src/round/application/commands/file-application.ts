import type { z } from 'zod';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { actsFor } from '../../../registry/parties/acts-for.ts';
import { whyNotItself } from '../../../registry/parties/why-not-party.ts';
import { applicationFiled, type Filing, FilingSchema } from '../events.ts';
import { filers, whyNotBeforeClosing, whyNotOnPaper } from '../filers.ts';
import { notSigningForParty, notTheChannelOfClerk, partyOfOtherTrack } from '../refusals.ts';
import { whyNotChannel, whyNotContent, whyNotOfPlace, whyNotOnce } from '../why-not-as-filed.ts';

function whyNotSigner(situation: RoundSituation, filing: Filing): WhyNot {
  const { actor, registry, legalDay } = situation;
  const { party, signedBy, track, channel } = filing;
  const signs =
    actsFor(registry, signedBy, party, legalDay) && (actor.role !== 'applicant' || actor.person === signedBy);
  if (!signs) return notSigningForParty({ party });
  return [
    whyNotItself(registry, party),
    registry.parties.parties.get(party)?.kind === track ? undefined : partyOfOtherTrack({ track }),
    actor.role === 'recommender' && actor.body !== channel ? notTheChannelOfClerk({ channel }) : undefined,
  ];
}

/**
 * Files an application through one channel (that of the place, where the scheme says so), signed by the applicant or an
 * authorised agent. It counts by the day it is received, at the latest the closing day. What came on paper is entered by two persons of the channel or office.
 */
export const fileApplication = roundCommand('file-application', {
  by: filers,
  rules: ['process.application', 'tracks', 'encouraged'],
  undo: { freeUntil: 'application' },
  during: ['application'],
  payload: FilingSchema as z.ZodType<Filing>,
  cases: () => [],
  decide: (situation) => {
    const { payload, legalDay } = situation;
    return (
      refuseAll(
        whyNotOnPaper(situation),
        whyNotSigner(situation, payload),
        whyNotBeforeClosing(situation),
        whyNotOnce(situation, payload),
        whyNotChannel(situation, payload.channel),
        whyNotOfPlace(situation, payload),
        whyNotContent(situation, payload),
      ) ?? [applicationFiled({ ...payload, filedOn: legalDay })]
    );
  },
});

import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { PublicText } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { candidatesOf, gradesWithoutPlaces } from '../candidates-of.ts';
import { candidatesProposed } from '../events.ts';
import { whyNotOnFile } from '../on-file.ts';
import {
  candidatesAlreadyResolved,
  candidatesUnchanged,
  passingOverNeedsReason,
  placesNotPlanned,
  rankingNotDrawnUp,
  rankingOutdated,
} from '../refusals.ts';
import { candidatesStand, proposalOf, rankingStands } from '../up-to-date.ts';

/**
 * Proposes a track's candidates per grade from its ranking within the frozen places; ties that nothing in the scheme's
 * chain breaks stay open for the deliberation, and places may stay empty. Computed, never entered.
 */
export const proposeCandidates = roundCommand('propose-candidates', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [
    'grades',
    'process.composite.ties',
    'process.composite.emptyPlaces',
    'process.composite.onFile',
    'cumulation',
  ],
  during: ['composite', 'consultation', 'deliberation'],
  undo: 'rescind',
  redo: ['propose-candidates'],
  mustRedo: true,
  payload: z.strictObject({ track: TrackSchema, passedOverReason: PublicText.optional() }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { track, passedOverReason } = payload;
    const found = candidatesOf(situation, track);
    if (!found) return { refused: [rankingNotDrawnUp({ track })] };
    const grades = gradesWithoutPlaces(situation, track);
    const proposal = proposalOf(track, found);
    const asksReason = proposal.passedOver.length > 0 && passedOverReason === undefined;
    return (
      refuseAll(
        whyRedoFirst(situation.round, 'propose-candidates'),
        whyNotOnFile(situation),
        round.deliberation.resolved.has(track) ? candidatesAlreadyResolved({ track }) : undefined,
        rankingStands(situation, track) === 'outdated' ? rankingOutdated({ track }) : undefined,
        candidatesStand(situation, track) === 'up-to-date' ? candidatesUnchanged({ track }) : undefined,
        grades.length > 0 ? placesNotPlanned({ track, grades }) : undefined,
        asksReason
          ? passingOverNeedsReason(
              { passedOver: proposal.passedOver },
              scheme.citesOf('process.composite.poolPriority'),
            )
          : undefined,
      ) ?? [
        candidatesProposed({ ...proposal, ...(passedOverReason === undefined ? {} : { passedOverReason }) }),
      ]
    );
  },
});

import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, FileRef } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { placesRuleOf } from '../../../scheme/grade-places.ts';
import { KeySchema, PlacesTrackSchema } from '../../../scheme/model/cited.ts';
import { rankingOutdated } from '../../composite/refusals.ts';
import { movedScores } from '../../composite/up-to-date.ts';
import { whyRedoFirst } from '../../why-redo-first.ts';
import { candidatesResolved } from '../events.ts';
import {
  listNotCarried,
  noProposal,
  placesExceeded,
  resolutionOfOtherVote,
  tieStillOpen,
  trackAlreadyResolved,
  winnersDoNotFollow,
} from '../refusals.ts';
import { type Resolution, resolutionOf } from '../resolution.ts';
import { resolvedNames, whyNotResolveNames } from '../resolve-names.ts';
import { votesOfNames, votesOnNames } from '../votes-of-names.ts';

type Winners = Resolution['winners'];

function whyNotThese(given: Winners, expected: Winners) {
  const text = (winner: Winners[number]) => `${winner.case}/${winner.grade}`;
  const [given_, expected_] = [given.map(text), expected.map(text)];
  const missing = expected_.filter((one) => !given_.includes(one));
  const surplus = given_.filter((one, at) => !expected_.includes(one) || given_.indexOf(one) !== at);
  return missing.length + surplus.length > 0 ? winnersDoNotFollow({ missing, surplus }) : undefined;
}

/**
 * The committee's resolution on a track: prepared by its clerk, confirmed by the chair. The winners signed for must
 * be those that follow from the proposal and the carried motions, never more than the round's places. Votes on each
 * name are resolved for all tracks together (`votes-by-name@1`): their winners may take places of one pool.
 */
export const resolveCandidates = roundCommand('resolve-candidates', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('committee', 'clerk')],
  rules: [
    'process.deliberation',
    'process.deliberation.departing',
    'process.deliberation.emptyPlaces',
    'process.composite.emptyPlaces',
  ],
  undo: 'rescind',
  redo: ['resolve-candidates'],
  mustRedo: true,
  during: ['deliberation'],
  payload: z.strictObject({
    track: PlacesTrackSchema,
    winners: z.array(z.strictObject({ case: CaseId, grade: KeySchema })),
    minutes: FileRef,
  }),
  cases: () => 'every-case',
  decide: (situation) => {
    const { round, scheme } = situation;
    const { track, winners, minutes } = situation.payload;
    const byName = votesOnNames(scheme);
    if (byName !== (track === 'together')) {
      const votesOn = byName ? 'each-name' : 'list';
      return { refused: [resolutionOfOtherVote({ track, votesOn }, scheme.citesOf('process.deliberation'))] };
    }
    if (track === 'together') {
      const redo = whyRedoFirst(round, 'resolve-candidates');
      const others = whyNotThese(winners, votesOfNames(round).winners);
      return refuseAll(redo, whyNotResolveNames(situation), others) ?? resolvedNames(situation, minutes);
    }
    const resolution = resolutionOf(situation, track);
    if (!resolution) return { refused: [noProposal({ track })] };
    const cites = scheme.citesOf('process.deliberation');
    const placesCites = (grade: string) => placesRuleOf(scheme.grade(grade), track)?.cites;
    return (
      refuseAll(
        whyRedoFirst(round, 'resolve-candidates'),
        movedScores(situation, track).length > 0 ? rankingOutdated({ track }) : undefined,
        round.deliberation.resolved.has(track) ? trackAlreadyResolved({ track }) : undefined,
        resolution.listCarried ? undefined : listNotCarried({ track }, cites),
        resolution.openTies.map(({ grade, cases }) => tieStillOpen({ grade, cases: [...cases] })),
        resolution.exceeded.map((row) => placesExceeded({ ...row }, placesCites(row.grade))),
        whyNotThese(winners, resolution.winners),
      ) ?? [
        candidatesResolved({
          track,
          winners: [...resolution.winners],
          departures: [...resolution.departures],
          minutes,
        }),
      ]
    );
  },
});

import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { compare, displayPoints, exactFromText, limitOf } from '../../scoring/index.ts';
import { reviewKey } from '../review/slice.ts';
import { liveApplications } from '../standing.ts';
import { belowGate } from './refusals.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme'>;

/**
 * Why these cases of a track cannot go on: their panel score of the document review is below the least that the scheme
 * asks for. Exactly the least is enough, and nobody can override it. A case without a scorebook is not judged.
 */
export function whyBelowGate(
  { round, scheme }: Ground,
  track: Track,
  cases: readonly string[],
): Refusal | undefined {
  const gate = scheme.stage('document-review')?.gate?.[track];
  if (!gate || gate.percent === 'to-be-set') return undefined;
  const { percent, of } = gate;
  const limit = limitOf({ value: percent, of: 100 }, of * 100);
  const below = [...new Set(cases)].filter((id) => {
    const book = round.review.scorebooks.get(reviewKey('document-review', id));
    return book !== undefined && compare(exactFromText(book.score), limit) < 0;
  });
  return below.length > 0
    ? belowGate({ cases: below, percent, of, limit: displayPoints(limit) }, gate.cites)
    : undefined;
}

/** Why a track's list cannot stand: a case on it that is still in was scored again since, and below the gate. */
export function whyListBelowGate(ground: Ground, track: Track): Refusal | undefined {
  const listed = ground.round.documentReview.shortlists.get(track) ?? [];
  const live = liveApplications(ground.round, track).map((application) => application.case);
  return whyBelowGate(
    ground,
    track,
    listed.filter((id) => live.includes(id)),
  );
}

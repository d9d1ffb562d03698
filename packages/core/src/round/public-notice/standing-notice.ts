import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { whyOut } from '../standing.ts';
import type { RoundState } from '../state.ts';
import type { PublicNotice } from './slice.ts';

type Round = DeepReadonly<RoundState>;

/** A winner as the committee resolved it. */
export interface ResolvedWinner {
  readonly case: string;
  readonly grade: string;
  readonly track: Track;
}

/** The notice that stands for a case now: the last one naming it that no correction has replaced. */
export function noticeOf(round: Round, caseId: string): DeepReadonly<PublicNotice> | undefined {
  return [...round.publicNotice.notices.values()].findLast(
    (notice) => notice.replacedBy === undefined && notice.entries.some((entry) => entry.case === caseId),
  );
}

/** Resolved winners of every track that are still in the round. */
export function liveWinners(round: Round): readonly ResolvedWinner[] {
  return [...round.deliberation.resolved].flatMap(([track, { winners }]) =>
    winners
      .filter((winner) => whyOut(round, winner.case) === undefined)
      .map((winner) => ({ ...winner, track })),
  );
}

/** Winners that belong on a notice: under none yet, or only under the one that is being replaced. */
export function winnersToNotice(round: Round, replaces?: string): readonly ResolvedWinner[] {
  return liveWinners(round).filter((winner) => {
    const standing = noticeOf(round, winner.case);
    return standing === undefined || standing.notice === replaces;
  });
}

import type { CityWindow } from '../look/city-window.ts';
import {
  hasEnded,
  isCurrent,
  type NoticeRow,
  type ProgrammeSeen,
  programmesSeen,
  type RoundSeen,
  roundSeen,
} from '../look/round-seen.ts';
import type { NoticeInRound } from '../parts/notice-list.tsx';

/** An award with the rounds to be shown in full, the newest first, and the earlier ones by name. */
export interface AwardSeen {
  readonly programme: ProgrammeSeen;
  readonly rounds: readonly RoundSeen[];
  readonly earlier: readonly { readonly round: string; readonly year: string }[];
}

/** How many of an award's latest rounds are looked at: more than that are not run at once. */
const lookedAt = 3;

/** A notice of a round, with who published it. */
export function inRound(window: Pick<CityWindow, 'bodies'>, round: RoundSeen, row: NoticeRow): NoticeInRound {
  return { row, round, by: row.channel === undefined ? undefined : window.bodies.get(row.channel) };
}

/** The awards of a city: of each the rounds that are going on, or else the last one. */
export async function awardsSeen(window: CityWindow): Promise<readonly AwardSeen[]> {
  const awards: AwardSeen[] = [];
  for (const programme of await programmesSeen(window)) {
    const newestFirst = programme.rounds.toSorted((a, b) => (a.plannedOn < b.plannedOn ? 1 : -1));
    const latest: RoundSeen[] = [];
    for (const { round } of newestFirst.slice(0, lookedAt)) {
      const seen = await roundSeen(window, round);
      if (seen) latest.push(seen);
    }
    const rounds = latest.filter((round, at) => at === 0 || !hasEnded(round));
    const shown = new Set(rounds.map(({ round }) => round));
    const earlier = newestFirst
      .filter(({ round }) => !shown.has(round))
      .map(({ round, plannedOn }) => ({ round, year: plannedOn.slice(0, 4) }));
    awards.push({ programme, rounds, earlier });
  }
  return awards;
}

/** Notices that people can act on today, those that end first before the others. */
export function currentNotices(window: CityWindow, awards: readonly AwardSeen[]): readonly NoticeInRound[] {
  const rounds = awards.flatMap((award) => award.rounds);
  return rounds
    .flatMap((round) =>
      round.notices.filter((row) => isCurrent(row, window.today)).map((row) => inRound(window, round, row)),
    )
    .sort((a, b) => (a.row.endsOn < b.row.endsOn ? -1 : Number(a.row.endsOn > b.row.endsOn)));
}

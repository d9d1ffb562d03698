import type { CityWindow } from '../look/city-window.ts';
import { programmesSeen, type RoundSeen, roundSeen } from '../look/round-seen.ts';
import { openTable } from './open-table.ts';

/** Every round of a city that is planned, award by award, the oldest first. */
export async function everyRound(window: CityWindow): Promise<readonly RoundSeen[]> {
  const rounds: RoundSeen[] = [];
  for (const programme of await programmesSeen(window)) {
    for (const { round } of programme.rounds) {
      const seen = await roundSeen(window, round);
      if (seen) rounds.push(seen);
    }
  }
  return rounds;
}

function entryOf({ round, programme, line, call, result }: RoundSeen) {
  return {
    round,
    programme: line.programme,
    programmeName: programme,
    period: line.period,
    scheme: line.scheme,
    version: line.version,
    trial: line.trial,
    callPublishedOn: call?.publishedOn ?? null,
    applicationsCloseOn: call?.closesOn ?? null,
    endedOn: result?.endedOn ?? null,
    stages: line.stages.map(({ stage, tracks, openedOn, closedOn }) => ({
      stage,
      tracks,
      openedOn: openedOn ?? null,
      closedOn: closedOn ?? null,
    })),
  };
}

/** Rounds with their stages; as a table one row a stage. */
export const roundsTable = openTable({
  name: 'rounds',
  entries: async (window) => (await everyRound(window)).map(entryOf),
  columns: [
    'round',
    'programme',
    'programme-zh',
    'programme-en',
    'period',
    'scheme',
    'version',
    'trial',
    'call-published-on',
    'applications-close-on',
    'ended-on',
    'stage',
    'opened-on',
    'closed-on',
  ],
  rowsOf: ({ stages, programmeName, ...round }: ReturnType<typeof entryOf>) =>
    stages.map(({ stage, openedOn, closedOn }) => [
      round.round,
      round.programme,
      programmeName.zh,
      programmeName.en,
      round.period,
      round.scheme,
      round.version,
      round.trial,
      round.callPublishedOn,
      round.applicationsCloseOn,
      round.endedOn,
      stage,
      openedOn,
      closedOn,
    ]),
});

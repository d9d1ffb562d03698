import type { CityWindow } from '../look/city-window.ts';
import { noticeStanding, type RoundSeen } from '../look/round-seen.ts';
import { openTable } from './open-table.ts';
import { everyRound } from './rounds-table.ts';

type Row = RoundSeen['notices'][number];

/** The names of a notice as they were published, whichever kind it is. */
async function namesOf(window: CityWindow, round: string, { kind, notice }: Row) {
  if (kind === 'accepted-list') return (await window.round(round, 'accepted-list-notice'))?.entries ?? [];
  if (kind === 'local') return (await window.round(round, 'local-notice', { notice }))?.entries ?? [];
  return (await window.round(round, 'public-notice', { notice }))?.notices[0]?.entries ?? [];
}

interface Name {
  readonly case: string;
  readonly name: string;
  readonly track?: string;
  readonly grade?: string;
  readonly deeds?: string;
  readonly overrides?: readonly string[];
  readonly exceptions?: readonly string[];
  readonly struck?: string;
}

async function entryOf(window: CityWindow, { round }: RoundSeen, row: Row) {
  const names = (await namesOf(window, round, row)) as readonly Name[];
  return {
    round,
    kind: row.kind,
    notice: row.notice ?? null,
    publishedBy: row.channel ?? null,
    publishedOn: row.publishedOn,
    endsOn: row.endsOn,
    provisional: row.provisional,
    standing: noticeStanding(row, window.today),
    day: { n: row.day.n, of: row.day.of, unit: row.unit },
    closedOn: row.closedOn ?? null,
    replacedBy: row.replacedBy ?? null,
    names: names.map(({ case: id, name, track, grade, deeds, struck, ...more }) => ({
      case: id,
      name,
      track: track ?? null,
      grade: grade ?? null,
      deeds: deeds ?? null,
      exceptions: more.overrides ?? more.exceptions ?? [],
      struck: struck ?? null,
    })),
  };
}

/** Notices with their names; as a table one row a name. */
export const noticesTable = openTable({
  name: 'notices',
  entries: async (window) => {
    const entries: Awaited<ReturnType<typeof entryOf>>[] = [];
    for (const round of await everyRound(window))
      for (const row of round.notices) entries.push(await entryOf(window, round, row));
    return entries;
  },
  columns: [
    'round',
    'kind',
    'notice',
    'published-by',
    'published-on',
    'ends-on',
    'standing',
    'closed-on',
    'replaced-by',
    'case',
    'name',
    'track',
    'grade',
    'deeds',
    'exceptions',
    'struck',
  ],
  rowsOf: ({ names, ...notice }) =>
    names.map((entry) => [
      notice.round,
      notice.kind,
      notice.notice,
      notice.publishedBy,
      notice.publishedOn,
      notice.endsOn,
      notice.standing,
      notice.closedOn,
      notice.replacedBy,
      entry.case,
      entry.name,
      entry.track,
      entry.grade,
      entry.deeds,
      entry.exceptions.join('; '),
      entry.struck,
    ]),
});

import { itemsOf, type Scheme, type Standard } from '@laureate/core';
import { seeded } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import { around, percents } from '../../parts/values.ts';
import { allCases, type Case } from './cases.ts';
import { returned, spread } from './reviewing.ts';
import { scorersOf } from './seating.ts';

type Row = Readonly<Record<string, Cell>>;
interface Sitting {
  readonly stage: 'document-review' | 'site-review';
  readonly day: string;
  readonly total: number;
}

function sittingsOf({ fate, track }: Case): Sitting[] {
  if (fate.is === 'reviewed') return [{ stage: 'document-review', day: '2026-04-10', total: fate.total }];
  if (fate.is !== 'finalist') return [];
  const papers = { stage: 'document-review', day: '2026-04-10' } as const;
  if (track === 'individual') return [{ ...papers, total: fate.total }];
  return [
    { ...papers, total: fate.total - 20 },
    { stage: 'site-review', day: '2026-09-17', total: fate.total },
  ];
}

function sheetsOf(scheme: Scheme, each: Case, sitting: Sitting): Row[] {
  const standard = scheme.standardOf(each.track) as Standard | undefined;
  if (!standard) return [];
  const items = itemsOf(standard, each.division);
  const least = standard.scale.kind === 'percent' ? standard.scale.from : 0;
  // Equal totals come from equal values, so the seed is the total and not the case.
  const given = percents(items, sitting.total, least, seeded(sitting.total));
  const scorers = scorersOf(each);
  return scorers.map((examiner, at): Row => {
    const values = items.map((item, n): [string, Cell] => {
      const isFar = each.id === spread.case && item.id === spread.item && at === 1;
      const isPapers = sitting.stage === 'document-review';
      const value = around(given.get(item.id) ?? least, at, scorers.length, n, least);
      return [item.id, isFar && isPapers ? Math.max(least, value - 30) : value];
    });
    const [first = ''] = values.map(([item]) => item);
    return {
      on: `${sitting.day} ${String(9 + at).padStart(2, '0')}:${String(each.n).padStart(2, '0')}`,
      stage: sitting.stage,
      case: each.id,
      examiner,
      ...Object.fromEntries(values),
      [`${first} strength`]: at === 0 ? '方法系统，展开充分' : undefined,
    };
  });
}

/** A sheet that was given back is handed in again. */
function again(rows: readonly Row[]): Row[] {
  const own = rows.filter((row) => row.case === returned.case && row.stage === 'document-review')[1];
  return own ? [{ ...own, on: '2026-04-15 10:00' }] : [];
}

/** Every examiner's sheets, a table for each track. */
export function scoring(scheme: Scheme): Record<string, string> {
  const rowsOf = (track: Case['track']): Row[] => {
    const rows = allCases
      .filter((each) => each.track === track)
      .flatMap((each) => sittingsOf(each).flatMap((sitting) => sheetsOf(scheme, each, sitting)));
    return [...rows, ...again(rows)];
  };
  return {
    'scores-organisations.csv': csv(rowsOf('organisation')),
    'scores-individuals.csv': csv(rowsOf('individual')),
  };
}

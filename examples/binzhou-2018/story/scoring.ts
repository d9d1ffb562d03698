import { itemsOf, type Scheme, type Standard } from '@laureate/core';
import { seeded } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import { around, percents } from '../../parts/values.ts';
import { allCases, type Case, justBelow } from './cases.ts';
import { scorersOf } from './panels.ts';
import { settings } from './setting-up.ts';

type Row = Readonly<Record<string, Cell>>;
interface Sitting {
  readonly stage: 'document-review' | 'site-review';
  readonly day: string;
  readonly total: number;
}

function sittingsOf({ fate }: Case): Sitting[] {
  const papers = { stage: 'document-review', day: '2022-06-10' } as const;
  if (fate.is === 'left-off') return [{ ...papers, total: fate.documents }];
  if (fate.is !== 'finalist') return [];
  const { documents, site } = fate.points;
  return [
    { ...papers, total: documents },
    { stage: 'site-review', day: '2022-07-21', total: site },
  ];
}

/** The standard this city has chosen for a track; the measures themselves name none. */
function standardOf(scheme: Scheme, track: Case['track']): Standard {
  const chosen = settings.find(({ path }) => path === `tracks.${track}.standard.id`)?.value;
  const standard = scheme.standards.find(({ id }) => id === chosen);
  if (!standard) throw new Error(`no standard for ${track}`);
  return standard as Standard;
}

function sheetsOf(scheme: Scheme, each: Case, { stage, day, total }: Sitting): Row[] {
  const items = itemsOf(standardOf(scheme, each.track));
  // Equal totals come from equal values, so the seed is the total and not the case.
  const given = percents(items, total, 0, seeded(total));
  const scorers = scorersOf(each);
  return scorers.map((examiner, at): Row => {
    const values = items.map(({ id }, n): [string, Cell] => {
      const isStepBelow = justBelow[each.id] === id && at === 0;
      const value = around(given.get(id) ?? 0, at, scorers.length, n, 0);
      return [id, isStepBelow ? value - 5 : value];
    });
    const [first = ''] = values.map(([item]) => item);
    return {
      on: `${day} ${String(9 + at).padStart(2, '0')}:${String(each.n).padStart(2, '0')}`,
      stage,
      case: each.id,
      examiner,
      ...Object.fromEntries(values),
      [`${first} strength`]: at === 0 ? '方法成套，有据可查' : undefined,
    };
  });
}

/** Every examiner's sheets, a table for each track. */
export function scoring(scheme: Scheme): Record<string, string> {
  const rowsOf = (track: Case['track']): Row[] =>
    allCases
      .filter((each) => each.track === track)
      .flatMap((each) => sittingsOf(each).flatMap((sitting) => sheetsOf(scheme, each, sitting)));
  return {
    'scores-organisations.csv': csv(rowsOf('organisation')),
    'scores-individuals.csv': csv(rowsOf('individual')),
  };
}

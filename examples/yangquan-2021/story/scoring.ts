import { itemsOf, type Scheme, type Standard } from '@laureate/core';
import { two } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import { accepted, type Case } from './cases.ts';
import { scorersOf } from './panels.ts';
import { spread } from './reviewing.ts';
import { standards } from './setting-up.ts';

type Row = Readonly<Record<string, Cell>>;

const totalOf = ({ fate }: Case): number | undefined =>
  fate.is === 'candidate' || fate.is === 'reviewed' ? fate.total : undefined;

/** The whole points of one of an even number of items: a share of the total, a little more here and less there. */
function agreedPoints(total: number, count: number, at: number): number {
  const share = Math.floor(total / count);
  const rest = at === 0 ? total - share * count : 0;
  return share + rest + (at % 2 === 0 ? 1 : -1) * Math.floor(share / 40);
}

/** One examiner gives a little less, one as much more: the mean stays. */
const around = (value: number, step: number, most: number, place: number): number => {
  if (place > 1 || value + step > most) return value;
  return place === 0 ? value - step : value + step;
};

function sheetsOf(scheme: Scheme, each: Case, total: number): Row[] {
  const standard = scheme.standards.find(({ id }) => id === standards[each.track]) as Standard | undefined;
  if (!standard) return [];
  const items = itemsOf(standard, each.division);
  const scorers = scorersOf(each);
  return scorers.map((examiner, at): Row => {
    const values = items.map((item, n): [string, Cell] => {
      const value = agreedPoints(total, items.length, n);
      const isFar = each.id === spread.case && item.id === spread.item && at === 1;
      const step = Math.max(1, Math.floor(item.points / 50));
      const given = around(value, step, item.points, (at + n + each.n) % scorers.length);
      return [item.id, isFar ? given - 60 : given];
    });
    const [first = ''] = items.map(({ id }) => id);
    return {
      on: `2021-12-13 ${two((each.track === 'organisation' ? 9 : 14) + at)}:${two(each.n)}`,
      stage: 'document-review',
      case: each.id,
      examiner,
      ...Object.fromEntries(values),
      [`${first} strength`]: at === 0 ? '做法系统，证据充分' : undefined,
    };
  });
}

/** Every examiner's sheets, a table for each track. */
export function scoring(scheme: Scheme): Record<string, string> {
  const rowsOf = (track: Case['track']): Row[] =>
    accepted
      .filter((each) => each.track === track)
      .flatMap((each) => {
        const total = totalOf(each);
        return total === undefined ? [] : sheetsOf(scheme, each, total);
      });
  return {
    'scores-organisations.csv': csv(rowsOf('organisation')),
    'scores-individuals.csv': csv(rowsOf('individual')),
  };
}

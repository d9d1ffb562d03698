import { itemsOf, type Scheme, type Standard } from '@laureate/core';
import { halfPoints, inPairs } from '../../parts/points.ts';
import { seeded } from '../../parts/random.ts';
import { type Cell, csv } from '../../parts/sheet.ts';
import { around, percents } from '../../parts/values.ts';
import { accepted, type Case, finalists } from './cases.ts';
import { panelOf } from './panels.ts';

type Row = Readonly<Record<string, Cell>>;
type Stage = 'document-review' | 'defence' | 'site-review';
type Sheet = (at: number) => readonly (readonly [string, Cell])[];

/** The sheets of a case in a stage, one for each member of its panel. */
const sheets = (each: Case, stage: Stage, day: string, sheet: Sheet): Row[] =>
  panelOf(each.id).members.map((examiner, at) => ({
    on: `${day} ${String(9 + at).padStart(2, '0')}:${String(each.n).padStart(2, '0')}`,
    stage,
    case: each.id,
    examiner,
    ...Object.fromEntries(sheet(at)),
  }));

const standardOf = (scheme: Scheme, each: Case) => scheme.standardOf(each.track) as Standard;

/** Per cent of each item, a little apart. Equal totals come from equal values, so the seed is the total. */
function percentSheet(scheme: Scheme, each: Case, total: number): Sheet {
  const items = itemsOf(standardOf(scheme, each), each.division);
  const given = percents(items, total, 0, seeded(total));
  return (at) => items.map((item, n) => [item.id, around(given.get(item.id) ?? 0, at, 3, n, 0)]);
}

/** Half points of each item; a case without a table of its own is scored by that of employees. */
function pointSheet(scheme: Scheme, each: Case, total: number): Sheet {
  const table = each.division === 'other' ? 'employee' : each.division;
  const items = itemsOf(standardOf(scheme, each), table);
  const given = halfPoints(items, total, seeded(total * 2));
  return (at) => inPairs(items, given, at, 3).map(({ item, value }) => [item, value]);
}

function papers(scheme: Scheme, each: Case): Row[] {
  if (!('papers' in each.fate)) return [];
  const sheetOf = each.track === 'organisation' ? percentSheet : pointSheet;
  return sheets(each, 'document-review', '2025-05-14', sheetOf(scheme, each, each.fate.papers));
}

function onSite(scheme: Scheme, each: Case): Row[] {
  if (each.fate.is !== 'finalist' || each.fate.site === undefined) return [];
  return sheets(each, 'site-review', '2025-07-03', percentSheet(scheme, each, each.fate.site));
}

/** One mark for the defence: a point above, a point below, and the mark itself. */
function marks(each: Case): Row[] {
  if (each.fate.is !== 'finalist') return [];
  const { defence } = each.fate;
  return sheets(each, 'defence', '2025-06-19', (at) => [['defence', defence + 1 - at]]);
}

/** Every examiner's sheets: a table for each track, and one for the marks of the defence. */
export function scoring(scheme: Scheme): Record<string, string> {
  const of = (track: Case['track']) => accepted.filter((each) => each.track === track);
  const organisations = of('organisation');
  return {
    'scores-organisations.csv': csv([
      ...organisations.flatMap((each) => papers(scheme, each)),
      ...organisations.flatMap((each) => onSite(scheme, each)),
    ]),
    'scores-individuals.csv': csv(of('individual').flatMap((each) => papers(scheme, each))),
    'scores-defence.csv': csv(
      [...finalists('organisation'), ...finalists('individual')].flatMap((each) => marks(each)),
    ),
  };
}

// A standard: how it is scored, its divisions, the tree of its items with their points, and its bands.
import type { DeepReadonly } from '../../packages/core/src/act/deep-readonly.ts';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Band, Standard } from '../../packages/core/src/scoring/standard.ts';
import { beneath, beside, listed, markdownTable, same } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { scaleWords } from './rule-words.ts';

type ReadonlyStandard = DeepReadonly<Standard>;
type ReadonlyDivision = NonNullable<ReadonlyStandard['divisions']>[number];

/** The whole of a standard. */
export function standardLines(standard: ReadonlyStandard): string[] {
  const facts: [string, Words][] = [
    ['total', same(String(standard.total))],
    ['scale', scaleWords(standard.scale)],
    ['confidence', pageWords(`confidence-${standard.confidence}`)],
  ];
  return [
    `**${beside(standard.title)}** (\`${standard.id}\`)`,
    '',
    ...facts.map(([key, words]) => `- ${beside(pageWords(key))}: ${beside(words)}`),
    ...referringLines(standard),
    '',
    ...divisionsTable(standard),
    ...itemsTable(standard),
    ...bandsTable(standard),
  ];
}

/** Divisions without a table, with those by whose table their cases may be scored. */
function referringLines({ divisions = [] }: ReadonlyStandard): string[] {
  return divisions.flatMap(({ title, refersTo = [] }) => {
    const tables = listed(divisions.filter(({ id }) => refersTo.includes(id)).map((each) => each.title));
    return refersTo.length === 0 ? [] : [`- ${beside(pageWords('refers-to', { division: title, tables }))}`];
  });
}

/** Which groups of items the cases of each division are scored on. */
function divisionsTable({ divisions = [], groups }: ReadonlyStandard): string[] {
  const groupWords = (group: NonNullable<ReadonlyDivision['groups']>[number]): Words => {
    const found = typeof group === 'string' ? groups.find(({ id }) => id === group) : group;
    return found
      ? pageWords('group-points', { group: found.title, points: found.points })
      : same(String(group));
  };
  const rows = divisions.flatMap((division) =>
    division.groups ? [[beneath(division.title), beneath(listed(division.groups.map(groupWords)))]] : [],
  );
  return rows.length === 0 ? [] : markdownTable(['divisions', 'groups'], rows);
}

/** Groups in bold, items below; groups of a single division come after the shared ones. */
function itemsTable({ groups, divisions = [], bands }: ReadonlyStandard): string[] {
  const ofDivisions = divisions.flatMap((division) =>
    (division.groups ?? []).flatMap((group) => (typeof group === 'string' ? [] : [group])),
  );
  const rows = [...groups, ...ofDivisions].flatMap((group) => [
    [`**${group.id}**`, `**${beside(group.title)}**`, `**${group.points}**`, ''],
    ...group.items.map((item) => [item.id, beside(item.title), String(item.points), yearsCell(item, bands)]),
  ]);
  const hasYears = rows.some(([, , , years]) => years !== '');
  const columns = hasYears ? 4 : 3;
  return markdownTable(
    ['', 'item', 'points', 'years'].slice(0, columns),
    rows.map((row) => row.slice(0, columns)),
  );
}

function yearsCell(
  { years }: ReadonlyStandard['groups'][number]['items'][number],
  bands: readonly DeepReadonly<Band>[],
): string {
  if (years === undefined) return '';
  return years.bands
    .map(({ band, from }) => {
      const open = bands.find(({ id }) => id === band);
      return `${open ? `${open.from}–${open.to}%` : band}: ${beside(pageWords('from-years', { years: from }))}`;
    })
    .join('\n');
}

function bandsTable({ bands }: ReadonlyStandard): string[] {
  if (bands.length === 0) return [];
  return markdownTable(
    ['band', ''],
    bands.map(({ from, to, label }) => [`${from}–${to}%`, beside(label)]),
  );
}

// Tracks of a scheme with their standards: items, points, bands; then places and thresholds.

import type { DeepReadonly } from '../../packages/core/src/act/deep-readonly.ts';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import type { Band, Scale, Standard } from '../../packages/core/src/scoring/standard.ts';
import { beneath, beside, listed, markdownTable, section } from './markdown.ts';
import { pageWords } from './page-words.ts';
import { rulesBelow } from './rule-entries.ts';
import { keyWords, trackWords, valueWords } from './rule-words.ts';
import { articleChips, readingChip, rulesTable } from './scheme-chips.ts';

type ReadonlyStandard = DeepReadonly<Standard>;

/** The tracks, each with the tree of items its applicants are scored by. */
export function standardsSection(scheme: Scheme): string[] {
  return [
    ...section('tracks'),
    ...scheme.document.tracks.flatMap(({ track, title, standard: named }) => {
      const standard = scheme.standards.find(({ id }) => id === named.id);
      const head = [`### ${beside(title)}`, ''];
      return standard ? [...head, ...standardLines(scheme, standard, named.cites)] : [...head, track, ''];
    }),
  ];
}

function standardLines(scheme: Scheme, standard: ReadonlyStandard, cites: readonly string[]): string[] {
  const facts: [string, Words][] = [
    ['total', { zh: String(standard.total), en: String(standard.total) }],
    ['scale', scaleWords(standard.scale)],
    ['confidence', pageWords(`confidence-${standard.confidence}`)],
    ...(standard.divisions
      ? [['divisions', listed(standard.divisions.map(({ title }) => title))] as [string, Words]]
      : []),
  ];
  return [
    `${beside(standard.title)} (\`${standard.id}\`)  ${articleChips(scheme, cites).replaceAll('<br>', ' ')}`,
    '',
    ...facts.map(([key, words]) => `- ${beside(pageWords(key))}: ${beside(words)}`),
    '',
    ...itemsTable(standard),
    ...markdownTable(
      ['band', ''],
      standard.bands.map(({ from, to, label }) => [`${from}–${to}%`, beside(label)]),
    ),
  ];
}

function scaleWords(scale: DeepReadonly<Scale>): Words {
  return pageWords(`scale-${scale.kind}`, { ...scale, step: String(scale.step) });
}

/** Groups in bold, items below; groups of a single division come with the name of it. */
function itemsTable({ groups, divisions = [], bands }: ReadonlyStandard): string[] {
  const ofDivisions = divisions.flatMap((division) =>
    division.groups.flatMap((group) => (typeof group === 'string' ? [] : [group])),
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

/** Grades by track with most places and thresholds, then the rules of the period. */
export function placesSection(scheme: Scheme): string[] {
  const tracks = scheme.document.tracks.map(({ track }) => track);
  const rows = scheme.document.grades.flatMap((grade) =>
    tracks.map((track) => {
      const places = grade.places[track];
      const threshold = grade.threshold?.[track];
      const none = beside(pageWords('no-rule'));
      const cites = [...new Set([...(places?.cites ?? []), ...(threshold?.cites ?? [])])];
      const readings = [places, threshold].flatMap((rule) =>
        rule?.reading === undefined
          ? []
          : [readingChip({ reading: rule.reading, isSetting: rule.setting === true })],
      );
      return [
        beneath(grade.title),
        beneath(trackWords(scheme, track)),
        places ? beside(valueWords(scheme, places.value)) : none,
        threshold ? beneath(thresholdWords(scheme, threshold)) : none,
        articleChips(scheme, cites),
        readings.join('<br>'),
      ];
    }),
  );
  const titles = ['grade', 'track', 'places-column', 'threshold', 'articles-column', 'reading-column'];
  return [
    ...section('places'),
    ...markdownTable(titles, rows),
    ...rulesTable(scheme, [...rulesBelow(scheme, 'period'), ...rulesBelow(scheme, 'cumulation')]),
  ];
}

interface Threshold {
  readonly value: unknown;
  readonly of: number;
  readonly soft?: { readonly by: string } | undefined;
}

function thresholdWords(scheme: Scheme, { value, of, soft }: Threshold): Words {
  const { zh, en } = valueWords(scheme, value);
  const softly = soft ? pageWords('soft', { by: keyWords(soft.by) }) : { zh: '', en: '' };
  return {
    zh: [`${zh} / ${of}`, softly.zh].join(' ').trim(),
    en: [`${en} / ${of}`, softly.en].join(' ').trim(),
  };
}

import type { AnswerOf } from '@laureate/client';
import type { PageWords } from '../../../app/words.ts';
import type { Suggestion } from './sources.ts';

type Scheme = AnswerOf<'scheme'>;
type Both = { readonly zh: string; readonly en: string };
type Titled = { readonly id: string; readonly title: Both };

const titled =
  (pick: (scheme: Scheme) => readonly Titled[]) =>
  (scheme: Scheme, { both, t }: PageWords): readonly Suggestion[] =>
    pick(scheme).map(({ id, title }) => ({ value: id, label: t('named', { name: both(title), id }) }));

const divisionsOf = ({ document, standards }: Scheme): readonly Titled[] => {
  const named = new Set(document.tracks.flatMap(({ divisions }) => divisions?.value ?? []));
  return standards.flatMap(({ divisions }) => divisions ?? []).filter(({ id }) => named.has(id));
};

const conditionsOf = ({ document }: Scheme): readonly Titled[] => [
  ...(document.eligibility.organisation ?? []),
  ...(document.eligibility.individual ?? []),
];

const itemsOf = ({ standards }: Scheme): readonly Titled[] =>
  standards.flatMap(({ groups, divisions }) =>
    [...groups, ...(divisions ?? []).flatMap((division) => division.groups ?? [])].flatMap((group) =>
      typeof group === 'string' ? [] : group.items,
    ),
  );

const consentsOf = ({ document }: Scheme): readonly Titled[] =>
  document.process.flatMap((rules) => (rules.stage === 'recommendation' ? (rules.consents ?? []) : []));

const aspectsOf = ({ document }: Scheme): readonly Suggestion[] =>
  document.process
    .flatMap((rules) => (rules.stage === 'site-review' ? [rules.checks] : []))
    .flatMap((checks) => [...(checks?.organisation?.value ?? []), ...(checks?.individual?.value ?? [])])
    .map((value) => ({ value, label: value }));

const mediaOf = ({ document }: Scheme): readonly Suggestion[] => {
  const media = document.process.flatMap((rules) => {
    if (rules.stage === 'call') return rules.media;
    if (rules.stage === 'public-notice') return rules.media.value;
    return rules.stage === 'eligibility' ? (rules.listNotice?.media.value ?? []) : [];
  });
  return [...new Set(media)].map((value) => ({ value, label: value }));
};

const sectorsOf = ({ document }: Scheme): readonly Suggestion[] =>
  document.process
    .flatMap((rules) => (rules.stage === 'panel' ? (rules.bySector?.value ?? []) : []))
    .map((value) => ({ value, label: value }));

/** What each member of a payload may name that the scheme of the round fixes. */
export const schemeSourcesOf: Readonly<
  Record<string, (scheme: Scheme, words: PageWords) => readonly Suggestion[]>
> = {
  grade: titled(({ document }) => document.grades),
  fact: titled(({ document }) => document.facts),
  facts: titled(({ document }) => document.facts),
  veto: titled(({ document }) => document.vetoes),
  encouraged: titled(({ document }) => document.encouraged),
  group: titled(({ document }) => document.encouraged),
  rule: titled(conditionsOf),
  division: titled(divisionsOf),
  table: titled(divisionsOf),
  item: titled(itemsOf),
  consent: titled(consentsOf),
  aspect: aspectsOf,
  media: mediaOf,
  sector: sectorsOf,
};

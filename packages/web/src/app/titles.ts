import type { AnswerOf } from '@laureate/client';
import { createContext, use } from 'react';

type Both = { readonly zh: string; readonly en: string };
type Scheme = AnswerOf<'scheme'>;

/** Titles that the scheme of a page gives its own ids: grades, facts, conditions, vetoes, groups, items. */
export const TitlesContext = createContext<ReadonlyMap<string, Both>>(new Map());

export const useTitles = (): ReadonlyMap<string, Both> => use(TitlesContext);

/** Every titled id of a scheme. Where two things share an id the first named here gives the title. */
export function titlesOf({ document, standards }: Scheme): ReadonlyMap<string, Both> {
  const consents = document.process.flatMap((rules) =>
    rules.stage === 'recommendation' ? (rules.consents ?? []) : [],
  );
  const groups = standards.flatMap((standard) => [
    ...standard.groups,
    ...(standard.divisions ?? []).flatMap((division) =>
      (division.groups ?? []).filter((group) => typeof group !== 'string'),
    ),
  ]);
  const titled = [
    ...document.grades,
    ...document.facts,
    ...(document.eligibility.organisation ?? []),
    ...(document.eligibility.individual ?? []),
    ...document.vetoes,
    ...document.encouraged,
    ...consents,
    ...standards.flatMap(({ divisions }) => divisions ?? []),
    ...groups.flatMap(({ items }) => items),
  ];
  return new Map(titled.toReversed().map(({ id, title }) => [id, title]));
}

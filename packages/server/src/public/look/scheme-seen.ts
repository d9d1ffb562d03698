import type { RegistryViewTypes, Words } from '@laureate/core';
import type { AnswerOf, CityWindow } from './city-window.ts';

/** An adopted scheme as the public sees it. */
export type SchemeSeen = AnswerOf<RegistryViewTypes['scheme']>;

/** An adopted scheme of the city; nothing for one it never adopted. */
export function schemeSeen(
  window: CityWindow,
  { scheme, version }: { readonly scheme: string; readonly version: number },
): Promise<SchemeSeen | undefined> {
  return window.registry('scheme', { scheme, version });
}

/** What a scheme calls a grade; nothing for a grade it does not have. */
export function gradeTitle(scheme: SchemeSeen | undefined, grade: string): Readonly<Words> | undefined {
  return scheme?.document.grades.find(({ id }) => id === grade)?.title;
}

/** What a scheme calls a track; nothing for a track it does not have. */
export function trackTitle(scheme: SchemeSeen | undefined, track: string): Readonly<Words> | undefined {
  return scheme?.document.tracks.find((entry) => entry.track === track)?.title;
}

/** Articles of a scheme by their ids, in the order asked; unknown ones are left out. */
export function articlesOf(scheme: SchemeSeen | undefined, ids: readonly string[]): SchemeSeen['articles'] {
  return ids.flatMap((id) => scheme?.articles.find((article) => article.id === id) ?? []);
}

/** Whether a scheme is only on trial: its text is a draft. */
export function isTrial(scheme: SchemeSeen): boolean {
  return scheme.document.validity.kind === 'trial';
}

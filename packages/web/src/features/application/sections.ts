import type { AnswerOf } from '@laureate/client';
import { groupsOf, type Standard } from '@laureate/core';

type Scheme = AnswerOf<'scheme'>;
type Both = { readonly zh: string; readonly en: string };
export type Track = 'organisation' | 'individual';

/** A part of the application form, with an address of its own on the page. */
export type FormSection =
  | { readonly id: string; readonly kind: 'basic' | 'facts' | 'papers' | 'filing' }
  | {
      readonly id: string;
      readonly kind: 'criterion';
      readonly title: Both;
      readonly points: number;
      readonly items: readonly FormItem[];
    };

/** What is asked under one item of the standard. */
export interface FormItem {
  readonly id: string;
  readonly title: Both;
  readonly guidance?: Both | undefined;
  readonly points: number;
}

/** The standard a track is scored by; nothing where the scheme leaves it to be set. */
function standardOf(scheme: Scheme, track: Track): Standard | undefined {
  const rules = scheme.document.tracks.find((entry) => entry.track === track);
  return scheme.standards.find(({ id }) => id === rules?.standard.id) as Standard | undefined;
}

/** The parts of the form for a track and division: who applies, facts, one part a criterion, papers, filing. */
export function sectionsOf(
  scheme: Scheme,
  track: Track | undefined,
  division: string | undefined,
): readonly FormSection[] {
  const standard = track === undefined ? undefined : standardOf(scheme, track);
  const groups = standard === undefined ? [] : groupsOf(standard, division);
  return [
    { id: 'basic', kind: 'basic' },
    { id: 'facts', kind: 'facts' },
    ...groups.map(({ id, title, points, items }) => ({
      id: `criterion-${id}`,
      kind: 'criterion' as const,
      title,
      points,
      items: items.map((item) => ({
        id: item.id,
        title: item.title,
        points: item.points,
        ...(item.guidance ? { guidance: item.guidance } : {}),
      })),
    })),
    { id: 'papers', kind: 'papers' },
    { id: 'filing', kind: 'filing' },
  ];
}

/** The facts an applicant of a track may speak of, those that rest on the applicant's word first. */
export function factsOf(scheme: Scheme, track: Track | undefined): Scheme['document']['facts'] {
  const own = scheme.document.facts.filter(({ tracks }) => track !== undefined && tracks.includes(track));
  return [
    ...own.filter(({ verification }) => verification === 'claim'),
    ...own.filter(({ verification }) => verification !== 'claim'),
  ];
}

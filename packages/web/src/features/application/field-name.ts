import { fieldWord, type Language, say } from '@laureate/locales';
import type { FormSection } from './sections.ts';

type Both = { readonly zh: string; readonly en: string };

/** What a field of the application's draft is called on the page: its item, its fact, its part of the form. */
export function fieldName(
  language: Language,
  path: string,
  around: {
    readonly sections: readonly FormSection[];
    readonly facts: readonly { readonly id: string; readonly title: Both }[];
    readonly both: (words: Both) => string;
  },
): string {
  const { sections, facts, both } = around;
  const kind = path.slice(0, path.indexOf('.'));
  const id = path.slice(path.indexOf('.') + 1);
  const criteria = sections.flatMap((section) => (section.kind === 'criterion' ? [section] : []));
  if (kind === 'text') {
    const item = criteria.flatMap(({ items }) => items).find((each) => each.id === id);
    return item ? `${id} ${both(item.title)}` : id;
  }
  if (kind === 'claim') return both(facts.find((fact) => fact.id === id)?.title ?? { zh: id, en: id });
  if (kind === 'member') return fieldWord(language, 'file-application', id);
  if (kind !== 'evidence') return say(language, 'web', 'apply.main');
  const section = criteria.find((each) => each.id === id);
  const evidence = say(language, 'web', 'apply.evidence');
  return section ? say(language, 'web', 'named', { name: evidence, id: both(section.title) }) : evidence;
}

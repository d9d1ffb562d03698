import type { Article } from '../model/article-model.ts';
import { numeralClass, parseNumeral } from './chinese-numeral.ts';
import type { Provision } from './split-articles.ts';

const n = `([${numeralClass}]+)`;
const gap = '[\\s\\u3000]*';
const articleLabel = new RegExp(
  `^\\u7b2c${gap}${n}${gap}\\u6761(?:\\u7b2c)?(?:[\\uff08(]${n}[\\uff09)](?:\\u9879)?|\\u7b2c${n}\\u6b3e)?$`,
  'u',
);
const annexLabel = new RegExp(`^\\u9644\\u4ef6${gap}${n}(?:[\\uff08(]${n}[\\uff09)])?$`, 'u');

export interface ArticleMatch {
  readonly article: string;
  readonly text: string;
}

/** Which provisions of a text belong to which articles of a scheme, and what is left over on both sides. */
export interface MatchedArticles {
  readonly matched: readonly ArticleMatch[];
  readonly articlesWithoutText: readonly string[];
  readonly provisionsWithoutArticle: readonly Provision[];
}

/** Where a label points: the key of {@link splitArticles}; a paragraph (not an item) also says which. */
function placeOfLabel(label: string): { readonly key: string; readonly paragraph?: number } | undefined {
  const [, number, item, paragraph] = articleLabel.exec(label.trim()) ?? [];
  if (number !== undefined) {
    const key = keyOf('article', number, item);
    const at = paragraph === undefined ? undefined : parseNumeral(paragraph);
    return at === undefined ? { key } : { key, paragraph: at };
  }
  const [, section, sectionItem] = annexLabel.exec(label.trim()) ?? [];
  return section === undefined ? undefined : { key: keyOf('annex', section, sectionItem) };
}

function keyOf(kind: string, number: string, item: string | undefined): string {
  const numbers = [number, ...(item === undefined ? [] : [item])];
  return [kind, ...numbers.map((each) => parseNumeral(each) ?? each)].join('.');
}

/**
 * Lays the text of a document beside a scheme's articles by their Chinese labels. A paragraph is one line of its
 * article. Provisions whose items are all that is cited count as matched with their items.
 */
export function matchArticles(
  provisions: readonly Provision[],
  articles: readonly Article[],
): MatchedArticles {
  const byKey = new Map(provisions.map((provision) => [provision.key, provision]));
  const used = new Set<string>();
  const matched = articles.flatMap(({ id, label }): ArticleMatch[] => {
    const place = placeOfLabel(label.zh);
    const provision = place && byKey.get(place.key);
    const text =
      place?.paragraph === undefined ? provision?.text : provision?.text.split('\n')[place.paragraph - 1];
    if (place === undefined || text === undefined) return [];
    for (const key of ancestors(place.key)) used.add(key);
    return [{ article: id, text }];
  });
  const found = new Set(matched.map(({ article }) => article));
  return {
    matched,
    articlesWithoutText: articles.map(({ id }) => id).filter((id) => !found.has(id)),
    provisionsWithoutArticle: provisions.filter(({ key }) => !used.has(key) && !used.has(parentOf(key))),
  };
}

const parentOf = (key: string): string => key.split('.').slice(0, 2).join('.');
const ancestors = (key: string): readonly string[] => [key, parentOf(key)];

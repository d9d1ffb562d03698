import type { Article } from '../model/article-model.ts';
import { numeralClass, parseNumeral } from './chinese-numeral.ts';
import type { Provision } from './split-articles.ts';

const n = `([${numeralClass}]+)`;
const gap = '[\\s\\u3000]*';
/** Before the number of an item: a word that tells apart the lists of one article. */
const ofList = '([\\u4e00-\\u9fff]*?)';
const articleLabel = new RegExp(
  `^\\u7b2c${gap}${n}${gap}\\u6761(?:\\u7b2c)?(?:[\\uff08(]${ofList}${n}[\\uff09)](?:\\u9879)?|\\u7b2c${n}\\u6b3e)?$`,
  'u',
);
const annexLabel = new RegExp(`^\\u9644\\u4ef6${gap}${n}(?:[\\uff08(]${n}[\\uff09)])?$`, 'u');
const partLabel = new RegExp(
  `^\\u7b2c${gap}${n}${gap}\\u90e8\\u5206(?:[\\uff08(]${n}[\\uff09)](\\d+)?)?$`,
  'u',
);

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

/** Where a label points: the key of `splitArticles`; a paragraph (not an item) also says which, an item of which list. */
interface LabelPlace {
  readonly key: string;
  readonly paragraph?: number;
  readonly list?: string;
}

function placeOfLabel(printed: string): LabelPlace | undefined {
  const label = printed.trim();
  const [, number, list = '', item, paragraph] = articleLabel.exec(label) ?? [];
  if (number !== undefined) {
    const key = keyOf('article', number, item);
    const at = paragraph === undefined ? undefined : parseNumeral(paragraph);
    return { key, ...(at === undefined ? {} : { paragraph: at }), ...(list === '' ? {} : { list }) };
  }
  const [, section, sectionItem] = annexLabel.exec(label) ?? [];
  if (section !== undefined) return { key: keyOf('annex', section, sectionItem) };
  const [, part, partItem, entry] = partLabel.exec(label) ?? [];
  return part === undefined ? undefined : { key: keyOf('part', part, partItem, entry) };
}

function keyOf(kind: string, ...numbers: readonly (string | undefined)[]): string {
  const known = numbers.filter((each) => each !== undefined);
  return [kind, ...known.map((each) => parseNumeral(each) ?? each)].join('.');
}

/**
 * Lays the text of a document beside a scheme's articles by their Chinese labels. A paragraph is one line of its
 * article. Items that no article names belong to the article they stand in.
 */
export function matchArticles(
  provisions: readonly Provision[],
  articles: readonly Article[],
): MatchedArticles {
  const places = articles.map(({ id, label }) => ({ id, place: placeOfLabel(label.zh) }));
  const claimed = new Set(places.map(({ place }) => place?.key));
  const matched = places.flatMap(({ id, place }): ArticleMatch[] => {
    const text = place && textAt(provisions, place, claimed);
    return text === undefined ? [] : [{ article: id, text }];
  });
  const found = new Set(matched.map(({ article }) => article));
  return {
    matched,
    articlesWithoutText: articles.map(({ id }) => id).filter((id) => !found.has(id)),
    provisionsWithoutArticle: provisions.filter(
      ({ key }) => !claimed.has(key) && !claimed.has(parentOf(key)) && !hasClaimedItem(key, claimed),
    ),
  };
}

function textAt(
  provisions: readonly Provision[],
  { key, paragraph, list }: LabelPlace,
  claimed: ReadonlySet<string | undefined>,
): string | undefined {
  const isOfList = (provision: Provision): boolean =>
    list === undefined || provision.list?.includes(list) === true;
  const own = provisions.find((provision) => provision.key === key && isOfList(provision));
  if (own === undefined || paragraph !== undefined) return own?.text.split('\n')[(paragraph ?? 1) - 1];
  const items = provisions.filter((item) => item.key.startsWith(`${key}.`) && !claimed.has(item.key));
  return [own.text, ...items.map((item) => `${item.label.slice(own.label.length)}${item.text}`)].join('\n');
}

const parentOf = (key: string): string => key.split('.').slice(0, 2).join('.');

/** The opening words of an article count as matched when its items are cited. */
const hasClaimedItem = (key: string, claimed: ReadonlySet<string | undefined>): boolean =>
  [...claimed].some((each) => each?.startsWith(`${key}.`) === true);

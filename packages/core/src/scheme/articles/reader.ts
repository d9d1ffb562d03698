import { inlineItems } from './inline-items.ts';
import type { Opening } from './line-forms.ts';

/** A provision while its lines are read. */
interface Draft {
  label: string;
  key: string;
  chapter?: string;
  list?: string;
  readonly lines: string[];
}

/** The article, section or part whose items are read. */
interface Parent {
  readonly kind: 'article' | 'annex' | 'part';
  readonly key: string;
  readonly label: string;
}

/** Where the reader stands: the heading it is under, the last article, section or part, and what is open in it. */
export interface Reader {
  readonly found: Draft[];
  readonly hasArticles: boolean;
  chapter: string | undefined;
  kind: Parent['kind'];
  sections: number;
  /** The last heading of a section: a table repeats it on each of its pages. */
  heading: string;
  parent: Parent | undefined;
  /** Number of the open item of the parent, and of the last entry of a list inside; 0 for none. */
  item: number;
  listed: number;
}

/** A reader under a new heading. */
export const nothingOpen = { sections: 0, heading: '', parent: undefined, item: 0, listed: 0 };

/** Opens an article, a section of an annex or a part. */
export function openParent(reader: Reader, kind: Parent['kind'], { number, label, text }: Opening): void {
  const parent: Parent = { kind, key: `${kind}.${number}`, label };
  Object.assign(reader, { parent, item: 0, listed: 0 });
  open(reader, { key: parent.key, label });
  addText(reader, text);
}

/** Opens an item of an article, section or part. */
export function openItemOf(
  reader: Reader,
  { key, label }: Parent,
  item: Pick<Opening, 'number' | 'label'>,
  list?: string,
): void {
  Object.assign(reader, { item: item.number, listed: 0 });
  const ofList = list === undefined ? {} : { list };
  open(reader, { key: `${key}.${item.number}`, label: `${label}${item.label}`, ...ofList });
}

/** Text of what is open. In an article a line may go on with the items of a list, or have a list of its own. */
export function addText(reader: Reader, line: string): void {
  const { parent, item } = reader;
  const goesOn = item > 0 ? inlineItems(line, item) : [];
  const isArticle = parent?.kind === 'article';
  const [lead, ...items] = goesOn.length > 1 || !isArticle ? goesOn : inlineItems(line);
  if (!isArticle || items.length === 0) {
    reader.found.at(-1)?.lines.push(line);
    return;
  }
  const isOwn = goesOn.length <= 1;
  const holder = isOwn ? reader.found.findLast(({ key }) => key === parent.key) : reader.found.at(-1);
  holder?.lines.push(lead?.text ?? '');
  for (const each of items) {
    openItemOf(reader, parent, each, isOwn ? lead?.text.trim() : undefined);
    reader.found.at(-1)?.lines.push(each.text);
  }
}

/** Opens a provision; its text comes line by line. */
export function open(reader: Reader, named: Omit<Draft, 'lines' | 'chapter'>): void {
  const chapterOf = reader.chapter === undefined ? {} : { chapter: reader.chapter };
  reader.found.push({ ...named, ...chapterOf, lines: [] });
}

import { views } from '@laureate/core';
import { type Look, looksOf, type Queries } from '../../../../../core/src/testing/recusal/looks.ts';
import { isOtherDoor, type scenesOf, some } from '../../../../../core/src/testing/recusal/recusal-ground.ts';
import type { TwoHistories } from '../../../../../core/src/testing/recusal/two-histories.ts';
import { type Comparing, type Question, tagIn } from './comparing.ts';
import { type Answer, headerOf, jsonIn } from './wire.ts';

/** Two histories as they are asked about over HTTP. */
export interface AskedAbout {
  readonly jurisdiction: string;
  readonly two: TwoHistories;
  readonly scenes: ReturnType<typeof scenesOf>;
  readonly turn: number;
}

/** The path of a stream of these histories. */
export function pathOf({ jurisdiction, two }: AskedAbout, stream: 'registry' | 'round'): string {
  return stream === 'registry' ? `registry/${jurisdiction}` : `round/${jurisdiction}:${two.roundId}`;
}

function questionOf(about: AskedAbout, look: Look): Question {
  const { view, role, body, query } = look;
  const words = new URLSearchParams({
    role,
    ...(body === undefined ? {} : { body }),
    query: JSON.stringify(query),
  });
  return {
    what: `view ${view.name} as ${role}`,
    method: 'GET',
    path: `/api/v1/${pathOf(about, view.stream)}/views/${view.name}?${words}`,
    isOtherDoor: () => isOtherDoor(about.scenes, look, about.two.hidden),
  };
}

/** The lists inside an answer: their paths, and a field of their rows with a value of it. */
function listsIn(value: unknown, path = ''): { readonly path: string; readonly row: unknown }[] {
  if (Array.isArray(value)) return [{ path, row: value[0] }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Ways to cut the lists of an answer: a page of one row, sorted down by each field in turn, kept where a field is so. */
function cutsOf(answer: Answer, turn: number): Readonly<Record<string, string>>[] {
  const lists = listsIn(jsonIn(answer)).filter(({ path }) => path !== '');
  const chosen = lists[turn % Math.max(lists.length, 1)];
  if (!chosen) return [];
  const fields = Object.entries(
    typeof chosen.row === 'object' && chosen.row !== null ? chosen.row : {},
  ).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  const [name, value] = fields[turn % Math.max(fields.length, 1)] ?? [];
  const first = { list: chosen.path, limit: '1' };
  if (name === undefined) return [first];
  return [
    { ...first, sort: `-${name}` },
    { ...first, where: `${name}:${value}` },
  ];
}

/** Asks again for what was answered: by its tag, and its lists in pages. */
async function askOn(
  comparing: Comparing,
  question: Question,
  first: Answer | undefined,
  turn: number,
): Promise<void> {
  const tag = tagIn(first);
  if (first?.status !== 200 || tag === undefined) return;
  await comparing.ask({ ...question, headers: { 'if-none-match': tag } });
  for (const cut of cutsOf(first, turn)) {
    const path = `${question.path}&${new URLSearchParams(cut)}`;
    const page = await comparing.ask({ ...question, what: 'a page of a list', path });
    const next = /^<([^>]+)>/.exec((page && headerOf(page, 'link')) ?? '')?.[1];
    if (next !== undefined) await comparing.ask({ ...question, what: 'the next page of a list', path: next });
  }
}

/** Looks at two histories through some of the ways there are. */
export async function lookThrough(
  comparing: Comparing,
  about: AskedAbout,
  { queries, most }: { readonly queries: Queries; readonly most: number },
): Promise<void> {
  const { two, turn } = about;
  const { ground, viewer, cases, hidden: id } = two;
  const looks = looksOf(views.values(), ground, viewer, { queries, cases, id, turn });
  for (const look of some(looks, turn, most)) {
    const question = questionOf(about, look);
    await askOn(comparing, question, await comparing.ask(question), turn);
  }
}

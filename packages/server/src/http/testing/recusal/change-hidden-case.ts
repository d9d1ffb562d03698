import type { LedgerEvent } from '@laureate/core';
import { hatsOf, views } from '@laureate/core';
import { bytesOf, type Look, looksOf } from '../../../../../core/src/testing/recusal/looks.ts';
import { aboutThis, type MadeUp } from '../../../../../core/src/testing/recusal/made-up-events.ts';
import { scenesOf, some } from '../../../../../core/src/testing/recusal/recusal-ground.ts';
import {
  type Plan,
  type TwoHistories,
  tellTwo,
} from '../../../../../core/src/testing/recusal/two-histories.ts';
import { laidStream } from './lay-history.ts';
import type { Telling } from './telling.ts';
import type { Credentials, RunningServer, TwoServers } from './two-servers.ts';
import { type WatchedView, Watching } from './watching.ts';

/** The view that changes for everybody; watched last, so that nothing is told after it. */
const mark = 'bodies';

const othersThan = (name: string) => [...views.values()].filter((view) => view.name !== name);

/** Views that one watches, beside the one that changes for everybody: they must fit into an address. */
const mostWatched = 16;
/** Those among them that change for whoever is not recused. */
const mostChanging = 4;

/** Events that go on with a record: one of each kind that can happen in a case. */
function hiddenEvents(made: MadeUp, last: LedgerEvent, id: string, turn: number): LedgerEvent[] {
  const kinds = [...made].filter(([type]) => type !== 'PersonRecused');
  return kinds.flatMap(([type, payloads], n) => {
    const payload = payloads[turn % payloads.length];
    const act = `${last.act.split('#')[0]}#${200_000 + n}`;
    return payload === undefined
      ? []
      : [{ ...last, act, command: 'told', type, v: 1, payload: aboutThis(payload, id) }];
  });
}

/** A body more in the registry: everybody sees that. */
function moreBodies(registry: readonly LedgerEvent[]): LedgerEvent[] {
  const known = registry.find(({ type }) => type === 'BodyRegistered');
  const last = registry.at(-1);
  if (!known || !last) throw new Error('no body is registered');
  const { at, saw: _saw, ...rest } = { ...known, at: last.at };
  return [
    { ...rest, at, act: 'registry/city#300000', payload: { ...(known.payload as object), body: 'one-more' } },
  ];
}

/** A registry and a round, and what comes to each of them. */
interface Growing {
  readonly jurisdiction: string;
  readonly two: TwoHistories;
  readonly round: readonly LedgerEvent[];
  readonly more: readonly LedgerEvent[];
}

/** Rows of a stream as it begins, and those that are added. */
function rowsOf({ one }: TwoServers, growing: Growing) {
  const { jurisdiction, two, round, more } = growing;
  const ground = { jurisdiction, crypto: one.crypto };
  const acts = new Map<string, string>();
  const bodies = moreBodies(two.registry);
  const registry = laidStream(`registry/${jurisdiction}`, [...two.registry, ...bodies], ground, acts);
  const rounds = laidStream(`round/${two.roundId}`, [...round, ...more], ground, acts);
  const isNew = (size: number) => (row: { readonly fromSeq: number }) => row.fromSeq >= size;
  const isOld = (size: number) => (row: { readonly fromSeq: number }) => row.fromSeq < size;
  return {
    before: [...registry.filter(isOld(two.registry.length)), ...rounds.filter(isOld(round.length))],
    hidden: rounds.filter(isNew(round.length)),
    body: registry.filter(isNew(two.registry.length)),
  };
}

function watchedOf(jurisdiction: string, { roundId }: TwoHistories, looks: readonly Look[]): WatchedView[] {
  const watched = looks.map(({ view, role, body, query }) => ({
    kind: view.stream,
    id: view.stream === 'round' ? `${jurisdiction}:${roundId}` : jurisdiction,
    view: view.name,
    query,
    role,
    body,
  }));
  return [...watched, { kind: 'registry', id: jurisdiction, view: mark, query: {} }];
}

/** What is told to somebody who watches while a record grows. */
async function toldWhile(
  { servers, server, who }: { servers: TwoServers; server: RunningServer; who: () => Promise<Credentials> },
  growing: Growing,
  looks: readonly Look[],
): Promise<string> {
  const { before, hidden, body } = rowsOf(servers, growing);
  await server.lay(growing.jurisdiction, before);
  const watched = watchedOf(growing.jurisdiction, growing.two, looks);
  const watching = await Watching.begin(server, await who(), watched);
  if (hidden.length > 0) await server.add(growing.jurisdiction, hidden);
  await server.add(growing.jurisdiction, body);
  await watching.until(`"view":"${mark}"`);
  watching.end();
  return watching.told;
}

/** What was told to three who watch the same views. */
export interface ToldToThree {
  /** To somebody recused from the case in which something happens. */
  readonly recused: string;
  /** To the same person where nothing happens. */
  readonly quiet: string;
  /** To the same person, not recused. */
  readonly free: string;
}

/** Something that happens in a hidden case while somebody watches, and what they watch. */
export interface HiddenChange {
  readonly two: TwoHistories;
  /** What happens. */
  readonly more: readonly LedgerEvent[];
  readonly watched: readonly Look[];
  /** Whether something that is watched changes for whoever is not recused. */
  readonly changes: boolean;
}

const withoutRecusal = ({ histories: [round] }: TwoHistories) => round.slice(0, -1);

/** Looks by which somebody who is not recused sees that more happened. */
function changingOf(
  two: TwoHistories,
  more: readonly LedgerEvent[],
  looks: readonly Look[],
): readonly Look[] {
  const round = withoutRecusal(two);
  const [before, after] = scenesOf({ ...two, histories: [round, [...round, ...more]] }, views);
  if (!before || !after) return [];
  const seen = (scene: typeof before, look: Look) => bytesOf(scene, look, two.viewer, two.ground.day);
  return looks.filter((look) => seen(before, look) !== seen(after, look));
}

/** Makes up what happens in a hidden case, and what its recused viewer watches meanwhile. */
export function hiddenChange({ told, made, queries }: Telling, plan: Plan): HiddenChange {
  const two = tellTwo(told, made, plan);
  const { ground, cases, hidden, viewer, histories } = two;
  const last = histories[0].at(-1);
  if (!last || hatsOf(ground, viewer).length === 0) throw new Error('nobody watches');
  const more = hiddenEvents(made, last, hidden, plan.turn);
  const looks = looksOf(othersThan(mark), ground, viewer, { queries, cases, id: hidden, turn: plan.turn });
  const changing = some(changingOf(two, more, looks), plan.turn, mostChanging).slice(0, mostChanging);
  const others = some(looks, plan.turn, mostWatched).filter((look) => !changing.includes(look));
  const watched = [...changing, ...others].slice(0, mostWatched);
  return { two, more, watched, changes: changing.length > 0 };
}

/** Has it happen in a hidden case while its recused viewer watches, and for comparison elsewhere. */
export async function changeHiddenCase(
  servers: TwoServers,
  { two, more, watched }: HiddenChange,
  { n, scheme }: { readonly n: number; readonly scheme: string },
): Promise<ToldToThree> {
  const { one, other } = servers;
  const jurisdiction = `w${n}-${scheme}`;
  const free = `f${n}-${scheme}`;
  const by = (server: RunningServer, account: number, place: string) => async () => {
    await servers.seat(server, account, place, two.viewer);
    return server.signIn(`viewer-${account}`);
  };
  const growing = { jurisdiction, two, round: two.histories[0], more };
  const [recused, quiet] = await Promise.all([
    toldWhile({ servers, server: one, who: by(one, 2 * n, jurisdiction) }, growing, watched),
    toldWhile(
      { servers, server: other, who: by(other, 2 * n, jurisdiction) },
      { ...growing, more: [] },
      watched,
    ),
  ]);
  const elsewhere = { ...growing, jurisdiction: free, round: withoutRecusal(two) };
  const woken = await toldWhile({ servers, server: one, who: by(one, 2 * n + 1, free) }, elsewhere, watched);
  return { recused, quiet, free: woken };
}

import {
  type Instant,
  type LocalDate,
  localDateOf,
  type RegistryViewTypes,
  type RoundViewTypes,
  type Words,
} from '@laureate/core';
import type { City } from '../../city/city.ts';
import type { HouseTools } from '../../http/house-tools.ts';
import { claimOf } from '../../http/person-of.ts';

/** What a view answers to those it answers. */
export type AnswerOf<V extends { readonly answer: (...situation: never[]) => unknown }> = Exclude<
  ReturnType<V['answer']>,
  { readonly notFound: true }
>;
type RegistryAnswer<N extends keyof RegistryViewTypes> = AnswerOf<RegistryViewTypes[N]>;
type RoundAnswer<N extends keyof RoundViewTypes> = AnswerOf<RoundViewTypes[N]>;

/** What a passer-by sees of a city on a day: only what its views answer to the public. */
export interface CityWindow {
  readonly id: string;
  readonly name: Readonly<Words>;
  readonly today: LocalDate;
  /** Names of the bodies, closed ones too. */
  readonly bodies: ReadonlyMap<string, Readonly<Words>>;
  readonly city: City;
  /** A view of the registry; nothing where it has nothing for the public. */
  registry<N extends keyof RegistryViewTypes>(
    view: N,
    query?: Readonly<Record<string, unknown>>,
  ): Promise<RegistryAnswer<N> | undefined>;
  /** A view of a round; nothing where it has nothing for the public. */
  round<N extends keyof RoundViewTypes>(
    round: string,
    view: N,
    query?: Readonly<Record<string, unknown>>,
  ): Promise<RoundAnswer<N> | undefined>;
}

async function seen(
  city: City,
  at: Instant,
  asked: { readonly stream: string; readonly view: string; readonly query: unknown },
): Promise<unknown> {
  const by = claimOf({ kind: 'anonymous' }, city.jurisdiction);
  const looked = await city.look({ ...asked, by, at });
  return looked.kind === 'answer' ? (JSON.parse(looked.bytes.toString('utf8')) as unknown) : undefined;
}

const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Opens the window on a city; nothing for one that is not there or has not begun. */
export async function openWindow(
  house: Pick<HouseTools, 'cities' | 'clock'>,
  jurisdiction: string,
): Promise<CityWindow | undefined> {
  const city = id.test(jurisdiction) ? await house.cities.find(jurisdiction) : undefined;
  if (!city) return undefined;
  const at = await house.clock.now(jurisdiction);
  const registry = (view: string, query: unknown = {}) =>
    seen(city, at, { stream: `registry/${jurisdiction}`, view, query });
  const round = async (name: string, view: string, query: unknown = {}) =>
    id.test(name) ? seen(city, at, { stream: `round/${name}`, view, query }) : undefined;
  const known = (await registry('bodies')) as RegistryAnswer<'bodies'> | undefined;
  if (!known?.jurisdiction) return undefined;
  return {
    id: jurisdiction,
    name: known.jurisdiction.name,
    today: localDateOf(at),
    bodies: new Map(known.bodies.map(({ body, name }) => [body, name])),
    city,
    registry: registry as CityWindow['registry'],
    round: round as CityWindow['round'],
  };
}

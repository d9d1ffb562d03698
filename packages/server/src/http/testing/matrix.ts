import { type Command, commands, type View, views } from '@laureate/core';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { DemonstrationCity } from '../../demo/demonstration-city.ts';
import { writtenSchema } from '../openapi/written-schema.ts';
import type { Actor } from './actors.ts';
import { type Answer, type Asked, ask, inParallel } from './asked.ts';
import { knownValues } from './known-values.ts';
import { madeUpPayloads, readPayload } from './made-up-payloads.ts';
import { type Door, type OwnReading, patternsOf, type Touched } from './own-reading.ts';
import { absentTwins, type Variant, type VariantGround, variantsOf } from './variants.ts';
import { type Form, wellFormed } from './well-formed.ts';

/** Something that was answered otherwise than the record and the registry's own words allow. */
export interface Leak {
  readonly what: string;
  readonly who: string;
  readonly about: string;
  readonly expected: string;
  readonly got: string;
}

/** What the walk through the matrix found. */
export interface Walk {
  combinations: number;
  readonly leaks: Leak[];
  /** How often each command and view was found open to somebody. */
  readonly opened: Map<string, number>;
}

/** What is walked: one city through one server. */
export interface Ground {
  readonly app: FastifyInstance;
  readonly city: DemonstrationCity;
  readonly reading: OwnReading;
}

/** One command in one mode, or one view: how it is asked and who may. */
interface Thing {
  readonly name: string;
  readonly patterns: ReturnType<typeof patternsOf>;
  readonly variants: readonly Variant[];
  readonly ground: VariantGround;
  readonly ask: (actor: Actor, raw: unknown) => Asked;
  /** What a closed list answers. */
  readonly closed: { readonly status: number; readonly kind: string };
  /** What somebody without a hat is answered. */
  readonly noHat: { readonly status: number; readonly kind: string };
}

const samples = { seed: 20_260_530, count: 10 };

function groundOf({ city, reading }: Ground, read: VariantGround['read']): VariantGround {
  return {
    known: knownValues(city.streams),
    cases: new Set(reading.round.application.applications.keys()),
    read,
  };
}

function streamPath(city: DemonstrationCity, stream: 'registry' | 'round'): string {
  return stream === 'registry' ? `registry/${city.jurisdiction}` : `round/${city.jurisdiction}:${city.round}`;
}

function commandThings(ground: Ground, command: Command): Thing[] {
  const { city, reading } = ground;
  const touchedBy = (payload: unknown): Touched | undefined =>
    command.stream === 'round' ? command.cases(payload as never, reading.round) : undefined;
  const variantGround = groundOf(ground, (raw) => {
    const payload = readPayload(command, raw);
    return payload === undefined ? undefined : { touched: touchedBy(payload) };
  });
  const made = madeUpPayloads(command, { ...variantGround, streams: city.streams }, samples);
  const variants = variantsOf(made, variantGround);
  const url = `/api/v1/${streamPath(city, command.stream)}/commands/${command.name}?dry-run`;
  const modes = command.preparedBy ? (['perform', 'prepare'] as const) : (['perform'] as const);
  return modes.map((mode) => ({
    name: `${mode} ${command.name}`,
    patterns: patternsOf(command, mode),
    variants,
    ground: variantGround,
    ask: ({ claim }, payload) => ({ method: 'POST', url, body: { payload, hat: claim, mode } }),
    closed: { status: 403, kind: 'passes-to-deputy' },
    noHat: { status: 403, kind: 'no-such-hat' },
  }));
}

function viewThing(ground: Ground, view: View): Thing {
  const { city, reading } = ground;
  const variantGround = groundOf(ground, (raw) => {
    const parsed = view.query.safeParse(raw);
    if (!parsed.success) return undefined;
    return { touched: view.stream === 'round' ? view.cases(parsed.data as never, reading.round) : undefined };
  });
  const form = writtenSchema(view.name, view.query) as Form;
  const made = fc.sample(wellFormed(form, variantGround.known), {
    seed: samples.seed,
    numRuns: samples.count,
  });
  const url = `/api/v1/${streamPath(city, view.stream)}/views/${view.name}`;
  return {
    name: `view ${view.name}`,
    patterns: view.for,
    variants: variantsOf(made, variantGround),
    ground: variantGround,
    ask: ({ claim }, query) => ({
      method: 'GET',
      url: `${url}?${new URLSearchParams({ ...claim, query: JSON.stringify(query), open: 'true' })}`,
    }),
    closed: { status: 403, kind: 'closed-door' },
    noHat: { status: 404, kind: 'not-found' },
  };
}

/** Every command in every mode and every view of the catalogue, with ways to ask for it in this city. */
export function thingsOf(ground: Ground): Thing[] {
  return [
    ...[...commands.values()].flatMap((command) => commandThings(ground, command)),
    ...[...views.values()].map((view) => viewThing(ground, view)),
  ];
}

/** For one actor: of each way the door should stand, and of each recusal, one way to ask. */
function chosenVariants({ reading }: Ground, thing: Thing, actor: Actor): Variant[] {
  const byDoor = new Map<string, Variant>();
  for (const variant of thing.variants) {
    const { touched } = variant;
    const door = reading.doorFor(actor.seat, thing.patterns, touched);
    const cases = Array.isArray(touched) ? (touched as readonly string[]) : [];
    const isKnown = cases.every((id) => reading.round.application.applications.has(id));
    const isRecused = cases.some((id) => reading.isRecused(actor.seat?.person ?? '', id));
    const key = [door, isRecused ? 'recused' : '', isKnown ? '' : 'absent', cases.length > 0].join();
    if (!byDoor.has(key)) byDoor.set(key, variant);
  }
  return [...byDoor.values()];
}

const doorKinds = ['no-such-hat', 'not-found', 'passes-to-deputy', 'closed-door'];

function isAsExpected(thing: Thing, door: Door, { status, kinds }: Answer): boolean {
  const is = (wanted: Thing['closed']) => status === wanted.status && kinds.includes(wanted.kind);
  if (door === 'no-hat') return is(thing.noHat) || status === 404;
  if (door === 'hidden') return status === 404;
  if (door === 'closed') return is(thing.closed);
  if (door === 'barred') return status === 403 || status === 404;
  return status < 500;
}

/** Walks every command and view for every actor and lists what was answered otherwise than it should. */
export async function walk(
  ground: Ground,
  things: readonly Thing[],
  actors: readonly Actor[],
): Promise<Walk> {
  const found: Walk = { combinations: 0, leaks: [], opened: new Map() };
  const tasks = things.flatMap((thing) =>
    actors.flatMap((actor) =>
      chosenVariants(ground, thing, actor).map(
        (variant) => () => tryOne(ground, found, { thing, actor, variant }),
      ),
    ),
  );
  await inParallel(tasks);
  return found;
}

interface Combination {
  readonly thing: Thing;
  readonly actor: Actor;
  readonly variant: Variant;
}

async function tryOne({ app, reading }: Ground, found: Walk, { thing, actor, variant }: Combination) {
  const door = reading.doorFor(actor.seat, thing.patterns, variant.touched);
  const answer = await ask(app, actor, thing.ask(actor, variant.raw));
  found.combinations += 1;
  const leak = (expected: string, got: string) =>
    found.leaks.push({
      what: thing.name,
      who: actor.name,
      about: JSON.stringify(variant.raw),
      expected,
      got,
    });
  if (!isAsExpected(thing, door, answer)) leak(door, `${answer.status} ${answer.kinds.join()}`);
  if (door === 'open' && !answer.kinds.some((kind) => doorKinds.includes(kind)))
    found.opened.set(thing.name, (found.opened.get(thing.name) ?? 0) + 1);
  if (door !== 'hidden') return;
  for (const twin of absentTwins(variant.raw, thing.ground).slice(0, 2)) {
    const other = await ask(app, actor, thing.ask(actor, twin));
    found.combinations += 1;
    if (other.bytes !== answer.bytes) leak(`the same as ${JSON.stringify(twin)}: ${other.body}`, answer.body);
  }
}

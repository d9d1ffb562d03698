import { type Command, commands, TrackSchema, type View, views } from '@laureate/core';
import fc from 'fast-check';
import { type Form, wellFormed } from '../../../../core/src/testing/well-formed.ts';
import type { DemonstrationCity } from '../../demo/demonstration-city.ts';
import { writtenSchema } from '../openapi/written-schema.ts';
import type { Actor } from './actors.ts';
import type { Asked } from './asked.ts';
import { knownValues } from './known-values.ts';
import { madeUpPayloads, readPayload } from './made-up-payloads.ts';
import { type OwnReading, patternsOf, type Touched } from './own-reading.ts';
import { type Variant, type VariantGround, variantsOf } from './variants.ts';

interface Refused {
  readonly status: number;
  readonly kind: string;
}

/** Something that can be asked for: a command in one mode, what waits for its second person, or a view. */
export interface Thing {
  readonly name: string;
  readonly stream: 'registry' | 'round';
  readonly patterns: ReturnType<typeof patternsOf>;
  readonly variants: readonly Variant[];
  readonly ground: VariantGround;
  readonly ask: (actor: Pick<Actor, 'claim'>, raw: unknown) => Asked;
  /** How a list that holds a case one is recused from is refused. */
  readonly closed: Refused;
  /** How somebody without a hat is refused. */
  readonly noHat: Refused;
}

/** The city that is asked, and what its record says. */
export interface ThingGround {
  readonly city: DemonstrationCity;
  readonly reading: OwnReading;
  /** Cases to ask about. */
  readonly probes: readonly string[];
}

type Known = Pick<VariantGround, 'known' | 'cases' | 'probes'>;

const samples = { seed: 20_260_530, count: 8 };
/** Queries are small: many of them are quickly asked. */
const queries = 40;
const refusedActs = {
  closed: { status: 403, kind: 'passes-to-deputy' },
  noHat: { status: 403, kind: 'no-such-hat' },
};
const refusedViews = {
  closed: { status: 403, kind: 'closed-door' },
  noHat: { status: 404, kind: 'not-found' },
};

function streamPath({ jurisdiction, round }: DemonstrationCity, stream: 'registry' | 'round'): string {
  return stream === 'registry' ? `registry/${jurisdiction}` : `round/${jurisdiction}:${round}`;
}

function groundOfCommand({ reading }: ThingGround, known: Known, command: Command): VariantGround {
  const touchedBy = (payload: unknown): Touched | undefined =>
    command.stream === 'round' ? command.cases(payload as never, reading.round) : undefined;
  return {
    ...known,
    read: (raw) => {
      const payload = readPayload(command, raw);
      return payload === undefined ? undefined : { touched: touchedBy(payload) };
    },
  };
}

function commandThings(ground: ThingGround, known: Known, command: Command): Thing[] {
  const { city } = ground;
  const variantGround = groundOfCommand(ground, known, command);
  const made = madeUpPayloads(command, { known: known.known, streams: city.streams }, samples);
  const variants = variantsOf(made, variantGround);
  const url = `/api/v1/${streamPath(city, command.stream)}/commands/${command.name}?dry-run`;
  const modes = command.preparedBy ? (['perform', 'prepare'] as const) : (['perform'] as const);
  return modes.map((mode) => ({
    name: `${mode} ${command.name}`,
    stream: command.stream,
    patterns: patternsOf(command, mode),
    variants,
    ground: variantGround,
    ask: ({ claim }, payload) => ({ method: 'POST', url, body: { payload, hat: claim, mode } }),
    ...refusedActs,
  }));
}

function viewThing({ city, reading }: ThingGround, known: Known, view: View): Thing {
  const ground: VariantGround = {
    ...known,
    read: (raw) => {
      const parsed = view.query.safeParse(raw);
      if (!parsed.success) return undefined;
      const { data } = parsed;
      return { touched: view.stream === 'round' ? view.cases(data as never, reading.round) : undefined };
    },
  };
  const form = writtenSchema(view.name, view.query) as Form;
  const made = fc.sample(wellFormed(form, known.known), { seed: samples.seed, numRuns: queries });
  const url = `/api/v1/${streamPath(city, view.stream)}/views/${view.name}`;
  return {
    name: `view ${view.name}`,
    stream: view.stream,
    patterns: view.for,
    variants: variantsOf(made, ground, { turned: 12, ofEach: 12 }),
    ground,
    ask: ({ claim }, query) => ({
      method: 'GET',
      url: `${url}?${new URLSearchParams({ ...claim, query: JSON.stringify(query), open: 'true' })}`,
    }),
    ...refusedViews,
  };
}

/** The proposal of an assignment: open to exactly those who may see what is to be assigned. */
function proposalThing({ city }: ThingGround, known: Known): Thing[] {
  const view = views.get('assignment-problem');
  if (!view) return [];
  const ground: VariantGround = {
    ...known,
    read: (raw) => {
      const { track } = raw as { readonly track: string };
      return view.query.safeParse({ track }).success ? { touched: 'every-case' } : undefined;
    },
  };
  const made = TrackSchema.options.flatMap((track) => [{ track }, { track, without: 'nobody' }]);
  const url = `/api/v1/${streamPath(city, 'round')}/assignment-proposal`;
  return [
    {
      name: 'proposal of an assignment',
      stream: 'round',
      patterns: view.for,
      variants: variantsOf(made, ground),
      ground,
      ask: ({ claim }, query) => ({
        method: 'GET',
        url: `${url}?${new URLSearchParams({ ...claim, ...(query as Record<string, string>) })}`,
      }),
      ...refusedViews,
    },
  ];
}

/** What was prepared, asked for by its id alone; each act about another set of cases once for each command. */
function preparedThings(ground: ThingGround, known: Known): Thing[] {
  const { city, reading } = ground;
  return [...commands.values()].flatMap((command) => {
    const acts = command.stream === 'round' ? reading.round.acts : reading.registry.acts;
    const { read } = groundOfCommand(ground, known, command);
    const own = [...acts.prepared.values()].filter((prepared) => prepared.command === command.name);
    const payloads = new Map(own.map(({ act, payload }) => [act, payload]));
    const variantGround: VariantGround = {
      ...known,
      known: new Map([['prepared', [...payloads.keys()]]]),
      read: (raw) => {
        const { prepared } = raw as { readonly prepared: string };
        return payloads.has(prepared) ? read(payloads.get(prepared)) : { touched: [] };
      },
    };
    const url = `/api/v1/${streamPath(city, command.stream)}/commands/${command.name}?dry-run`;
    const asked = [...payloads.keys()].map((prepared) => ({ prepared }));
    if (asked.length === 0) return [];
    return [
      {
        name: `perform as prepared ${command.name}`,
        stream: command.stream,
        patterns: command.by,
        variants: variantsOf(asked, variantGround),
        ground: variantGround,
        ask: ({ claim }: Pick<Actor, 'claim'>, raw: unknown): Asked => ({
          method: 'POST',
          url,
          body: { ...(raw as object), hat: claim },
        }),
        ...refusedActs,
      },
    ];
  });
}

/** Everything of the catalogue that can be asked for in this city. A command or view added there is here too. */
export function thingsOf(ground: ThingGround): Thing[] {
  const known: Known = {
    known: knownValues(ground.city.streams),
    cases: new Set(ground.reading.round.application.applications.keys()),
    probes: ground.probes,
  };
  return [
    ...[...commands.values()].flatMap((command) => commandThings(ground, known, command)),
    ...preparedThings(ground, known),
    ...[...views.values()].map((view) => viewThing(ground, known, view)),
    ...proposalThing(ground, known),
  ];
}

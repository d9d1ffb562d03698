import type { FastifyInstance } from 'fastify';
import type { Actor } from './actors.ts';
import { type Answer, ask, inParallel } from './asked.ts';
import type { Door, OwnReading } from './own-reading.ts';
import type { Thing } from './things.ts';
import { absentTwins, type Variant } from './variants.ts';

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
  /** Things that were open to somebody. */
  readonly opened: Set<string>;
}

/** What is walked. */
export interface WalkGround {
  readonly app: FastifyInstance;
  readonly reading: OwnReading;
}

interface Combination {
  readonly thing: Thing;
  readonly actor: Actor;
  readonly variants: readonly Variant[];
}

const doorKinds = ['no-such-hat', 'not-found', 'passes-to-deputy', 'closed-door'];

/** How many ways are tried through a door that is open, to come across one that is answered. */
const waysInside = 6;

/** The doors and recusals that differ for one actor, and a way to ask for each; some more where the door is open. */
function chosenVariants(reading: OwnReading, thing: Thing, actor: Actor): Variant[] {
  const byDoor = new Map<string, Variant[]>();
  for (const variant of thing.variants) {
    const { touched } = variant;
    const door = reading.doorFor(actor.seat, thing.patterns, touched);
    const cases = Array.isArray(touched) ? (touched as readonly string[]) : [];
    const isThere = cases.every((id) => reading.round.application.applications.has(id));
    const isRecused = cases.some((id) => reading.isRecused(actor.seat?.person ?? '', id));
    const key = [door, isRecused, isThere, cases.length > 0].join();
    const known = byDoor.get(key) ?? [];
    if (known.length < (door === 'open' ? waysInside : 1)) byDoor.set(key, [...known, variant]);
  }
  return [...byDoor.values()].flat();
}

function isAsExpected(thing: Thing, door: Door, { status, kinds }: Answer): boolean {
  const is = (wanted: Thing['closed']) => status === wanted.status && kinds.includes(wanted.kind);
  if (door === 'no-hat') return is(thing.noHat);
  if (door === 'hidden') return status === 404;
  if (door === 'closed') return is(thing.closed);
  if (door === 'barred') return status === 403;
  return status < 500;
}

class Walker {
  readonly walk: Walk = { combinations: 0, leaks: [], opened: new Set() };
  readonly #ground: WalkGround;

  constructor(ground: WalkGround) {
    this.#ground = ground;
  }

  async tryAll({ thing, actor, variants }: Combination): Promise<void> {
    const withoutHat = new Set<string>();
    for (const variant of variants) {
      const answer = await this.#ask(thing, actor, variant.raw);
      const door = this.#ground.reading.doorFor(actor.seat, thing.patterns, variant.touched);
      if (!isAsExpected(thing, door, answer)) this.#leak(thing, actor, variant, door, answer);
      if (door === 'no-hat') withoutHat.add(answer.bytes);
      if (door === 'hidden') await this.#compareWithAbsent(thing, actor, variant, answer);
      const isInside = door === 'open' && !answer.kinds.some((kind) => doorKinds.includes(kind));
      if (isInside) this.walk.opened.add(thing.name);
    }
    const first = variants[0];
    if (first && withoutHat.size > 1)
      this.#leak(thing, actor, first, 'no-hat, the same for every case', [...withoutHat].join());
  }

  async #compareWithAbsent(thing: Thing, actor: Actor, variant: Variant, answer: Answer): Promise<void> {
    const { reading } = this.#ground;
    const isHidden = (id: string) => reading.doorFor(actor.seat, thing.patterns, [id]) === 'hidden';
    for (const twin of absentTwins(variant.raw, thing.ground, isHidden)) {
      const other = await this.#ask(thing, actor, twin);
      if (other.bytes === answer.bytes) continue;
      this.#leak(thing, actor, variant, `the same as ${JSON.stringify(twin)}: ${other.body}`, answer);
    }
  }

  async #ask(thing: Thing, actor: Actor, raw: unknown): Promise<Answer> {
    this.walk.combinations += 1;
    return ask(this.#ground.app, actor, thing.ask(actor, raw));
  }

  #leak(thing: Thing, actor: Actor, { raw }: Variant, expected: string, got: Answer | string): void {
    const told = typeof got === 'string' ? got : `${got.status} ${got.body.slice(0, 300)}`;
    const about = JSON.stringify(raw);
    this.walk.leaks.push({ what: thing.name, who: actor.name, about, expected, got: told });
  }
}

/** Asks for every thing as every actor, in every way that should be met differently, and lists what was not as it should. */
export async function walkMatrix(
  ground: WalkGround,
  things: readonly Thing[],
  actors: readonly Actor[],
): Promise<Walk> {
  const walker = new Walker(ground);
  const combinations = things.flatMap((thing) =>
    actors.map((actor) => ({ thing, actor, variants: chosenVariants(ground.reading, thing, actor) })),
  );
  await inParallel(combinations.map((combination) => () => walker.tryAll(combination)));
  return walker.walk;
}

/** Asks for every thing as each of these: they must all get the very same bytes. */
export async function compareAnswers(
  { app }: WalkGround,
  things: readonly Thing[],
  actors: readonly Actor[],
): Promise<Walk> {
  const walk: Walk = { combinations: 0, leaks: [], opened: new Set() };
  const compare = async (thing: Thing, variant: Variant) => {
    const answers = await Promise.all(actors.map((actor) => ask(app, actor, thing.ask(actor, variant.raw))));
    walk.combinations += answers.length;
    for (const [at, { bytes, status, body }] of answers.entries()) {
      if (bytes === answers[0]?.bytes) continue;
      const about = JSON.stringify(variant.raw);
      const who = actors[at]?.name ?? '';
      walk.leaks.push({
        what: thing.name,
        who,
        about,
        expected: answers[0]?.body ?? '',
        got: `${status} ${body}`,
      });
    }
  };
  const tasks = things.flatMap((thing) =>
    thing.variants.slice(0, 2).map((variant) => () => compare(thing, variant)),
  );
  await inParallel(tasks);
  return walk;
}

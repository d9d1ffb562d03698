import type { EventDraft } from '../act/event-kind.ts';
import { commitmentOf } from '../fairness/draw/index.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { aCity } from './city.ts';
import { given } from './given.ts';
import { aRoundAt, type ToldEvent } from './round.ts';
import { sampleCrypto } from './sample-ledger.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

const byHand = 'formed: { value: by-hand,';

/** The text of the scheme in which panels are drawn, with more rules of the panel stage. */
export const drawnBy =
  (rules = '') =>
  (text: string): string =>
    text.replace(byHand, `${rules}${rules === '' ? '' : '\n    '}formed: { value: drawn,`);

export const schemeOfDraws = (rules = ''): Scheme => schemeUnderTest('wuhan-draft2', drawnBy(rules));

export const salt = '5a'.repeat(32);
/** The nonce of each committing body. */
export const nonces: Readonly<Record<string, string>> = {
  office: '0f'.repeat(32),
  supervision: '5e'.repeat(32),
  committee: 'c0'.repeat(32),
};
const persons: Readonly<Record<string, string>> = {
  office: 'office-head',
  supervision: 'supervisor',
  committee: 'member-1',
};

const hasher = sampleCrypto();

export const commitmentIn = (draw: string, body: string, attempt = 1, nonce = nonces[body] ?? ''): string =>
  commitmentOf(hasher, { draw: `r1/${draw}`, attempt, committer: body, nonce });

export const organisationPanel = {
  panel: 'p-o',
  track: 'organisation' as const,
  stages: ['document-review' as const, 'site-review' as const],
  cases: ['O-1', 'O-2'],
};
export const individualPanel = {
  panel: 'p-i',
  track: 'individual' as const,
  stages: ['document-review' as const, 'inspection' as const],
  cases: ['I-1', 'I-2', 'I-3'],
};

export const opening = (over: object = {}, on = '2026-04-28') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'open-draw',
  payload: { draw: 'd-1', panels: [organisationPanel], poolSalt: salt, ...over },
});
export const committing = (body: string, draw = 'd-1', attempt = 1, on = '2026-04-28') => ({
  by: persons[body] ?? body,
  on,
  command: 'commit-nonce',
  payload: { draw, commitment: commitmentIn(draw, body, attempt) },
  body,
});
export const revealing = (body: string, draw = 'd-1', on = '2026-04-28') => ({
  by: persons[body] ?? body,
  on,
  command: 'reveal-nonce',
  payload: { draw, nonce: nonces[body] },
  body,
});
export const voiding = (on: string, draw = 'd-1', by = 'office-head') => ({
  by,
  on,
  command: 'void-draw',
  payload: { draw, reason: 'no nonce came' },
});

type Act = Parameters<ReturnType<typeof given>['decide']>[0];

export interface DrawGround {
  readonly scheme: Scheme;
  readonly registry: readonly EventDraft[];
  readonly round: readonly ToldEvent[];
}

export const groundOf = (scheme: Scheme = schemeOfDraws(), registry = aCity(scheme)): DrawGround => ({
  scheme,
  registry,
  round: aRoundAt(scheme, 'panel'),
});

/** The ground after some acts, each of which is done. */
export function after(ground: DrawGround, ...acts: readonly Act[]): DrawGround {
  const round = [...ground.round];
  for (const act of acts) {
    const decided = given({ ...ground, round }).decide(act);
    if ('refused' in decided) throw new Error(`${act.command}: ${JSON.stringify(decided.refused)}`);
    round.push(...decided.round.map((draft) => ({ ...draft, person: act.by, command: act.command })));
  }
  return { ...ground, round };
}

/** The ground with another payload of the events of a type. */
export const retold = (ground: DrawGround, type: string, change: (payload: never) => object): DrawGround => ({
  ...ground,
  round: ground.round.map((event) =>
    event.type === type ? { ...event, payload: change(event.payload as never) } : event,
  ),
});

/** Opened and committed to by everybody. */
export const committed = (ground: DrawGround = groundOf(), over: object = {}): DrawGround =>
  after(ground, opening(over), committing('office'), committing('supervision'));

/** Drawn. */
export const drawn = (ground: DrawGround = groundOf(), over: object = {}): DrawGround =>
  after(committed(ground, over), revealing('office'), revealing('supervision'));

import { isBeforeDeclaration } from '../access/declared-first.ts';
import { type ClaimedHat, hatFor } from '../access/hats.ts';
import { whyNotTouch } from '../access/policy.ts';
import { calendar, type LocalDate } from '../calendar/index.ts';
import type { RegistryState } from '../registry/state.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { NOT_FOUND, type NotFound, type View } from './view.ts';

/** What a person asks to see. */
export interface ViewRequest {
  readonly view: string;
  readonly by: ClaimedHat;
  readonly query: unknown;
  readonly today: LocalDate;
}

/** What is looked at; loaded by whoever keeps the streams. */
export interface Scene {
  readonly views: ReadonlyMap<string, View>;
  readonly registry: DeepReadonly<RegistryState>;
  readonly round?: {
    readonly id: string;
    readonly state: DeepReadonly<RoundState>;
    readonly scheme: Scheme | undefined;
  };
}

/** A list that holds a case the viewer is recused from is a closed door. */
export const CLOSED_DOOR = { closedDoor: true } as const;

/** An answer, a closed door, issues of the query, or nothing to be found: hidden and absent are told alike. */
export type ViewAnswer =
  | { readonly answer: unknown }
  | typeof CLOSED_DOOR
  | NotFound
  | { readonly badQuery: readonly { readonly path: string; readonly message: string }[] };

/** Answers one view: form, hat, recusal, conflicts, declaration and reach, then the view's own pure function. */
export function answerView(scene: Scene, request: ViewRequest): ViewAnswer {
  const view = scene.views.get(request.view);
  if (!view || (view.stream === 'round' && !scene.round?.scheme)) return NOT_FOUND;
  const parsed = view.query.safeParse(request.query);
  if (!parsed.success) {
    return { badQuery: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })) };
  }
  const ground = {
    registry: scene.registry,
    round: scene.round?.state,
    roundId: scene.round?.id,
    scheme: scene.round?.scheme,
    day: request.today,
  };
  const viewer = hatFor(ground, request.by, view.for);
  if (!viewer) return NOT_FOUND;
  const makeUpDays = scene.round?.scheme?.document.calendar.makeUpDays.value ?? true;
  const situation = {
    registry: scene.registry,
    viewer,
    today: request.today,
    calendar: calendar(scene.registry.jurisdiction.schedules, { knownOn: request.today, makeUpDays }),
    query: parsed.data as never,
  };
  if (view.stream === 'registry') return told(view.answer(situation));
  const { round } = scene;
  if (!round?.scheme) return NOT_FOUND;
  const cases = view.cases(situation.query, round.state);
  const isShut =
    whyNotTouch(ground, viewer, cases).length > 0 ||
    (view.beforeDeclaring !== true && isBeforeDeclaration(round.state, viewer, cases));
  if (isShut) return cases === 'every-case' ? CLOSED_DOOR : NOT_FOUND;
  return told(view.answer({ ...situation, round: round.state, roundId: round.id, scheme: round.scheme }));
}

function told(answer: unknown): ViewAnswer {
  return answer === NOT_FOUND ? NOT_FOUND : { answer };
}

import { isBeforeDeclaration } from '../access/declared-first.ts';
import { type ClaimedHat, type HatGround, hatFor } from '../access/hats.ts';
import { whyNotTouch } from '../access/policy.ts';
import type { Actor, HatPattern } from '../access/roles.ts';
import { sameParty } from '../access/same-party.ts';
import { calendar, type Instant, type LocalDate, localDateOf } from '../calendar/index.ts';
import { canonicalJson } from '../ledger/canonical-json.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { Hasher } from '../ledger/port.ts';
import type { RegistryState } from '../registry/state.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { actEvents } from './act-events.ts';
import type { PreparedAct } from './acts-slice.ts';
import type { Command, RegistryCommand, RoundCommand, Situation, TouchedCases } from './command.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { EventDraft } from './event-kind.ts';
import { isRefused, type Refusal } from './refusal.ts';
import {
  badInput,
  declareFirst,
  needsSecondPerson,
  noPreparationNeeded,
  noSuchHat,
  noSuchPreparation,
  notFound,
  paperDayInFuture,
  preparationDiffers,
  preparedBySamePerson,
  stageNotOpen,
  timeGoesBack,
  unknownCommand,
} from './refusals.ts';
import { isStageOpen } from './stage-open.ts';

/** What a person asks for. `stream` is `registry/<jurisdiction>` or `round/<id>`. */
export interface ActRequest {
  readonly stream: string;
  readonly command: string;
  readonly payload: unknown;
  readonly by: ClaimedHat;
  readonly at: Instant;
  /** `prepare` leaves the act waiting for its second person. */
  readonly mode: 'perform' | 'prepare';
  /**
   * The act that prepared this one. Whoever keeps the streams puts what was prepared in the place of a payload that was
   * left out; left out all the same, there is no such preparation to be found.
   */
  readonly prepared?: string | undefined;
  /** The payload was left out, and is what was prepared. */
  readonly isAsPrepared?: boolean | undefined;
  /** An act on paper entered later: the day it counts from, with scans. Needs a second person. */
  readonly paper?: { readonly effectiveOn: LocalDate; readonly evidence: readonly string[] } | undefined;
}

/** What the request is decided against; loaded by whoever keeps the streams. */
export interface World {
  readonly commands: ReadonlyMap<string, Command>;
  readonly hasher: Hasher;
  readonly registry: DeepReadonly<RegistryState>;
  readonly round?: {
    readonly id: string;
    readonly state: DeepReadonly<RoundState>;
    readonly scheme: Scheme | undefined;
  };
  /** Id the act will have, and the moment of the stream's last act. */
  readonly act: string;
  readonly lastAt?: string | undefined;
  readonly eventsOf: (act: string) => readonly LedgerEvent[] | undefined;
}

/** Events to append to each stream with the hat that was worn; or every reason against. */
export type Decided =
  | { readonly refused: readonly Refusal[] }
  | {
      readonly actor: Actor;
      readonly preparedBy?: string;
      readonly effectiveOn?: LocalDate;
      readonly registry: readonly EventDraft[];
      readonly round: readonly EventDraft[];
    };

type AnyCommand = RegistryCommand<unknown> | RoundCommand<unknown>;

function patternNames(patterns: readonly HatPattern[]): string[] {
  return patterns.flatMap(({ role, ranks }) => ranks?.map((rank) => `${role}/${rank}`) ?? [role]);
}

/** Whether a prepared act is about a case that this hat may not know. */
function isHiddenFrom(world: World, ground: HatGround, actor: Actor, prepared: PreparedAct): boolean {
  const command = world.commands.get(prepared.command) as AnyCommand | undefined;
  const parsed = command?.payload.safeParse(prepared.payload);
  if (!command || !parsed?.success) return false;
  const reasons = whyNotTouch(ground, actor, touchedCases(world, command, parsed.data));
  return reasons.some(({ kind }) => kind === notFound.kind);
}

/** Whose act a prepared one waits for, and whether this request answers it. */
function secondPerson(
  world: World,
  request: ActRequest,
  command: AnyCommand,
  actor: Actor,
): { readonly preparedBy?: string; readonly refused: readonly Refusal[] } {
  const wanted = command.preparedBy ?? (request.paper ? command.by : undefined);
  if (request.mode === 'prepare') {
    return { refused: wanted ? [] : [noPreparationNeeded({ command: command.name })] };
  }
  if (!wanted) return { refused: [] };
  if (request.prepared === undefined)
    return { refused: [needsSecondPerson({ preparedBy: patternNames(wanted) })] };
  const acts = command.stream === 'registry' ? world.registry.acts : world.round?.state.acts;
  const prepared = acts?.prepared.get(request.prepared);
  const ground = groundOf(world, localDateOf(request.at));
  if (!prepared || isHiddenFrom(world, ground, actor, prepared))
    return { refused: [noSuchPreparation({ prepared: request.prepared })] };
  const same =
    prepared.command === command.name && canonicalJson(prepared.payload) === canonicalJson(request.payload);
  if (!same) return { refused: [preparationDiffers({ prepared: request.prepared })] };
  if (sameParty(world.registry, prepared.by, request.by.person))
    return { refused: [preparedBySamePerson({})] };
  return { preparedBy: prepared.by, refused: [] };
}

function whyNotInStage(
  command: RoundCommand<unknown>,
  round: DeepReadonly<RoundState>,
  cases: TouchedCases,
): Refusal[] {
  const { during } = command;
  if (!during || during.some((stage) => isStageOpen(round, stage))) return [];
  const reopened =
    cases === 'every-case'
      ? round.acts.reopenedLists.has(command.name)
      : cases.length > 0 && cases.every((id) => round.acts.reopened.get(id)?.has(command.name) ?? false);
  return reopened ? [] : [stageNotOpen({ stages: [...during] })];
}

function parsePayload(
  command: AnyCommand,
  payload: unknown,
): { readonly value?: unknown; readonly refused: Refusal[] } {
  const parsed = command.payload.safeParse(payload);
  if (parsed.success) return { value: parsed.data, refused: [] };
  const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
  return { refused: [badInput({ issues })] };
}

function groundOf(world: World, day: LocalDate): HatGround {
  const { registry, round } = world;
  return { registry, round: round?.state, roundId: round?.id, scheme: round?.scheme, day };
}

function situationOf(
  world: World,
  request: ActRequest,
  actor: Actor,
  preparedBy: string | undefined,
): Situation {
  const today = localDateOf(request.at);
  const makeUpDays = world.round?.scheme?.document.calendar.makeUpDays.value ?? true;
  return {
    registry: world.registry,
    calendar: calendar(world.registry.jurisdiction.schedules, { knownOn: today, makeUpDays }),
    hasher: world.hasher,
    now: request.at,
    today,
    legalDay: request.paper?.effectiveOn ?? today,
    onPaper: request.paper !== undefined,
    actor,
    act: world.act,
    ...(preparedBy === undefined ? {} : { preparedBy }),
    eventsOf: world.eventsOf,
    undoOf: (name) => {
      const command = world.commands.get(name);
      return command && { undo: command.undo, redo: command.redo ?? [], mustRedo: command.mustRedo ?? false };
    },
  };
}

function whyNotNow(world: World, request: ActRequest): Refusal[] {
  const reasons: Refusal[] = [];
  if (world.lastAt !== undefined && request.at < world.lastAt)
    reasons.push(timeGoesBack({ last: world.lastAt }));
  const { paper } = request;
  if (paper && paper.effectiveOn > localDateOf(request.at))
    reasons.push(paperDayInFuture({ effectiveOn: paper.effectiveOn }));
  return reasons;
}

/**
 * Decides one request: form, hat, recusal, second person, stage, and then the command's own reasons. Pure;
 * nothing is appended. Every reason against is told, except that a hidden case answers only "not found".
 */
export function decideAct(world: World, request: ActRequest): Decided {
  const command = world.commands.get(request.command) as AnyCommand | undefined;
  if (!command) return { refused: [unknownCommand({ command: request.command })] };
  if (
    command.stream === 'round' &&
    (!world.round || (!world.round.scheme && command.name !== 'plan-round'))
  ) {
    return { refused: [notFound({ what: request.stream })] };
  }
  const isMissing = request.payload === undefined && request.prepared !== undefined;
  const parsed = isMissing ? undefined : parsePayload(command, request.payload);
  if (parsed && parsed.refused.length > 0) return parsed;
  const patterns = request.mode === 'prepare' ? (command.preparedBy ?? command.by) : command.by;
  const ground = groundOf(world, localDateOf(request.at));
  const actor = hatFor(ground, request.by, patterns);
  if (!actor) return { refused: [noSuchHat({ needs: patternNames(patterns) })] };
  if (!parsed) return { refused: [notFound({ what: request.prepared ?? '' })] };
  const cases = touchedCases(world, command, parsed.value);
  const standsAside = command.stream === 'round' && command.standsAside;
  const hidden = whyNotTouch(ground, actor, cases, { standsAside });
  if (hidden.length > 0) {
    // That an act was prepared is not for them to know either.
    const { prepared, isAsPrepared } = request;
    return { refused: isAsPrepared === true ? [notFound({ what: prepared ?? '' })] : hidden };
  }
  if (isUndeclared(world, command, actor, cases)) return { refused: [declareFirst({})] };
  return decideWithHat(world, request, command, { actor, cases, payload: parsed.value });
}

/** Whether an examiner or leader would act on a case before declaring: refusals, too, tell of a case. */
function isUndeclared(world: World, command: AnyCommand, actor: Actor, cases: TouchedCases): boolean {
  if (command.stream !== 'round' || !world.round || command.standsAside || command.asksDeclaration)
    return false;
  return isBeforeDeclaration(world.round.state, actor, cases);
}

function touchedCases(world: World, command: AnyCommand, payload: unknown): TouchedCases {
  return command.stream === 'round' && world.round ? command.cases(payload, world.round.state) : [];
}

function decideWithHat(
  world: World,
  request: ActRequest,
  command: AnyCommand,
  { actor, cases, payload }: { actor: Actor; cases: TouchedCases; payload: unknown },
): Decided {
  const second = secondPerson(world, request, command, actor);
  const stage =
    command.stream === 'round' && world.round ? whyNotInStage(command, world.round.state, cases) : [];
  const before = [...whyNotNow(world, request), ...second.refused, ...stage];
  if (before.length > 0) return { refused: before };
  const situation = situationOf(world, request, actor, second.preparedBy);
  const decision = runDecide(world, command, situation, payload);
  if (isRefused(decision)) return { refused: decision.refused };
  const drafts =
    request.mode === 'prepare' ? [preparationOf(command, request)] : withPaper(command, request, decision);
  return {
    actor,
    ...(second.preparedBy === undefined ? {} : { preparedBy: second.preparedBy }),
    ...(request.paper ? { effectiveOn: request.paper.effectiveOn } : {}),
    registry: drafts.filter((draft) => draft.stream === 'registry'),
    round: drafts.filter((draft) => draft.stream === 'round'),
  };
}

function runDecide(world: World, command: AnyCommand, situation: Situation, payload: unknown) {
  if (command.stream === 'registry') return command.decide({ ...situation, payload });
  const { round } = world;
  if (!round) throw new Error('a round command reached its decision without a round');
  return command.decide({
    ...situation,
    round: round.state,
    roundId: round.id,
    scheme: round.scheme as Scheme,
    payload,
  });
}

function preparationOf(command: AnyCommand, request: ActRequest): EventDraft {
  return actEvents(command.stream).actPrepared({ command: command.name, payload: request.payload });
}

function withPaper(
  command: AnyCommand,
  request: ActRequest,
  drafts: readonly EventDraft[],
): readonly EventDraft[] {
  if (!request.paper) return drafts;
  const { effectiveOn, evidence } = request.paper;
  return [actEvents(command.stream).paperEntered({ effectiveOn, evidence }), ...drafts];
}

export { type ClaimedHat, fitsPattern, hatsOf } from './access/hats.ts';
export { isApplicantOf, whyNotTouch } from './access/policy.ts';
export {
  type Actor as Hat,
  type BodyKind,
  BodyKindSchema,
  type HatPattern,
  type Rank,
  RankSchema,
  type Role,
  roles,
} from './access/roles.ts';
export { sameParty } from './access/same-party.ts';
export { answerView, CLOSED_DOOR, type Scene, type ViewAnswer, type ViewRequest } from './act/answer-view.ts';
export type { Command, Undo } from './act/command.ts';
export { type ActRequest, type Decided, decideAct, type World } from './act/decide-act.ts';
export type { DeepReadonly } from './act/deep-readonly.ts';
export type {
  EventDraft as DecidedEvent,
  EventKind,
  EventVisibility,
  StreamKind,
} from './act/event-kind.ts';
export * from './act/fields.ts';
export { type Inlet, takeIn } from './act/inlet.ts';
export * from './act/refusal.ts';
export { subjectOf, subjectsIn } from './act/subject-of.ts';
export { NOT_FOUND, type View } from './act/view.ts';
export * from './book.ts';
export * from './calendar/index.ts';
export * from './catalogue.ts';
export * from './fairness/index.ts';
export * from './identity/index.ts';
export * from './ledger/index.ts';
export type { DrawFault } from './recompute/draw-faults.ts';
export { domainChecks, recomputeDomain } from './recompute/index.ts';
export { type PlacedDrawFault, recheckDraws } from './recompute/recheck-draws.ts';
export type { RegistryCommandTypes } from './registry/command-types.ts';
export { actsFor } from './registry/parties/acts-for.ts';
export { schemeKey } from './registry/programmes/slice.ts';
export { type RegistryState, registryFold } from './registry/state.ts';
export type { RegistryViewTypes } from './registry/view-types.ts';
export * from './replay/index.ts';
export { assignmentProblemOf, casesToAssign, type StatedProblem } from './round/assignment/problem-of.ts';
export { pinnedScheme } from './round/call/pinned-scheme.ts';
export type { RoundCommandTypes } from './round/command-types.ts';
export { type DrawStep, transcriptOf } from './round/draw/transcript.ts';
export { panelStagesOf } from './round/panel/why-not-seated.ts';
export { countedSheets, panelScoreOf } from './round/review/index.ts';
export { type OutReason, whyOut } from './round/standing.ts';
export { type RoundState, roundFold } from './round/state.ts';
export type { RoundViewTypes } from './round/view-types.ts';
export * from './scenario/index.ts';
export * from './scheme/index.ts';
export { readYaml, type YamlSource } from './scheme/source/yaml-source.ts';
export { type StageId, StageIdSchema, stageIds } from './scheme/stage-id.ts';
export * from './scoring/index.ts';

export {
  type AdministratorLink,
  accounts,
  type NewAdministrator,
  type Offer,
  type Opening,
  type OwnSession,
  type OwnToken,
  type SetUpStep,
} from './accounts.ts';
export type { AnswerOf, AsJson, CommandName, PayloadOf, QueryOf, ViewName } from './act-types.ts';
export { WATCHED_AT_MOST, type WatchedView, watchChanges } from './changes.ts';
export {
  advanceClock,
  type Clock,
  type DemonstrationAccount,
  readClock,
  readDemonstration,
} from './demonstration.ts';
export { DraftSaver, type SaverPort, type SaveState } from './draft-saver.ts';
export {
  type Draft,
  type DraftChange,
  type DraftField,
  type DraftReader,
  readDraft,
  type SavedDraft,
  saveDraft,
} from './drafts.ts';
export { type OwnHat, readHats } from './hats.ts';
export { type ClaimedHat, type ListCut, type LookOptions, look, lookAny, lookPath } from './look.ts';
export { oversight } from './oversight.ts';
export { type DoneAct, type PerformOptions, perform, performAny } from './perform.ts';
export { type PreparedAct, readPrepared } from './prepared.ts';
export { type Issue, offline, type Refused, type RefusedKind, readRefused } from './problem.ts';
export { type AssignmentProposed, readAssignmentProposal } from './proposal.ts';
export { isRefusedReply, type Reply } from './reply.ts';
export { type FileToSend, type SentFile, sendFile } from './send-file.ts';
export { readSession, type Seat, type Session } from './session.ts';
export {
  beginSecondFactor,
  confirmSecondFactor,
  type Enrolment,
  isHalfway,
  readWaysIn,
  type Started,
  type StillNeeds,
  showSecondFactor,
  signIn,
  signOut,
  type WaysIn,
} from './sign-in.ts';
export { registryOf, roundOf, type StreamId, streamPath } from './stream.ts';
export { type ApiRequest, type ConnectionOptions, Transport } from './transport.ts';

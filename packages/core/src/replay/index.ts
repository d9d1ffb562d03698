export { replayUnder } from './replay-under.ts';
export type {
  ReplayedCase,
  ReplayedPlaces,
  ReplayedRound,
  ReplayedRule,
  ReplayUnknown,
} from './replayed.ts';

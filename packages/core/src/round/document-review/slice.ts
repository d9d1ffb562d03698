import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { type CandidateGrades, feedbackGiven, shortlistDecided, shortlistProposed } from './events.ts';

export interface DocumentReviewState {
  /** Panel → the cases it proposes to go on. */
  proposals: Map<string, readonly string[]>;
  shortlists: Map<Track, readonly string[]>;
  departures: Map<string, string>;
  /** Case → the grade its panel proposes it for. */
  proposedGrades: Map<string, string>;
  /** Case on a decided list → the grade it is a candidate for, where the scheme makes it a list of candidates. */
  candidateGrades: Map<string, string>;
  /** Cases that do not go on and were told so. */
  feedback: Map<
    string,
    {
      readonly track: Track;
      readonly on: LocalDate;
      readonly document?: string | undefined;
      readonly act: string;
    }
  >;
}

function put(map: Map<string, string>, grades: CandidateGrades = []): void {
  for (const entry of grades) map.set(entry.case, entry.grade);
}

function take(map: Map<string, string>, grades: CandidateGrades = []): void {
  for (const entry of grades) map.delete(entry.case);
}

/** Who goes on from the document review. */
export const documentReviewSlice = slice<DocumentReviewState>(() => ({
  proposals: new Map(),
  shortlists: new Map(),
  departures: new Map(),
  proposedGrades: new Map(),
  candidateGrades: new Map(),
  feedback: new Map(),
}))
  .on(shortlistProposed, (state, payload) => {
    state.proposals.set(payload.panel, payload.cases);
    put(state.proposedGrades, payload.grades);
  })
  .undo(shortlistProposed, (state, payload) => {
    state.proposals.delete(payload.panel);
    take(state.proposedGrades, payload.grades);
  })
  .on(shortlistDecided, (state, payload) => {
    state.shortlists.set(payload.track, payload.cases);
    for (const departure of payload.departures) state.departures.set(departure.case, departure.reason);
    put(state.candidateGrades, payload.grades);
  })
  .undo(shortlistDecided, (state, payload) => {
    state.shortlists.delete(payload.track);
    for (const departure of payload.departures) state.departures.delete(departure.case);
    take(state.candidateGrades, payload.grades);
    for (const [id, { track }] of state.feedback) if (track === payload.track) state.feedback.delete(id);
  })
  .on(feedbackGiven, (state, { case: id, ...told }, event) => {
    state.feedback.set(id, { ...told, act: event.act });
  })
  .undo(feedbackGiven, (state, payload) => {
    state.feedback.delete(payload.case);
  });

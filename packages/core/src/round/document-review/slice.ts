import { slice } from '../../act/slice.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { shortlistDecided, shortlistProposed } from './events.ts';

export interface DocumentReviewState {
  /** Panel → the cases it proposes to go on. */
  proposals: Map<string, readonly string[]>;
  shortlists: Map<Track, readonly string[]>;
  departures: Map<string, string>;
}

/** Who goes on from the document review. */
export const documentReviewSlice = slice<DocumentReviewState>(() => ({
  proposals: new Map(),
  shortlists: new Map(),
  departures: new Map(),
}))
  .on(shortlistProposed, (state, payload) => {
    state.proposals.set(payload.panel, payload.cases);
  })
  .undo(shortlistProposed, (state, payload) => {
    state.proposals.delete(payload.panel);
  })
  .on(shortlistDecided, (state, payload) => {
    state.shortlists.set(payload.track, payload.cases);
    for (const departure of payload.departures) state.departures.set(departure.case, departure.reason);
  })
  .undo(shortlistDecided, (state, payload) => {
    state.shortlists.delete(payload.track);
    for (const departure of payload.departures) state.departures.delete(departure.case);
  });

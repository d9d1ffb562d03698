import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { TermRecord } from '../term-record.ts';
import {
  type Committer,
  drawCameToNothing,
  drawOpened,
  drawVoided,
  formationDecided,
  nonceCommitted,
  nonceRevealed,
  panelsDrawn,
  poolFrozen,
} from './events.ts';

type Frozen = z.infer<typeof poolFrozen.payload>;
type Drawn = z.infer<typeof panelsDrawn.payload>;
type Nothing = z.infer<typeof drawCameToNothing.payload>;
type Voided = z.infer<typeof drawVoided.payload>;

/** A committer's part in a draw, by the person who acted. */
interface Part {
  readonly commitment: string;
  readonly committedBy: string;
  nonce?: string;
}

/** One draw as its events tell it. What is closed to the public is absent where a public export is read. */
export interface Draw {
  readonly draw: string;
  readonly attempt: number;
  readonly committers: readonly Committer[];
  readonly poolRoot: string;
  readonly dossiersHead: string;
  /** Until when commitments are awaited. */
  readonly term: TermRecord;
  frozen?: Frozen;
  /** Body → its part. */
  readonly parts: Map<string, Part>;
  /** Until when reveals are awaited; begins with the last commitment. */
  revealTerm?: TermRecord;
  drawn?: Drawn;
  nothing?: Nothing;
  voided?: Voided;
  /** What the committee decided after the void. */
  released?: 'by-hand' | 'another-draw';
}

export interface DrawState {
  draws: Map<string, Draw>;
  /** Panel → the draw that filled its seats last, and the reserves behind it. */
  panels: Map<string, { readonly draw: string; readonly reserves: readonly string[] }>;
}

/** The draws of a round, each with its commitments, its pool and its outcome. */
export const drawSlice = slice<DrawState>(() => ({ draws: new Map(), panels: new Map() }))
  .on(drawOpened, (state, { calculation: _calculation, ...payload }) => {
    state.draws.set(payload.draw, { ...payload, parts: new Map() });
  })
  .on(poolFrozen, (state, payload) => {
    const draw = state.draws.get(payload.draw);
    if (draw) draw.frozen = payload;
  })
  .on(nonceCommitted, (state, payload, event) => {
    const draw = state.draws.get(payload.draw);
    draw?.parts.set(payload.body, { commitment: payload.commitment, committedBy: event.by.person });
    if (draw && payload.term) draw.revealTerm = payload.term;
  })
  .on(nonceRevealed, (state, payload) => {
    const part = state.draws.get(payload.draw)?.parts.get(payload.body);
    if (part) part.nonce = payload.nonce;
  })
  .on(panelsDrawn, (state, payload) => {
    const draw = state.draws.get(payload.draw);
    if (draw) draw.drawn = payload;
    for (const { panel, reserves } of payload.panels)
      state.panels.set(panel, { draw: payload.draw, reserves });
  })
  .on(drawCameToNothing, (state, payload) => {
    const draw = state.draws.get(payload.draw);
    if (draw) draw.nothing = payload;
  })
  .on(drawVoided, (state, payload) => {
    const draw = state.draws.get(payload.draw);
    if (draw) draw.voided = payload;
  })
  .on(formationDecided, (state, payload) => {
    const draw = state.draws.get(payload.draw);
    if (draw) draw.released = payload.way;
  });

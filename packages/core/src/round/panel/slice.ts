import { slice } from '../../act/slice.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { seatVacated } from '../draw/events.ts';
import { conflictsDeclared, examinerReplaced, panelFormed } from './events.ts';

export interface Panel {
  readonly panel: string;
  readonly track: Track;
  readonly stages: readonly StageId[];
  members: readonly string[];
  /** Nobody ('') while the leader's seat is empty. */
  leader: string;
  readonly cases: readonly string[];
  /** Members who declared (conflicts or none) for this panel. */
  readonly declared: Set<string>;
  /** Seats of a drawn panel whose members left and whom nobody has followed yet. */
  vacant: { readonly person: string }[];
  readonly replacements: { readonly out: string; readonly in: string; readonly reason: string }[];
}

export interface PanelState {
  panels: Map<string, Panel>;
}

/** The panels, their members and leaders. */
export const panelSlice = slice<PanelState>(() => ({ panels: new Map() }))
  .on(panelFormed, (state, payload) => {
    state.panels.set(payload.panel, { ...payload, declared: new Set(), vacant: [], replacements: [] });
  })
  .undo(panelFormed, (state, payload) => {
    state.panels.delete(payload.panel);
  })
  .on(conflictsDeclared, (state, payload, event) => {
    state.panels.get(payload.panel)?.declared.add(event.by.person);
  })
  .undo(conflictsDeclared, (state, payload, event) => {
    state.panels.get(payload.panel)?.declared.delete(event.by.person);
  })
  .on(seatVacated, (state, { panel: id, person }) => {
    const panel = state.panels.get(id);
    if (!panel) return;
    panel.members = panel.members.filter((member) => member !== person);
    if (panel.leader === person) panel.leader = '';
    panel.vacant.push({ person });
  })
  .on(examinerReplaced, (state, payload) => {
    const panel = state.panels.get(payload.panel);
    if (!panel) return;
    panel.vacant = panel.vacant.filter(({ person }) => person !== payload.out);
    panel.members = [...panel.members.filter((member) => member !== payload.out), payload.in];
    panel.leader = payload.leader;
    panel.replacements.push({ out: payload.out, in: payload.in, reason: payload.reason });
  });

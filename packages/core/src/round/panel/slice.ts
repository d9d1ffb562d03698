import { slice } from '../../act/slice.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { conflictsDeclared, examinerReplaced, panelFormed } from './events.ts';

export interface Panel {
  readonly panel: string;
  readonly track: Track;
  readonly stages: readonly StageId[];
  members: readonly string[];
  leader: string;
  readonly cases: readonly string[];
  /** Members who declared (conflicts or none) for this panel. */
  readonly declared: Set<string>;
  readonly replacements: { readonly out: string; readonly in: string; readonly reason: string }[];
}

export interface PanelState {
  panels: Map<string, Panel>;
}

/** The panels, their members and leaders. */
export const panelSlice = slice<PanelState>(() => ({ panels: new Map() }))
  .on(panelFormed, (state, payload) => {
    state.panels.set(payload.panel, { ...payload, declared: new Set(), replacements: [] });
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
  .on(examinerReplaced, (state, payload) => {
    const panel = state.panels.get(payload.panel);
    if (!panel) return;
    panel.members = [...panel.members.filter((member) => member !== payload.out), payload.in];
    panel.leader = payload.leader;
    panel.replacements.push({ out: payload.out, in: payload.in, reason: payload.reason });
  });

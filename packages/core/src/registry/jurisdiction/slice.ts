import type { BodyKind } from '../../access/roles.ts';
import { slice } from '../../act/slice.ts';
import type { YearSchedule } from '../../calendar/index.ts';
import { bodyClosed, bodyRegistered, calendarAnnounced, jurisdictionOpened } from './events.ts';

export interface Body {
  readonly body: string;
  readonly kind: BodyKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly above?: string | undefined;
  readonly memberUnit: boolean;
  closed: boolean;
}

export interface JurisdictionState {
  opened?: { readonly jurisdiction: string; readonly name: { readonly zh: string; readonly en: string } };
  bodies: Map<string, Body>;
  schedules: YearSchedule[];
}

/** The city, its bodies, and the working-day schedules announced so far. */
export const jurisdictionSlice = slice<JurisdictionState>(() => ({ bodies: new Map(), schedules: [] }))
  .on(jurisdictionOpened, (state, payload) => {
    state.opened = payload;
  })
  .on(bodyRegistered, (state, payload) => {
    state.bodies.set(payload.body, { ...payload, closed: false });
  })
  .undo(bodyRegistered, (state, payload) => {
    state.bodies.delete(payload.body);
  })
  .on(bodyClosed, (state, payload) => {
    const body = state.bodies.get(payload.body);
    if (body) body.closed = true;
  })
  .undo(bodyClosed, (state, payload) => {
    const body = state.bodies.get(payload.body);
    if (body) body.closed = false;
  })
  .on(calendarAnnounced, (state, payload) => {
    state.schedules.push(...payload.schedules);
  });

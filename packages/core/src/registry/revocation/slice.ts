import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import {
  incidentReported,
  incidentVerified,
  itemRecovered,
  revocationDecided,
  revocationDeclined,
  revocationProposed,
} from './events.ts';

export interface Incident {
  readonly incident: string;
  readonly honour: string;
  readonly ground: string;
  readonly happenedOn: LocalDate;
  /** Sealed: what is said to have happened. */
  readonly account: string;
  readonly evidence: readonly string[];
  verified?: { readonly holds: boolean; readonly majorSocialEffect: boolean };
}

export interface Revocation {
  readonly revocation: string;
  readonly honour: string;
  readonly ground: string;
  readonly incident?: string | undefined;
  readonly order?: string | undefined;
  readonly statement: string;
  decided?: {
    readonly withdrawn: boolean;
    readonly on: LocalDate;
    readonly takesBack: readonly string[];
    readonly publishedAs: string;
  };
  readonly recovered: Map<string, LocalDate>;
}

export interface RevocationState {
  incidents: Map<string, Incident>;
  revocations: Map<string, Revocation>;
}

/** Incidents of winners, withdrawals asked for and decided, and what was given back. */
export const revocationSlice = slice<RevocationState>(() => ({
  incidents: new Map(),
  revocations: new Map(),
}))
  .on(incidentReported, (state, payload) => {
    state.incidents.set(payload.incident, { ...payload });
  })
  .on(incidentVerified, (state, payload) => {
    const incident = state.incidents.get(payload.incident);
    if (incident) incident.verified = { holds: payload.holds, majorSocialEffect: payload.majorSocialEffect };
  })
  .undo(incidentVerified, (state, payload) => {
    const incident = state.incidents.get(payload.incident);
    if (incident) delete incident.verified;
  })
  .on(revocationProposed, (state, payload) => {
    state.revocations.set(payload.revocation, { ...payload, recovered: new Map() });
  })
  .undo(revocationProposed, (state, payload) => {
    state.revocations.delete(payload.revocation);
  })
  .on(revocationDecided, (state, payload) => {
    const revocation = state.revocations.get(payload.revocation);
    if (!revocation) return;
    revocation.decided = {
      withdrawn: payload.withdrawn,
      on: payload.decidedOn,
      takesBack: payload.takesBack,
      publishedAs: payload.publishedAs,
    };
  })
  .on(revocationDeclined, (state, payload) => {
    const revocation = state.revocations.get(payload.revocation);
    if (!revocation) return;
    revocation.decided = { withdrawn: false, on: payload.decidedOn, takesBack: [], publishedAs: 'none' };
  })
  .on(itemRecovered, (state, payload) => {
    state.revocations.get(payload.revocation)?.recovered.set(payload.item, payload.on);
  })
  .undo(itemRecovered, (state, payload) => {
    state.revocations.get(payload.revocation)?.recovered.delete(payload.item);
  });

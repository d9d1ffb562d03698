import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import {
  applicationAmended,
  applicationFiled,
  applicationWithdrawn,
  closingExtended,
  type FactValue,
  nameStruck,
} from './events.ts';

export interface Dossier {
  readonly hash: string;
  readonly files: readonly string[];
}

export interface Application {
  readonly case: string;
  readonly party: string;
  readonly track: Track;
  readonly division?: string | undefined;
  readonly channel: string;
  readonly locatedIn?: string | undefined;
  readonly signedBy: string;
  readonly declares: readonly string[];
  /** Every filed version; the last one counts. */
  readonly dossiers: Dossier[];
  claims: readonly { readonly fact: string; readonly value: FactValue }[];
  readonly employer?: string | undefined;
  readonly headOf?: string | undefined;
  readonly encouraged: readonly string[];
  readonly subQuota?: string | undefined;
  readonly sector?: string | undefined;
  readonly tradeSecrets: readonly { readonly part: string; readonly where: string }[];
  readonly contact: string;
  readonly filedOn: LocalDate;
  /** The act that filed it; its instant orders nothing but the receipt. */
  readonly filedAct: string;
  withdrawn?: { readonly afterNotice: boolean; readonly act: string };
  struck?: string;
}

export interface ApplicationState {
  applications: Map<string, Application>;
  /** The later day that an extension named; absent without one. */
  extendedUntil?: LocalDate;
}

/** The cases of a round as they were filed. */
export const applicationSlice = slice<ApplicationState>(() => ({ applications: new Map() }))
  .on(applicationFiled, (state, { dossier, ...payload }, event) => {
    state.applications.set(payload.case, { ...payload, dossiers: [dossier], filedAct: event.act });
  })
  .undo(applicationFiled, (state, payload) => {
    state.applications.delete(payload.case);
  })
  .on(applicationAmended, (state, payload) => {
    const application = state.applications.get(payload.case);
    if (!application) return;
    application.dossiers.push(payload.dossier);
    application.claims = payload.claims;
  })
  .on(applicationWithdrawn, (state, payload, event) => {
    const application = state.applications.get(payload.case);
    if (application) application.withdrawn = { afterNotice: payload.afterNotice, act: event.act };
  })
  .undo(applicationWithdrawn, (state, payload) => {
    const application = state.applications.get(payload.case);
    if (application) delete application.withdrawn;
  })
  .on(closingExtended, (state, { until }) => {
    state.extendedUntil = until;
  })
  .on(nameStruck, (state, payload) => {
    const application = state.applications.get(payload.case);
    if (application) application.struck = payload.note;
  });

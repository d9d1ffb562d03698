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
  /** Channel → its cases in the order of their ids, withdrawn ones too: what a channel's lists begin with. */
  byChannel: Map<string, string[]>;
  /** How often an application was filed or its filing taken back: what is derived from who applies goes by it. */
  filings: number;
  /** Who applies or signs for an applicant → for how many cases. */
  applying: Map<string, number>;
  /** The later day that an extension named; absent without one. */
  extendedUntil?: LocalDate;
}

/** Where an id stands, or would stand, among sorted ones. */
function placeOf(sorted: readonly string[], id: string): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? id) < id) from = middle + 1;
    else to = middle;
  }
  return from;
}

type Filed = Pick<Application, 'case' | 'channel' | 'party' | 'signedBy'>;

function countApplicants({ applying }: ApplicationState, { party, signedBy }: Filed, by: 1 | -1): void {
  for (const person of new Set([party, signedBy])) applying.set(person, (applying.get(person) ?? 0) + by);
}

function enter(state: ApplicationState, filed: Filed): void {
  const cases = state.byChannel.get(filed.channel) ?? [];
  cases.splice(placeOf(cases, filed.case), 0, filed.case);
  state.byChannel.set(filed.channel, cases);
  countApplicants(state, filed, 1);
}

function leave(state: ApplicationState, filed: Filed): void {
  const cases = state.byChannel.get(filed.channel) ?? [];
  cases.splice(placeOf(cases, filed.case), 1);
  countApplicants(state, filed, -1);
}

/** The cases of a round as they were filed. */
export const applicationSlice = slice<ApplicationState>(() => ({
  applications: new Map(),
  byChannel: new Map(),
  filings: 0,
  applying: new Map(),
}))
  .on(applicationFiled, (state, { dossier, ...payload }, event) => {
    const known = state.applications.get(payload.case);
    if (known) leave(state, known);
    state.filings += 1;
    state.applications.set(payload.case, { ...payload, dossiers: [dossier], filedAct: event.act });
    enter(state, payload);
  })
  .undo(applicationFiled, (state, payload) => {
    const known = state.applications.get(payload.case);
    if (known) leave(state, known);
    state.filings += 1;
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

import { slice } from '../../act/slice.ts';
import { type Instant, type LocalDate, localDateOf } from '../../calendar/index.ts';
import type { PlacesTrack, Track } from '../../scheme/model/cited.ts';
import { openScheme, type Scheme, type SchemeBundle } from '../../scheme/scheme.ts';
import { revocationDecided } from '../revocation/events.ts';
import {
  banImposed,
  banLifted,
  extraRoundAllowed,
  pastBanRecorded,
  pastHonourRecorded,
  periodOpened,
  programmeOpened,
  roundRegistered,
  schemeAdopted,
} from './events.ts';

export interface AdoptedScheme {
  readonly scheme: Scheme;
  readonly version: number;
  readonly programme: string;
  readonly approvedOn: LocalDate;
}

export interface Period {
  readonly programme: string;
  readonly period: string;
  readonly scheme: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly approvedPlaces: readonly {
    readonly grade: string;
    readonly track: PlacesTrack;
    readonly places: number;
  }[];
  readonly rounds: string[];
  extraRounds: number;
}

export interface PastHonour {
  readonly programme: string;
  readonly party: string;
  readonly track: Track;
  readonly grade: string;
  readonly decidedOn: LocalDate;
  readonly period?: string | undefined;
}

export interface Ban {
  readonly programme: string;
  readonly party: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The veto that carried it; absent for a ban of earlier years or of a withdrawn title. */
  readonly because?: { readonly round: string; readonly case: string; readonly veto: string };
}

/** A registered round with the scheme version it is pinned to. */
export interface PinnedRound {
  readonly round: string;
  readonly programme: string;
  readonly period: string;
  readonly scheme: string;
  readonly version: number;
  readonly plannedOn: LocalDate;
}

export interface ProgrammesState {
  programmes: Map<
    string,
    { readonly programme: string; readonly name: { readonly zh: string; readonly en: string } }
  >;
  /** Adopted schemes by `<scheme>@<version>`. */
  schemes: Map<string, AdoptedScheme>;
  periods: Map<string, Period>;
  rounds: Map<string, PinnedRound>;
  pastHonours: PastHonour[];
  bans: Ban[];
}

/** Key of an adopted scheme version. */
export const schemeKey = (scheme: string, version: number): string => `${scheme}@${version}`;

/** Awards, their adopted schemes, periods with places, and what earlier years left behind. */
export const programmesSlice = slice<ProgrammesState>(() => ({
  programmes: new Map(),
  schemes: new Map(),
  periods: new Map(),
  rounds: new Map(),
  pastHonours: [],
  bans: [],
}))
  .on(programmeOpened, (state, payload) => {
    state.programmes.set(payload.programme, payload);
  })
  .on(schemeAdopted, (state, payload) => {
    state.schemes.set(schemeKey(payload.scheme, payload.version), {
      scheme: openScheme(payload.bundle as unknown as SchemeBundle),
      version: payload.version,
      programme: payload.programme,
      approvedOn: payload.approvedOn,
    });
  })
  .on(periodOpened, (state, payload) => {
    state.periods.set(payload.period, { ...payload, rounds: [], extraRounds: 0 });
  })
  .undo(periodOpened, (state, payload) => {
    state.periods.delete(payload.period);
  })
  .on(extraRoundAllowed, (state, payload) => {
    const period = state.periods.get(payload.period);
    if (period) period.extraRounds += 1;
  })
  .on(roundRegistered, (state, payload, event) => {
    state.periods.get(payload.period)?.rounds.push(payload.round);
    state.rounds.set(payload.round, { ...payload, plannedOn: localDateOf(event.at as Instant) });
  })
  .on(pastHonourRecorded, (state, payload) => {
    state.pastHonours.push(payload);
  })
  .undo(pastHonourRecorded, (state, payload) => {
    state.pastHonours = state.pastHonours.filter(
      (entry) =>
        !(
          entry.party === payload.party &&
          entry.grade === payload.grade &&
          entry.decidedOn === payload.decidedOn
        ),
    );
  })
  .on(pastBanRecorded, (state, payload) => {
    state.bans.push(payload);
  })
  .undo(pastBanRecorded, (state, payload) => {
    state.bans = state.bans.filter(
      (entry) => !(entry.party === payload.party && entry.from === payload.from),
    );
  })
  .on(banImposed, (state, payload) => {
    state.bans.push(payload);
  })
  .on(banLifted, (state, { because }) => {
    state.bans = state.bans.filter(
      ({ because: own }) =>
        !(own?.round === because.round && own.case === because.case && own.veto === because.veto),
    );
  })
  .on(revocationDecided, (state, payload) => {
    if (payload.withdrawn && payload.bannedUntil) {
      state.bans.push({
        programme: payload.programme,
        party: payload.party,
        from: payload.decidedOn,
        to: payload.bannedUntil,
      });
    }
  });

import type { DeepReadonly, RegistryState, RoundState } from '@laureate/core';

/** What is looked at: the registry, and the round that a table is about. */
export interface States {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round?: DeepReadonly<RoundState> | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a registry or round holds that an act would bring in: the fields to compare; nothing when it holds none. */
type Look = (payload: Fields, states: States, person: string) => Fields | undefined;

const schedules: Look = ({ schedules: wanted }, { registry }) => {
  const known = (wanted as readonly Fields[]).map(({ year, announcedOn }) =>
    registry.jurisdiction.schedules.find((each) => each.year === year && each.announcedOn === announcedOn),
  );
  return known.every((each) => each !== undefined) ? { schedules: known } : undefined;
};

const body: Look = (payload, { registry }) => {
  const known = registry.jurisdiction.bodies.get(String(payload.body));
  return known && { kind: known.kind, name: known.name, above: known.above, memberUnit: known.memberUnit };
};

/** The profile lies in the vault and may have changed since: a party is the same by its id and code. */
const party: Look = (payload, { registry }) => {
  const known = registry.parties.parties.get(String(payload.party));
  return known && { kind: known.kind, codeIndex: known.codeIndex, name: known.names[0]?.name };
};

const agent: Look = ({ organisation, person, from }, { registry }) => {
  const known = registry.parties.agents
    .get(String(organisation))
    ?.find((each) => each.person === person && each.from === from);
  return known && { to: known.to };
};

const seat: Look = ({ person, body: of, from }, { registry }) => {
  const known = registry.staff.memberships.find(
    (each) => each.person === person && each.body === of && each.from === from,
  );
  return known && { rank: known.rank, to: known.appointedTo ?? known.to };
};

const examiner: Look = ({ person }, { registry }) => {
  const known = registry.pools.examiners.get(String(person));
  if (!known) return undefined;
  const { fields, employer, formerEmployers, from, enrolledTo } = known;
  return { fields, employer, formerEmployers, from, to: enrolledTo };
};

const poolMember: Look = ({ programme, party: id, from }, { registry }, person) => {
  const own = registry.staff.memberships.filter((each) => each.person === person).map((each) => each.body);
  const known = registry.pools.cultivation.find(
    (each) =>
      each.programme === programme && each.party === id && each.from === from && own.includes(each.body),
  );
  return known && { from: known.from };
};

const pastHonour: Look = ({ programme, party: id, grade, decidedOn }, { registry }) => {
  const known = registry.programmes.pastHonours.find(
    (each) =>
      each.programme === programme &&
      each.party === id &&
      each.grade === grade &&
      each.decidedOn === decidedOn,
  );
  return known && { track: known.track, period: known.period };
};

const pastBan: Look = ({ programme, party: id, from }, { registry }) => {
  const known = registry.programmes.bans.find(
    (each) => each.programme === programme && each.party === id && each.from === from,
  );
  return known && { to: known.to };
};

const application: Look = (payload, { round }) => {
  const known = round?.application.applications.get(String(payload.case));
  if (!known) return undefined;
  const { dossiers, claims, withdrawn, struck, filedOn, filedAct, ...filed } = known;
  return { ...filed, dossier: dossiers[0], ...(dossiers.length === 1 ? { claims } : {}) };
};

const fact: Look = (payload, { round }) => {
  const known = round?.eligibility.facts
    .get(String(payload.case))
    ?.findLast((each) => each.fact === payload.fact && each.about === payload.about);
  return known && { value: known.value, source: known.source, sourceOn: known.sourceOn };
};

const scoreSheet: Look = (payload, { round }, person) => {
  const known = round?.review.sheets.get(`${payload.stage}/${payload.case}`)?.get(person);
  return known && { values: known.values, comments: known.comments };
};

/** For each command that a table may stand for: what is there already of what it would bring in. */
export const whatIsThere: Readonly<Record<string, Look>> = {
  'announce-calendar': schedules,
  'register-body': body,
  'register-party': party,
  'authorise-agent': agent,
  'appoint-member': seat,
  'enrol-examiner': examiner,
  'add-to-cultivation-pool': poolMember,
  'record-past-honour': pastHonour,
  'record-past-ban': pastBan,
  'file-application': application,
  'establish-fact': fact,
  'submit-score-sheet': scoreSheet,
};

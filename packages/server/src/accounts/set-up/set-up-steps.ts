import type { BodyKind, DeepReadonly, LocalDate, RegistryState } from '@laureate/core';

type Registry = DeepReadonly<RegistryState>;

/** The steps of a new jurisdiction's set-up, in the order they are best taken. */
export const setUpStepIds = [
  'jurisdiction',
  'calendar',
  'names',
  'bodies',
  'heads',
  'programme',
  'scheme',
  'past',
  'pool',
] as const;
export type SetUpStepId = (typeof setUpStepIds)[number];

/** One step: whether the registry shows it done, what is still missing, and the commands that do it. */
export interface SetUpStep {
  readonly step: SetUpStepId;
  readonly isDone: boolean;
  /** May be left out: a first edition has no past, an award may have no pool yet, names may be compared as they stand. */
  readonly isOptional: boolean;
  readonly commands: readonly string[];
  /** Kinds of body, bodies without a head, programmes without a scheme or a period: as ids. */
  readonly missing: readonly string[];
}

/** A round needs at least one body of each of these groups. */
const bodiesNeeded: readonly (readonly BodyKind[])[] = [
  ['government'],
  ['committee'],
  ['office'],
  ['district-office', 'department', 'association'],
];

/** Bodies that the set-up is not about: the administrations stand from the first act, groups are appointed whole. */
const otherKinds: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'supervision-group',
  'system-administration',
  'security-administration',
  'audit',
]);

/** How far a jurisdiction's set-up has come on a day, read from its registry: so it can be left and taken up again. */
export function setUpSteps(registry: Registry, today: LocalDate): readonly SetUpStep[] {
  const { jurisdiction, programmes, pools } = registry;
  const missing: Readonly<Record<SetUpStepId, readonly string[]>> = {
    jurisdiction: jurisdiction.opened ? [] : ['jurisdiction'],
    calendar: jurisdiction.schedules.length > 0 ? [] : ['calendar'],
    names: registry.ties.words ? [] : ['names'],
    bodies: missingBodies(registry),
    heads: bodiesWithoutHead(registry, today),
    programme: programmes.programmes.size > 0 ? [] : ['programme'],
    scheme: missingSchemes(registry),
    past: programmes.pastHonours.length + programmes.bans.length > 0 ? [] : ['past'],
    pool: pools.examiners.size > 0 ? [] : ['pool'],
  };
  return setUpStepIds.map((step) => ({
    step,
    isDone: missing[step].length === 0,
    isOptional: optional.has(step),
    commands: commandsOf[step],
    missing: missing[step],
  }));
}

const optional: ReadonlySet<SetUpStepId> = new Set<SetUpStepId>(['names', 'past', 'pool']);

const commandsOf: Readonly<Record<SetUpStepId, readonly string[]>> = {
  jurisdiction: ['open-jurisdiction'],
  calendar: ['announce-calendar'],
  names: ['announce-name-words'],
  bodies: ['register-body'],
  heads: ['register-party', 'appoint-member'],
  programme: ['open-programme'],
  scheme: ['adopt-scheme', 'open-period'],
  past: ['record-past-honour', 'record-past-ban'],
  pool: ['enrol-examiner', 'add-to-cultivation-pool'],
};

function openBodies({ jurisdiction }: Registry) {
  return [...jurisdiction.bodies.values()].filter(({ kind, closed }) => !closed && !otherKinds.has(kind));
}

function missingBodies(registry: Registry): string[] {
  const kinds = new Set(openBodies(registry).map(({ kind }) => kind));
  return bodiesNeeded.filter((group) => !group.some((kind) => kinds.has(kind))).map(([first]) => first ?? '');
}

/** A step that has nothing to look at yet is open. */
function bodiesWithoutHead(registry: Registry, today: LocalDate): string[] {
  const bodies = openBodies(registry);
  if (bodies.length === 0) return ['heads'];
  const heads = new Set(
    registry.staff.memberships
      .filter(({ rank, from, to }) => rank === 'head' && from <= today && (to === undefined || today <= to))
      .map(({ body }) => body),
  );
  return bodies.map(({ body }) => body).filter((body) => !heads.has(body));
}

function missingSchemes({ programmes }: Registry): string[] {
  const ids = [...programmes.programmes.keys()];
  if (ids.length === 0) return ['scheme'];
  const adopted = new Set([...programmes.schemes.values()].map(({ programme }) => programme));
  const withPeriod = new Set([...programmes.periods.values()].map(({ programme }) => programme));
  return ids.filter((programme) => !adopted.has(programme) || !withPeriod.has(programme));
}

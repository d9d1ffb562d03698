import { readFileSync } from 'node:fs';
import type { EventDraft } from '../act/event-kind.ts';
import { type LocalDate, localDateFrom, parseWorkdayTable } from '../calendar/index.ts';
import { bodyRegistered, calendarAnnounced, jurisdictionOpened } from '../registry/jurisdiction/events.ts';
import { agentAuthorised, partyRegistered } from '../registry/parties/events.ts';
import { cultivationMemberAdded, examinerEnrolled } from '../registry/pools/events.ts';
import {
  periodOpened,
  programmeOpened,
  roundRegistered,
  schemeAdopted,
} from '../registry/programmes/events.ts';
import { memberAppointed } from '../registry/staff/events.ts';
import { placesRulesOf } from '../scheme/grade-places.ts';
import type { Scheme } from '../scheme/scheme.ts';

export const day = (text: string): LocalDate => localDateFrom(text);
/** A made-up file reference; the same name gives the same reference. */
export const file = (name: string): string =>
  `file:${[...name]
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
    .join('')
    .padEnd(64, '0')
    .slice(0, 64)}`;
/** A made-up vault reference. */
export const sealed = (subject: string, n = 1): string => `vault:${subject}/${n}`;
const index = (name: string): string => `index:${file(name).slice(5, 37)}`;
const words = (en: string) => ({ zh: en, en });

/** Working days as shipped. */
export const workdays = () => {
  const path = new URL('../../../../schemes/calendars/cn-workdays.yaml', import.meta.url);
  const result = parseWorkdayTable(readFileSync(path, 'utf8'));
  if (!result.ok) throw new Error('the shipped calendar does not load');
  return [...result.table.schedules];
};

const bodies = [
  ['government', 'government', undefined],
  ['committee', 'committee', 'government'],
  ['office', 'office', 'committee'],
  ['district-a', 'district-office', 'office'],
  ['district-b', 'district-office', 'office'],
  ['department-x', 'department', 'committee'],
  ['association-y', 'association', 'office'],
  ['courts', 'answering-department', undefined],
  ['supervision', 'supervision-group', 'committee'],
  ['systems', 'system-administration', undefined],
  ['security', 'security-administration', undefined],
  ['audit', 'audit', undefined],
] as const;

/** `<person>, <body>, <rank>`; persons are named after their seat. */
const seats = [
  ['mayor', 'government', 'head'],
  ['secretary', 'government', 'clerk'],
  ['chair', 'committee', 'head'],
  ['member-1', 'committee', 'member'],
  ['member-2', 'committee', 'member'],
  ['member-3', 'committee', 'member'],
  ['member-4', 'committee', 'member'],
  ['committee-clerk', 'committee', 'clerk'],
  ['office-head', 'office', 'head'],
  ['office-clerk', 'office', 'clerk'],
  ['office-clerk-2', 'office', 'clerk'],
  ['a-head', 'district-a', 'head'],
  ['a-clerk', 'district-a', 'clerk'],
  ['b-head', 'district-b', 'head'],
  ['b-clerk', 'district-b', 'clerk'],
  ['x-head', 'department-x', 'head'],
  ['x-clerk', 'department-x', 'clerk'],
  ['y-head', 'association-y', 'head'],
  ['y-clerk', 'association-y', 'clerk'],
  ['judge', 'courts', 'clerk'],
  ['supervisor', 'supervision', 'member'],
  ['sysadmin', 'systems', 'head'],
  ['secadmin', 'security', 'head'],
  ['auditor', 'audit', 'head'],
] as const;

export const organisations = ['org-1', 'org-2', 'org-3', 'org-4'] as const;
export const individuals = ['ind-1', 'ind-2', 'ind-3'] as const;
export const examiners = ['ex-1', 'ex-2', 'ex-3', 'ex-4', 'ex-5', 'ex-6', 'ex-7'] as const;
/** The person who signs for `org-n` is `agent-n`. */
export const agentOf = (organisation: string): string => organisation.replace('org', 'agent');

const person = (party: string) =>
  partyRegistered({
    party,
    kind: 'individual',
    profile: sealed(party),
    codeIndex: index(party),
    codeKind: 'resident-id',
  });
const organisation = (party: string) =>
  partyRegistered({
    party,
    kind: 'organisation',
    name: `Fictional ${party} Ltd`,
    profile: sealed(party),
    codeIndex: index(party),
    codeKind: 'credit-code',
  });

/** Made once: checking thirteen years of working days takes its time. */
const announced = calendarAnnounced({ schedules: workdays(), source: 'shipped table' });

/** Bodies, seats, parties, agents and examiners of a fictional city, as registry events. */
export function aCityWithoutAward(): EventDraft[] {
  return [
    jurisdictionOpened({ jurisdiction: 'city', name: words('City') }),
    ...bodies.map(([body, kind, above]) =>
      bodyRegistered({ body, kind, name: words(body), above, memberUnit: body === 'department-x' }),
    ),
    ...seats.map(([name]) => person(name)),
    ...seats.map(([name, body, rank]) =>
      memberAppointed({ person: name, body, rank, from: day('2020-01-01') }),
    ),
    ...[...individuals, ...examiners, ...organisations.map(agentOf), 'citizen'].map(person),
    ...[...organisations, 'employer-1', 'objecting-org'].map(organisation),
    ...organisations.map((name) =>
      agentAuthorised({
        organisation: name,
        person: agentOf(name),
        from: day('2020-01-01'),
        mandate: file('mandate'),
      }),
    ),
    ...examiners.map((name) =>
      examinerEnrolled({
        person: name,
        fields: ['manufacturing'],
        formerEmployers: [],
        trainedOn: day('2025-01-10'),
        from: day('2025-01-15'),
        to: day('2030-01-14'),
      }),
    ),
    announced,
  ];
}

/** The same city with a programme, the adopted scheme, an open period 2025–2029 and a planned round `r1`. */
export function aCity(scheme: Scheme): EventDraft[] {
  const { document } = scheme;
  return [
    ...aCityWithoutAward(),
    programmeOpened({ programme: document.programme, name: document.title }),
    schemeAdopted({
      programme: document.programme,
      scheme: scheme.id,
      version: document.version,
      bundle: {
        document,
        articles: scheme.articles,
        compliance: scheme.compliance,
        standards: scheme.standards,
      },
      approvedOn: day('2026-01-05'),
      evidence: [file('approval')],
    }),
    periodOpened({
      programme: document.programme,
      period: 'p1',
      scheme: scheme.id,
      from: day('2025-01-01'),
      to: day('2029-12-31'),
      approvedPlaces: placesAtMost(scheme),
      evidence: [file('places')],
    }),
    cultivationMemberAdded({
      programme: document.programme,
      party: 'org-2',
      body: 'district-a',
      from: day('2024-01-01'),
    }),
    roundRegistered({
      round: 'r1',
      programme: document.programme,
      period: 'p1',
      scheme: scheme.id,
      version: document.version,
    }),
  ];
}

/** The most places a scheme allows, per grade and track or for all tracks together. */
export function placesAtMost(scheme: Scheme) {
  return scheme.document.grades.flatMap((grade) =>
    placesRulesOf(grade).flatMap(({ track, rule }) =>
      typeof rule.value === 'number' ? [{ grade: grade.id, track, places: rule.value }] : [],
    ),
  );
}

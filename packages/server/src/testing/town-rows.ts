import { type ActRow, ActRowSchema } from '@laureate/core';

/** Persons are named after their seat: `<person>, <body>, <rank>`. */
const seats = [
  ['mayor', 'government', 'head'],
  ['chair', 'committee', 'head'],
  ['office-head', 'office', 'head'],
  ['office-clerk', 'office', 'clerk'],
  ['a-head', 'district-a', 'head'],
  ['a-clerk', 'district-a', 'clerk'],
] as const;

const bodies = [
  ['government', 'government', undefined],
  ['committee', 'committee', 'government'],
  ['office', 'office', 'committee'],
  ['district-a', 'district-office', 'office'],
] as const;

const row = (fields: object): ActRow => ActRowSchema.parse(fields);

/** Codes of passports: any text, so that none looks like a person's. */
const person = (party: string) => ({
  party,
  profile: JSON.stringify({ name: `Name of ${party}` }),
  codeIndex: `P-${party}`,
  codeKind: 'passport',
});

/** The rows that register people and appoint them to their seats. */
export function seatRows(of: readonly (readonly [person: string, body: string, rank: string])[]): ActRow[] {
  return of.flatMap(([party, body, rank]) => [
    row({
      on: '2026-01-04 09:00',
      do: 'register-party',
      by: 'sysadmin',
      with: { ...person(party), kind: 'individual' },
    }),
    row({
      do: 'appoint-member',
      by: 'secadmin',
      'prepared-by': 'sysadmin',
      with: { person: party, body, rank, from: '2026-01-04' },
    }),
  ]);
}

/** The row that registers a body. */
export function bodyRow([body, kind, above]: readonly [string, string, string | undefined]): ActRow {
  return row({
    on: '2026-01-04 09:00',
    do: 'register-body',
    by: 'secadmin',
    with: {
      body,
      kind,
      name: { zh: body, en: body },
      memberUnit: false,
      ...(above === undefined ? {} : { above }),
    },
  });
}

/** The rows that found a small city: its administrators, calendar, bodies and people. */
export function foundingRows(jurisdiction: string): ActRow[] {
  return [
    row({
      on: '2026-01-04 09:00',
      do: 'open-jurisdiction',
      by: 'public as public',
      with: {
        jurisdiction,
        name: { zh: jurisdiction, en: jurisdiction },
        administrators: {
          system: person('sysadmin'),
          security: person('secadmin'),
          audit: person('auditor'),
        },
      },
    }),
    row({
      do: 'announce-calendar',
      by: 'sysadmin',
      with: { schedules: '@workdays', source: 'shipped' },
    }),
    ...bodies.map(bodyRow),
    ...seatRows(seats),
  ];
}

/** The rows that register organisations `org-<n>`, each with its agent `agent-<n>`. */
export function organisationRows(numbers: readonly number[]): ActRow[] {
  return numbers.flatMap((n) => [
    row({
      on: '2026-01-05 08:00',
      do: 'register-party',
      by: 'office-clerk',
      with: {
        ...person(`org-${n}`),
        kind: 'organisation',
        name: `Fictional ${n} Ltd`,
        codeKind: 'credit-code',
      },
    }),
    row({
      do: 'register-party',
      by: 'office-clerk',
      with: { ...person(`agent-${n}`), kind: 'individual' },
    }),
    row({
      do: 'authorise-agent',
      by: 'office-clerk',
      with: { organisation: `org-${n}`, person: `agent-${n}`, from: '2025-01-01', mandate: 'mandate.pdf' },
    }),
  ]);
}

/** The rows that open the award: its programme, the adopted scheme and a period. */
export function awardRows(): ActRow[] {
  const programme = '@programme';
  return [
    row({
      on: '2026-01-05 09:00',
      do: 'open-programme',
      by: 'chair',
      'prepared-by': 'office-clerk',
      with: { programme, name: { zh: 'award', en: 'Award' } },
    }),
    row({
      do: 'adopt-scheme',
      by: 'chair',
      'prepared-by': 'office-head',
      with: { programme, bundle: '@scheme', approvedOn: '2026-01-05', evidence: ['approval.pdf'] },
    }),
    row({
      do: 'open-period',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        programme,
        period: 'p1',
        scheme: '@scheme-id',
        from: '2024-01-01',
        to: '2028-12-31',
        approvedPlaces: [
          { grade: 'award', track: 'organisation', places: 8 },
          { grade: 'nomination', track: 'organisation', places: 12 },
          { grade: 'award', track: 'individual', places: 10 },
        ],
        evidence: ['places.pdf'],
      },
    }),
  ];
}

/** The row that plans a round. */
export function planRow(round: string): ActRow {
  return row({
    on: '2026-01-06 09:00',
    do: 'plan-round',
    in: round,
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: {
      programme: '@programme',
      period: 'p1',
      scheme: '@scheme-id',
      version: 1,
      closesOn: '2026-03-31',
      plan: 'plan.pdf',
    },
  });
}

/** The rows that call for applications to a planned round. */
export function callRow(round: string): ActRow {
  return row({
    on: '2026-01-07 09:00',
    do: 'publish-call',
    in: round,
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: { media: ['market-regulator-website'], proofs: ['call.pdf'], text: 'The call' },
  });
}

/** The row by which an organisation files its application, the case `O-<n>`. */
export function filingRow(round: string, n: number): ActRow {
  const statement = (fact: string) => ({ fact, value: { shape: 'statement', evidence: ['dossier.pdf'] } });
  const facts = [
    'quality-system',
    'excellence-model',
    'results-and-contribution',
    'innovation',
    'leading-standards',
    'distinctive-model',
  ];
  return row({
    on: '2026-01-12 09:00',
    do: 'file-application',
    in: round,
    by: `agent-${n}`,
    with: {
      case: `O-${n}`,
      party: `org-${n}`,
      track: 'organisation',
      channel: 'district-a',
      signedBy: `agent-${n}`,
      declares: ['complete', 'true', 'accurate'],
      dossier: { hash: 'dossier.pdf', files: ['dossier.pdf'] },
      claims: facts.map(statement),
      contact: `telephone of O-${n}`,
    },
  });
}

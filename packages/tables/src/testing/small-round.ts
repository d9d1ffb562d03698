import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkCreditCode, checkResidentId } from '@laureate/core';

const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A made-up code of no office, with right check signs. */
export function madeUpCredit(n: number): string {
  const head = `91990001${String(n).padStart(8, '0')}`;
  for (const inner of signs)
    for (const outer of signs) if (checkCreditCode(head + inner + outer).valid) return head + inner + outer;
  throw new RangeError('no check signs fit');
}

/** A made-up resident id of no division. */
export function madeUpResident(n: number): string {
  const head = `99000119800101${String(n).padStart(3, '0')}`;
  for (const last of '0123456789X') if (checkResidentId(head + last).valid) return head + last;
  throw new RangeError('no check sign fits');
}

const administrator = (party: string, n: number) =>
  `{ party: ${party}, profile: '{"name":"${party}"}', codeIndex: '${madeUpResident(n)}', codeKind: resident-id }`;

const seats = [
  ['mayor', 'government', 'head'],
  ['chair', 'committee', 'head'],
  ['office-head', 'office', 'head'],
  ['office-clerk', 'office', 'clerk'],
  ['a-head', 'district-a', 'head'],
  ['a-clerk', 'district-a', 'clerk'],
] as const;

/** A folder up to two filed applications, one of an organisation: small enough to break in one place at a time. */
export const smallRound: Readonly<Record<string, string>> = {
  'round.yaml': `title: A small round
jurisdiction: { id: town, name: { zh: 小城, en: Town } }
schemes: [wuhan-draft2]
round: r1
demonstration: { seed: small }
files: evidence
tables:
  - { file: opening.yaml, kind: acts }
  - { file: bodies.csv, kind: bodies, on: 2026-01-04 09:20, by: secadmin }
  - { file: people.csv, kind: people, on: 2026-01-04 09:30, by: secadmin, prepared-by: sysadmin }
  - { file: organisations.csv, kind: organisations, on: 2026-01-04 10:00, by: office-clerk }
  - { file: acts.yaml, kind: acts }
  - { file: applications.csv, kind: applications }
`,
  'opening.yaml': `- on: 2026-01-04 09:00
  do: open-jurisdiction
  by: nobody as public
  with:
    jurisdiction: town
    name: { zh: 小城, en: Town }
    administrators:
      system: ${administrator('sysadmin', 1)}
      security: ${administrator('secadmin', 2)}
      audit: ${administrator('auditor', 3)}
- { on: 2026-01-04 09:10, do: announce-calendar, by: sysadmin, with: { schedules: '@workdays', source: shipped } }
`.replace('nobody', 'public'),
  'bodies.csv': `body,kind,name-zh,name-en,above,member-unit
government,government,市政府,Government,,
committee,committee,委员会,Committee,government,
office,office,办公室,Office,committee,
district-a,district-office,甲区,District A,office,
`,
  'people.csv': [
    'person,name,id,body,rank',
    ...seats.map(([id, body, rank], at) => `${id},${id},${madeUpResident(10 + at)},${body},${rank}`),
    `agent-1,=1+1,${madeUpResident(30)},,`,
    `agent-2,Agent Two,${madeUpResident(31)},,`,
    '',
  ].join('\n'),
  'organisations.csv': `organisation,name,code,agent,agent-from,mandate
org-1,First Fictional Ltd,${madeUpCredit(1)},agent-1,2025-01-01,mandate.txt
org-2,Second Fictional Ltd,${madeUpCredit(2)},agent-2,2025-01-01,mandate.txt
`,
  'acts.yaml': `- on: 2026-01-05 09:00
  do: open-programme
  by: chair
  prepared-by: office-clerk
  with: { programme: wuhan-mayor-quality-award, name: { zh: 奖, en: Award } }
- on: 2026-01-05 09:30
  do: adopt-scheme
  by: chair
  prepared-by: office-head
  with: { programme: wuhan-mayor-quality-award, bundle: '@scheme', approvedOn: 2026-01-05, evidence: [approval.txt] }
- on: 2026-01-05 10:00
  do: open-period
  by: office-head
  prepared-by: office-clerk
  with:
    programme: wuhan-mayor-quality-award
    period: p1
    scheme: wuhan-draft2
    from: 2024-01-01
    to: 2028-12-31
    approvedPlaces:
      - { grade: award, track: organisation, places: 8 }
      - { grade: nomination, track: organisation, places: 12 }
      - { grade: award, track: individual, places: 10 }
    evidence: [approval.txt]
- on: 2026-01-06 09:00
  do: plan-round
  by: office-head
  prepared-by: office-clerk
  with:
    { programme: wuhan-mayor-quality-award, period: p1, scheme: wuhan-draft2, version: 1, closesOn: 2026-01-27, plan: approval.txt }
- on: 2026-01-07 09:00
  do: publish-call
  by: office-head
  prepared-by: office-clerk
  with: { media: [market-regulator-website], proofs: [approval.txt], text: The call }
- { on: 2026-01-29 09:00, do: close-stage, by: office-head, with: { stage: application } }
`,
  'applications.csv': `on,case,party,track,channel,signed-by,dossier,contact,quality-system
2026-01-12,O-1,org-1,organisation,district-a,agent-1,dossier.txt,phone 1,dossier.txt
2026-01-13,O-2,org-2,organisation,district-a,agent-2,dossier.txt,phone 2,dossier.txt
`,
  'evidence/mandate.txt': 'mandate\n',
  'evidence/approval.txt': 'approval\n',
  'evidence/dossier.txt': 'dossier\n',
};

/** Writes a small round with some files changed into a new folder and answers where. */
export function writeSmallRound(change: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-run-'));
  for (const [name, text] of Object.entries(smallRound)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change[name]?.(text) ?? text);
  }
  return folder;
}

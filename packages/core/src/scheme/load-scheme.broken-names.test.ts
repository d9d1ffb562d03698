import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';
import { articlesFile } from './testing/scheme-files.ts';

const bodiesOfScheme =
  'committee, office, district-office, department, association, examiner-pool, government';

const cases: readonly BrokenScheme[] = [
  {
    says: 'two facts cannot have one id',
    change: inScheme('  - { id: legal-person,', '  - { id: registered-in-city,'),
    problems: [
      {
        at: '  - { id: registered-in-city, title: { zh: 具有法人资格',
        path: 'facts.registered-in-city.id',
        kind: 'duplicate-id',
        facts: { id: 'registered-in-city' },
      },
      {
        at: '      facts: [registered-in-city, legal-person]',
        path: 'eligibility.organisation.registered-legal-person.facts.1',
        kind: 'fact-unknown',
        facts: { fact: 'legal-person' },
      },
    ],
  },
  {
    says: 'two articles cannot have one id',
    change: { in: articlesFile, from: '- id: art-2\n', to: '- id: art-1\n' },
    problems: [
      {
        file: articlesFile,
        at: '- id: art-1\n',
        nth: 2,
        path: 'art-1.id',
        kind: 'duplicate-id',
        facts: { id: 'art-1' },
      },
      {
        at: '    cites: [art-2, art-22, art-26]',
        path: 'bodies.government.cites.0',
        kind: 'dangling-citation',
        facts: { cited: 'art-2', suggestion: 'art-1' },
      },
    ],
  },
  {
    says: 'spans of validity cannot share a day',
    change: inScheme(
      '  kind: trial\n  entersAfter: { value: 30, unit: days, cites: [art-40] }\n  lasts: { value: 5, unit: years, cites: [art-40] }\n',
      "  kind: dated\n  spans:\n    - { from: '2026-01-01', to: '2026-12-31' }\n    - { from: '2026-12-31', to: '2027-12-31' }\n",
    ),
    problems: [
      {
        at: "    - { from: '2026-12-31'",
        path: 'validity.spans.1',
        kind: 'spans-overlap',
        facts: {
          from: '2026-12-31',
          to: '2027-12-31',
          scheme: 'wuhan-draft2',
          otherFrom: '2026-01-01',
          otherTo: '2026-12-31',
        },
      },
    ],
  },
  {
    says: 'a span of validity runs forwards',
    change: inScheme(
      '  kind: trial\n  entersAfter: { value: 30, unit: days, cites: [art-40] }\n  lasts: { value: 5, unit: years, cites: [art-40] }\n',
      "  kind: dated\n  spans:\n    - { from: '2026-01-02', to: '2026-01-01' }\n",
    ),
    problems: [
      {
        at: "    - { from: '2026-01-02'",
        path: 'validity.spans.0.to',
        kind: 'span-reversed',
        facts: { from: '2026-01-02', to: '2026-01-01' },
      },
    ],
  },
  {
    says: 'a cap of nothing is left out instead',
    change: inScheme(
      '    opinion: { value: required, cites: [art-17] }\n',
      '    opinion: { value: required, cites: [art-17] }\n    caps:\n      individual: { value: 0, unit: applications, cites: [art-17] }\n',
    ),
    problems: [
      {
        at: '      individual: { value: 0',
        path: 'process.recommendation.caps.individual.value',
        kind: 'cap-zero',
        facts: { track: 'individual' },
      },
    ],
  },
  {
    says: 'consents have ids of their own, and are given by bodies of the scheme',
    change: inScheme(
      '    opinion: { value: required, cites: [art-17] }\n',
      [
        '    opinion: { value: required, cites: [art-17] }',
        '    consents:',
        '      - { id: county, title: { zh: a, en: a }, tracks: [individual], of: every-case, from: local-government, cites: [art-17] }',
        '      - { id: county, title: { zh: b, en: b }, tracks: [individual], of: every-case, from: cadre-management, cites: [art-17] }',
        '',
      ].join('\n'),
    ),
    problems: [
      {
        at: '      - { id: county, title: { zh: a',
        path: 'process.recommendation.consents.county.from',
        kind: 'body-unknown',
        facts: { body: 'local-government', allowed: bodiesOfScheme },
      },
      {
        at: '      - { id: county, title: { zh: b',
        path: 'process.recommendation.consents.county.id',
        kind: 'duplicate-id',
        facts: { id: 'county' },
      },
      {
        at: '      - { id: county, title: { zh: b',
        path: 'process.recommendation.consents.county.from',
        kind: 'body-unknown',
        facts: { body: 'consent-body', allowed: bodiesOfScheme },
      },
    ],
  },
  {
    says: 'a channel is a body of the scheme',
    change: inScheme('  - kind: association', '  - kind: office'),
    problems: [
      {
        at: '  - kind: office\n',
        nth: 2,
        path: 'bodies.office.kind',
        kind: 'duplicate-id',
        facts: { id: 'office' },
      },
      {
        at: '    channels:',
        path: 'process.application.channels.value.2',
        kind: 'body-unknown',
        facts: {
          body: 'association',
          allowed: 'committee, office, district-office, department, office, examiner-pool, government',
        },
      },
    ],
  },
  {
    says: 'a pool member goes first at a tie only where there is a pool',
    change: inScheme(
      'cultivationPool:\n  value: { keptBy: [district-office, department] }\n  cites: [art-10]\n',
      '',
    ),
    problems: [
      {
        at: '      - { step: cultivation-pool-member',
        path: 'process.composite.ties.cultivation-pool-member.step',
        kind: 'pool-missing',
        facts: {},
      },
    ],
  },
  {
    says: 'a failed rectification needs rectifications',
    change: inScheme(
      '  rectification:\n    value: { tracks: [organisation], orderedBy: experts }\n    cites: [art-37]\n',
      '',
    ),
    problems: [
      {
        at: '      trigger: rectification',
        path: 'afterwards.revocation.rectification-failed.trigger',
        kind: 'rectification-missing',
        facts: { ground: 'rectification-failed' },
      },
    ],
  },
];

describe('names and spans that do not fit together', () => {
  test.each(cases)('$says', checkBroken);
});

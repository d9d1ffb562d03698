import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';

const lookBack =
  '    lookBack: { value: 3, unit: years, cites: [art-33], reading: decision-23, setting: true }\n';
const casesOf = (least: number, most: number) =>
  `    leastCases: { value: ${least}, unit: applications, cites: [art-18.2] }
    mostCases: { value: ${most}, unit: applications, cites: [art-18.2] }
`;
const drawRules = `    draw:
      term: { value: 2, unit: working-days, cites: [art-18.2], reading: decision-30, setting: true }
      reserves: { value: 3, unit: experts, cites: [art-18.2], reading: decision-30, setting: true }
      cites: [art-18.2]
`;
const evaluator = (reports: string) =>
  inScheme(
    lookBack,
    `${lookBack}    evaluator:
      chosenBy: { value: office, cites: [art-9.2] }
      approvedBy: { value: committee, cites: [art-8.1] }
      paidBy: { value: commissioning-unit, cites: [art-4] }
      plan: { value: required, cites: [art-9.2] }
      reports: { value: [${reports}], cites: [art-9.2] }
      liability: { value: evaluator, cites: [art-9.2] }
      cites: [art-9.2]
`,
  );
const addBody = (kind: string) =>
  inScheme('bodies:\n', `bodies:\n  - { kind: ${kind}, title: { zh: 机构, en: Body }, cites: [art-9.2] }\n`);
const complaints = '  complaints: { value: recorded, cites: [art-32] }\n';
const group = (numerator: number) =>
  inScheme(
    complaints,
    `${complaints}  group:
    drawnFrom: { value: [deputy, lawyer], cites: [art-32] }
    proposedBy: { value: office, cites: [art-32] }
    approvedBy: { value: committee, cites: [art-32] }
    rotation: { numerator: ${numerator}, denominator: 3, cites: [art-32] }
    dissolved: { value: at-end-of-round, cites: [art-32] }
    supervises: { value: [review], cites: [art-32] }
    cites: [art-32]
`,
  );
const kinds = 'committee, office, district-office, department, association, examiner-pool, government';
const consulting = '    asks: { value: member-units, cites: [art-22] }\n';
const approving = '    by: { value: government, cites: [art-22] }\n';

const cases: readonly BrokenScheme[] = [
  {
    says: 'where panels are drawn, the scheme says how a draw is held',
    change: [inScheme('formed: { value: by-hand,', 'formed: { value: drawn,'), inScheme(drawRules, '')],
    problems: [{ at: '    formed:', path: 'process.panel.formed', kind: 'draw-rules-missing', facts: {} }],
  },
  {
    says: 'an examiner has no fewer cases than at most',
    change: inScheme(lookBack, `${lookBack}${casesOf(7, 6)}`),
    problems: [
      {
        at: '    leastCases:',
        path: 'process.panel.leastCases',
        kind: 'least-above-most',
        facts: { least: 7, most: 6 },
      },
    ],
  },
  {
    says: 'an examiner may have as many cases at least as at most',
    change: inScheme(lookBack, `${lookBack}${casesOf(6, 6)}`),
    problems: [],
  },
  {
    says: 'the least share that counts is no more than control',
    change: inScheme('leastShare: { value: 5,', 'leastShare: { value: 51,'),
    problems: [
      {
        at: '      leastShare:',
        path: 'process.panel.interests.leastShare',
        kind: 'least-above-most',
        facts: { least: 51, most: 50 },
      },
    ],
  },
  {
    says: 'an evaluator is a body of the scheme',
    change: evaluator('document-review'),
    problems: [
      {
        at: '    evaluator:',
        path: 'process.panel.evaluator',
        kind: 'body-unknown',
        facts: { body: 'third-party-evaluator', allowed: kinds },
      },
    ],
  },
  {
    says: 'an evaluator reports on stages of the review that the process has',
    change: [addBody('third-party-evaluator'), evaluator('document-review, defence, composite')],
    problems: [
      {
        at: '      reports:',
        path: 'process.panel.evaluator.reports.value.1',
        kind: 'stage-unknown',
        facts: { stage: 'defence' },
      },
      {
        at: '      reports:',
        path: 'process.panel.evaluator.reports.value.2',
        kind: 'report-not-of-review',
        facts: {
          stage: 'composite',
          allowed: 'document-review, defence, site-review, inspection, satisfaction-survey',
        },
      },
    ],
  },
  {
    says: 'a supervision group is a body of the scheme',
    change: group(1),
    problems: [
      {
        at: '  group:',
        path: 'supervision.group',
        kind: 'body-unknown',
        facts: { body: 'supervision-group', allowed: kinds },
      },
    ],
  },
  {
    says: 'a body that bars is a body of the scheme',
    change: inScheme('value: after-committee-approval', 'value: by-supervision-group'),
    problems: [
      {
        at: '  bars:',
        path: 'supervision.bars',
        kind: 'body-unknown',
        facts: { body: 'supervision-group', allowed: kinds },
      },
    ],
  },
  {
    says: 'no more than the whole group is new',
    change: [addBody('supervision-group'), group(4)],
    problems: [
      {
        at: '    rotation:',
        path: 'supervision.group.rotation.numerator',
        kind: 'rotation-over-whole',
        facts: {},
      },
    ],
  },
  {
    says: 'whose views are sought is said, and only then',
    change: inScheme('value: member-units', 'value: sectors-and-public'),
    problems: [{ at: '    asks:', path: 'process.consultation.asks', kind: 'sources-missing', facts: {} }],
  },
  {
    says: 'member units are asked and nobody else',
    change: inScheme(consulting, `${consulting}    of: { value: [media], cites: [art-22] }\n`),
    problems: [
      { at: '    of: { value', path: 'process.consultation.of', kind: 'sources-not-asked', facts: {} },
    ],
  },
  {
    says: 'forms of approval are the government’s',
    change: inScheme(
      approving,
      '    by: { value: committee, cites: [art-22] }\n    forms: { value: [mayor-signature], cites: [art-22] }\n',
    ),
    problems: [{ at: '    forms:', path: 'process.approval.forms', kind: 'forms-of-government', facts: {} }],
  },
];

describe('bodies that do not fit together', () => {
  test.each(cases)('$says', checkBroken);

  test('a group that is wholly new each time, and an evaluator with its body, fit', () => {
    checkBroken({
      says: '',
      change: [
        addBody('supervision-group'),
        addBody('third-party-evaluator'),
        group(3),
        evaluator('site-review'),
      ],
      problems: [],
    });
  });
});

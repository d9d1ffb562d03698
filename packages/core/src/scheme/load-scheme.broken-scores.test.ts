import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';
import { rubricFile } from './testing/scheme-files.ts';

const head = 'organisation: { value: main-head, cites: [art-19] }';
const self = 'individual: { value: in-person, cites: [art-19] }';
const marks =
  'marks: { points: { value: 100, unit: points, cites: [art-19] }, step: { value: 1, cites: [art-19] }, cites: [art-19] }';
const consensus =
  'consensus: { spreadOver: { value: 20, unit: percentage-points, cites: [art-19] }, cites: [art-19] }';

/** A defence between the document review and the site review, with these lines of its own. */
const defence = (speaker: string, ...rules: readonly string[]) =>
  inScheme(
    '  - stage: site-review\n    after: [document-review]\n',
    [
      '  - stage: defence',
      '    after: [document-review]',
      '    tracks: [organisation]',
      `    speaker: { ${speaker} }`,
      ...rules.map((rule) => `    ${rule.replace('value: 1,', "value: '1',")}`),
      '    cites: [art-15]',
      '',
      '  - stage: site-review',
      '    after: [defence]',
      '',
    ].join('\n'),
  );

const cases: readonly BrokenScheme[] = [
  { says: 'a defence on record only has no marks', change: defence(head), problems: [] },
  {
    says: 'a defence that is marked says so',
    change: defence(`${head}, ${self}`, 'acceptsScores: true', marks, consensus),
    problems: [],
  },
  {
    says: 'marks need a stage that takes scores',
    change: defence(head, marks),
    problems: [{ at: '    marks:', path: 'process.defence.marks', kind: 'marks-without-scores', facts: {} }],
  },
  {
    says: 'a defence that takes scores needs marks',
    change: defence(head, 'acceptsScores: true'),
    problems: [
      {
        at: '    acceptsScores: true\n    cites: [art-15]',
        path: 'process.defence.acceptsScores',
        kind: 'scores-without-marks',
        facts: {},
      },
    ],
  },
  {
    says: 'marks of no points are none',
    change: defence(head, 'acceptsScores: true', marks.replace('value: 100', 'value: 0')),
    problems: [
      { at: '    marks:', path: 'process.defence.marks.points.value', kind: 'marks-zero', facts: {} },
    ],
  },
  {
    says: 'nothing is settled where nothing is scored',
    change: defence(head, consensus),
    problems: [
      {
        at: '    consensus: {',
        path: 'process.defence.consensus',
        kind: 'consensus-without-scores',
        facts: { stage: 'defence' },
      },
    ],
  },
  {
    says: 'an organisation cannot speak in person, nor a person through a head',
    change: defence(`${head.replace('main-head', 'in-person')}, ${self.replace('in-person', 'main-head')}`),
    problems: [
      {
        at: '    speaker:',
        path: 'process.defence.speaker.organisation.value',
        kind: 'speaker-unfit',
        facts: { track: 'organisation', speaker: 'in-person' },
      },
      {
        at: '    speaker:',
        path: 'process.defence.speaker.individual.value',
        kind: 'speaker-unfit',
        facts: { track: 'individual', speaker: 'main-head' },
      },
    ],
  },
  {
    says: 'a composite takes no part from a defence without marks',
    change: [
      defence(head),
      inScheme(
        'organisation: { parts: [{ stage: site-review, weight: 100 }]',
        'organisation: { parts: [{ stage: defence, weight: 100 }]',
      ),
    ],
    problems: [
      {
        at: '      organisation: { parts: [{ stage: defence',
        path: 'process.composite.composite.organisation.parts.defence.stage',
        kind: 'part-not-scored',
        facts: { stage: 'defence', track: 'organisation' },
      },
    ],
  },
  {
    says: 'a composite takes no part from a visit that gives no points, and nothing is settled there',
    change: inScheme('    tracks: [organisation]\n    acceptsScores: true\n', '    tracks: [organisation]\n'),
    problems: [
      {
        at: '    consensus:',
        nth: 2,
        path: 'process.site-review.consensus',
        kind: 'consensus-without-scores',
        facts: { stage: 'site-review' },
      },
      {
        at: '      organisation: { parts: [{ stage: site-review',
        path: 'process.composite.composite.organisation.parts.site-review.stage',
        kind: 'part-not-scored',
        facts: { stage: 'site-review', track: 'organisation' },
      },
    ],
  },
  {
    says: 'an aspect is checked once',
    change: inScheme(
      '    tracks: [organisation]\n    acceptsScores: true\n',
      '    tracks: [organisation]\n    acceptsScores: true\n    checks:\n      organisation: { value: [truth, practice, truth], cites: [art-20] }\n',
    ),
    problems: [
      {
        at: '      organisation: { value: [truth',
        path: 'process.site-review.checks.organisation.value.2',
        kind: 'duplicate-id',
        facts: { id: 'truth' },
      },
    ],
  },
  {
    says: 'a division that refers to others refers to those with a table',
    change: {
      in: rubricFile,
      from: '    groups: [basic, performance-scholar]',
      to: '    refersTo: [quality-manager, engineer]',
    },
    problems: [
      {
        file: rubricFile,
        at: '    refersTo:',
        path: 'divisions.scholar.refersTo.1',
        kind: 'standard-problem',
        facts: { id: 'engineer', problem: 'unknown-table' },
      },
      {
        file: rubricFile,
        at: '  - id: performance-scholar',
        path: 'groups.performance-scholar',
        kind: 'standard-problem',
        facts: { id: 'performance-scholar', problem: 'group-in-no-division' },
      },
    ],
  },
];

describe('stages that may give points, and divisions that refer to others', () => {
  test.each(cases)('$says', checkBroken);
});

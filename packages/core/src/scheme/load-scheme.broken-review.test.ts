import { describe, expect, test } from 'vitest';
import { composedWithSurvey } from '../testing/composed-schemes.ts';
import { trackProblems } from './check/tracks.ts';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';

const list = '    shortlist: { value: proposed-by-panel, cites: [art-19] }\n';
const gate = (organisation: number, individual: number) =>
  inScheme(
    list,
    `${list}    gate:\n      organisation: { percent: 55, of: ${organisation}, cites: [art-19] }\n      individual: { percent: 55, of: ${individual}, cites: [art-19] }\n`,
  );
const afterReview = '  - stage: site-review\n    after: [document-review]\n';
const cites = 'cites: [art-20]';
const survey = (by: string, tracks: string) => [
  inScheme(
    afterReview,
    [
      '  - stage: satisfaction-survey',
      '    after: [document-review]',
      `    tracks: [${tracks}]`,
      `    by: { value: ${by}, ${cites} }`,
      `    total: { value: 100, unit: points, ${cites} }`,
      `    ${cites}\n`,
      afterReview,
    ].join('\n'),
  ),
  inScheme('after: [site-review, inspection]', 'after: [site-review, inspection, satisfaction-survey]'),
];

const cases: readonly BrokenScheme[] = [
  {
    says: 'a gate is a part of the total of its own standard',
    change: gate(1000, 300),
    problems: [
      {
        at: '      individual: { percent: 55',
        path: 'process.document-review.gate.individual.of',
        kind: 'total-unlike-standard',
        facts: { found: 300, standard: 100 },
      },
    ],
  },
  {
    says: 'a gate is a part of the total that the scheme says while the standard is to be chosen',
    change: [
      inScheme(
        'standard: { id: wuhan-individual-draft2,',
        'standard: { id: to-be-set, offered: [wuhan-individual-draft2],',
      ),
      gate(1000, 300),
    ],
    problems: [
      {
        at: '      individual: { percent: 55',
        path: 'process.document-review.gate.individual.of',
        kind: 'total-unlike-standard',
        facts: { found: 300, standard: 100 },
      },
    ],
  },
  {
    says: 'a survey gives points, but only to its own tracks',
    change: [
      ...survey('office', 'organisation'),
      inScheme('[{ stage: site-review, weight: 100 }]', '[{ stage: satisfaction-survey, weight: 100 }]'),
      inScheme('[{ stage: document-review, weight: 100 }]', '[{ stage: satisfaction-survey, weight: 100 }]'),
    ],
    problems: [
      {
        at: '      individual: { parts:',
        path: 'process.composite.composite.individual.parts.satisfaction-survey.stage',
        kind: 'part-not-of-track',
        facts: { stage: 'satisfaction-survey', track: 'individual' },
      },
    ],
  },
  {
    says: 'a survey by a third-party body needs one that runs the review',
    change: survey('evaluator', 'organisation, individual'),
    problems: [
      {
        at: '    by: { value: evaluator',
        path: 'process.satisfaction-survey.by.value',
        kind: 'evaluator-missing',
        facts: {},
      },
    ],
  },
  {
    says: 'what may be the reason at a tie is an encouraged group',
    change: inScheme(
      '{ step: deliberation, cites: [art-8.3]',
      '{ step: deliberation, mayCite: [specialised-sme, small-firm], cites: [art-8.3]',
    ),
    problems: [
      {
        at: '      - { step: deliberation, mayCite',
        path: 'process.composite.ties.deliberation.mayCite.1',
        kind: 'group-unknown',
        facts: { group: 'small-firm' },
      },
    ],
  },
];

describe('rules of the review that do not fit together', () => {
  test.each(cases)('$says', checkBroken);

  test('a gate is for a track that the scheme has', () => {
    const whole = composedWithSurvey([['document-review', 100]], (text) =>
      text.replace(list, `${list}    gate: { individual: { percent: 55, of: 100, cites: [art-19] } }\n`),
    );
    const { document } = whole;
    const tracks = document.tracks.filter((rules) => rules.track === 'organisation');
    const at = document.process.findIndex((rules) => rules.stage === 'document-review');

    expect(trackProblems({ ...whole, document: { ...document, tracks } })).toContainEqual({
      part: 'scheme',
      at: ['process', at, 'gate', 'individual'],
      kind: 'track-unknown',
      facts: { track: 'individual', allowed: 'organisation' },
    });
    expect(trackProblems(whole)).toEqual([]);
  });
});

import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';

const cases: readonly BrokenScheme[] = [
  {
    says: 'the first stage must be the call',
    change: [
      inScheme(
        '  - stage: call\n    after: []\n    tracks: [organisation, individual]\n    media: [market-regulator-website]\n    cites: [art-16]\n    reading: call-where-notices-appear\n',
        '',
      ),
      inScheme('    after: [call]', '    after: []'),
    ],
    problems: [
      {
        at: '  - stage: application',
        path: 'process.application.stage',
        kind: 'first-stage-not-call',
        facts: { stage: 'application' },
      },
    ],
  },
  {
    says: 'a stage cannot wait for one that the process lacks',
    change: inScheme('after: [panel]', 'after: [defence]'),
    problems: [
      {
        at: '    after: [defence]',
        path: 'process.document-review.after.0',
        kind: 'stage-unknown',
        facts: { stage: 'defence' },
      },
    ],
  },
  {
    says: 'a stage that waits for nothing is never reached, and the one before it leads nowhere',
    change: inScheme('after: [composite]', 'after: []'),
    problems: [
      {
        at: '  - stage: composite',
        path: 'process.composite',
        kind: 'stage-never-left',
        facts: { stage: 'composite', track: 'organisation, individual' },
      },
      {
        at: '  - stage: consultation',
        path: 'process.consultation',
        kind: 'stage-unreachable',
        facts: { stage: 'consultation', track: 'organisation, individual' },
      },
    ],
  },
  {
    says: 'a stage stands after those it waits for',
    change: [
      inScheme('    after: [composite]\n', '    after: [deliberation]\n'),
      inScheme('    after: [consultation]\n', '    after: [composite]\n'),
      inScheme(
        'after: [deliberation]\n    tracks: [organisation, individual]\n    term',
        'after: [consultation]\n    tracks: [organisation, individual]\n    term',
      ),
    ],
    problems: [
      {
        at: '    after: [deliberation]',
        path: 'process.consultation.after.0',
        kind: 'stage-before-predecessor',
        facts: { stage: 'consultation', predecessor: 'deliberation' },
      },
    ],
  },
  {
    says: 'stages cannot wait for each other',
    change: inScheme(
      '    after: [document-review]\n    tracks: [individual]',
      '    after: [composite]\n    tracks: [individual]',
    ),
    problems: [
      {
        at: '    after: [composite]',
        path: 'process.inspection.after',
        kind: 'stage-cycle',
        facts: { stage: 'inspection', stages: 'inspection, composite' },
      },
      {
        at: '    after: [site-review, inspection]',
        path: 'process.composite.after',
        kind: 'stage-cycle',
        facts: { stage: 'composite', stages: 'inspection, composite' },
      },
    ],
  },
  {
    says: 'a stage no later stage waits for is a dead end for its track',
    change: inScheme('after: [site-review, inspection]', 'after: [site-review]'),
    problems: [
      {
        at: '  - stage: inspection',
        path: 'process.inspection',
        kind: 'stage-never-left',
        facts: { stage: 'inspection', track: 'individual' },
      },
      {
        at: '  - stage: composite',
        path: 'process.composite',
        kind: 'stage-unreachable',
        facts: { stage: 'composite', track: 'individual' },
      },
    ],
  },
  {
    says: 'weights that do not sum to 100 are told with their sum',
    change: inScheme(
      '[{ stage: site-review, weight: 100 }]',
      '[{ stage: site-review, weight: 60 }, { stage: document-review, weight: 39 }]',
    ),
    problems: [
      {
        at: '      organisation: { parts:',
        path: 'process.composite.composite.organisation.parts',
        kind: 'weights-not-100',
        facts: { track: 'organisation', sum: 99 },
      },
    ],
  },
  {
    says: 'a composite cannot use a stage that gives no scores',
    change: inScheme('{ stage: document-review, weight: 100 }', '{ stage: inspection, weight: 100 }'),
    problems: [
      {
        at: '      individual: { parts:',
        path: 'process.composite.composite.individual.parts.inspection.stage',
        kind: 'part-not-scored',
        facts: { stage: 'inspection', track: 'individual' },
      },
    ],
  },
  {
    says: 'a composite cannot use a stage of the other track',
    change: inScheme('{ stage: document-review, weight: 100 }', '{ stage: site-review, weight: 100 }'),
    problems: [
      {
        at: '      individual: { parts:',
        path: 'process.composite.composite.individual.parts.site-review.stage',
        kind: 'part-not-of-track',
        facts: { stage: 'site-review', track: 'individual' },
      },
    ],
  },
  {
    says: 'a composite must say how each of its tracks is put together',
    change: inScheme(
      '      individual: { parts: [{ stage: document-review, weight: 100 }], cites: [art-21], reading: decision-17 }\n',
      '',
    ),
    problems: [
      {
        at: '    composite:',
        path: 'process.composite.composite',
        kind: 'track-missing',
        facts: { track: 'individual' },
      },
    ],
  },
];

describe('a process that does not fit together', () => {
  test.each(cases)('$says', checkBroken);
});

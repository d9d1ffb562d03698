import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';
import { rubricFile } from './testing/scheme-files.ts';

const cases: readonly BrokenScheme[] = [
  {
    says: 'a standard that is not on file is told with the nearest one',
    change: inScheme('standard: { id: gbt-19580-2012,', 'standard: { id: gbt-19580-2021,'),
    problems: [
      {
        at: '    standard: { id: gbt-19580-2021',
        path: 'tracks.organisation.standard.id',
        kind: 'standard-unknown',
        facts: { id: 'gbt-19580-2021' },
      },
    ],
  },
  {
    says: 'a track cannot claim another total than its standard has',
    change: inScheme('id: wuhan-individual-draft2, total: 100,', 'id: wuhan-individual-draft2, total: 99,'),
    problems: [
      {
        at: '    standard: { id: wuhan-individual-draft2',
        path: 'tracks.individual.standard.total',
        kind: 'total-unlike-standard',
        facts: { found: 99, standard: 100 },
      },
    ],
  },
  {
    says: 'points of a rubric that do not add up are told in the rubric',
    change: { in: rubricFile, from: '        points: 10\n', to: '        points: 11\n' },
    problems: [
      {
        file: rubricFile,
        at: '    points: 20',
        path: 'groups.basic.points',
        kind: 'standard-problem',
        facts: { expected: 20, found: 21, problem: 'points-do-not-add-up' },
      },
    ],
  },
  {
    says: 'a descriptor for a band that the rubric lacks is told in the rubric',
    change: { in: rubricFile, from: '          b30: {', to: '          b20: {' },
    problems: [
      {
        file: rubricFile,
        at: '          b20:',
        path: 'groups.basic.items.1.1.descriptors.b20',
        kind: 'standard-problem',
        facts: { band: 'b20', problem: 'descriptor-for-unknown-band' },
      },
    ],
  },
  {
    says: 'a division that the rubric lacks is told with those it has',
    change: inScheme(
      '[front-line-worker, quality-manager, scholar]',
      '[front-line-worker, engineer, scholar]',
    ),
    problems: [
      {
        at: '      value: [front-line-worker, engineer',
        path: 'tracks.individual.divisions.value.1',
        kind: 'division-unknown',
        facts: { division: 'engineer', allowed: 'front-line-worker, quality-manager, scholar' },
      },
    ],
  },
  {
    says: 'a threshold cannot lie above its total',
    change: inScheme('{ value: 600, of: 1000', '{ value: 1001, of: 1000'),
    problems: [
      {
        at: '      organisation: { value: 1001',
        path: 'grades.award.threshold.organisation.value',
        kind: 'threshold-above-total',
        facts: { found: 1001, of: 1000 },
      },
    ],
  },
  {
    says: 'a threshold counts out of what the standard totals',
    change: inScheme('{ value: 80, of: 100,', '{ value: 80, of: 110,'),
    problems: [
      {
        at: '      individual: { value: 80',
        path: 'grades.award.threshold.individual.of',
        kind: 'total-unlike-standard',
        facts: { found: 110, standard: 100 },
      },
    ],
  },
  {
    says: 'a threshold needs places behind it',
    change: inScheme('      individual: { value: 10, unit: places, cites: [art-5] }\n', ''),
    problems: [
      {
        at: '      individual: { value: 80',
        path: 'grades.award.threshold.individual',
        kind: 'threshold-without-places',
        facts: { grade: 'award', track: 'individual' },
      },
    ],
  },
  {
    says: 'an upgrade names grades that exist',
    change: inScheme('upgrade: { from: nomination,', 'upgrade: { from: nominee,'),
    problems: [
      {
        at: '  upgrade: { from: nominee',
        path: 'cumulation.upgrade.from',
        kind: 'grade-unknown',
        facts: { grade: 'nominee', allowed: 'award, nomination' },
      },
    ],
  },
  {
    says: 'a bar on applying again names grades that exist',
    change: inScheme('      grades: [award]\n', '      grades: [gold]\n'),
    problems: [
      {
        at: '      grades: [gold]',
        path: 'eligibility.organisation.not-honoured-recently.grades.0',
        kind: 'grade-unknown',
        facts: { grade: 'gold', allowed: 'award, nomination' },
      },
    ],
  },
];

describe('standards and grades that do not fit together', () => {
  test.each(cases)('$says', checkBroken);
});

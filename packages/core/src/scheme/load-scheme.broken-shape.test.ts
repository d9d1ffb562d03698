import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';
import { articlesFile } from './testing/scheme-files.ts';

const cases: readonly BrokenScheme[] = [
  {
    says: 'a mistyped key is told at its own line, with the key that was meant',
    change: inScheme('    after: [call]', '    aftr: [call]'),
    problems: [
      {
        at: '  - stage: application',
        path: 'process.application.after',
        kind: 'missing-key',
        facts: { key: 'after' },
      },
      {
        at: '    aftr: [call]',
        path: 'process.application.aftr',
        kind: 'unknown-key',
        facts: {
          key: 'aftr',
          suggestion: 'after',
          allowed:
            'stage, after, tracks, cites, reading, setting, channels, oneChannel, filedBy, declarations, tradeSecrets, channelWhereLocated, copies, electronicCopy, withdrawalUntil',
        },
      },
    ],
  },
  {
    says: 'a rule without a citation does not load',
    change: inScheme(
      'organisation: { value: 12, unit: places, cites: [art-5], reading: decision-10 }',
      'organisation: { value: 12, unit: places, reading: decision-10 }',
    ),
    problems: [
      {
        at: '      organisation: { value: 12',
        path: 'grades.nomination.places.organisation.cites',
        kind: 'missing-key',
        facts: { key: 'cites' },
      },
    ],
  },
  {
    says: 'an empty list of citations is no citation',
    change: inScheme('fees: { value: none, cites: [art-4] }', 'fees: { value: none, cites: [] }'),
    problems: [{ at: 'fees:', path: 'fees.cites', kind: 'too-few', facts: { minimum: 1 } }],
  },
  {
    says: 'a word outside the allowed ones is told with the nearest allowed one',
    change: inScheme('publishedAs: exposure', 'publishedAs: exposre'),
    problems: [
      {
        at: '      publishedAs: exposre',
        path: 'afterwards.revocation.improper-means.publishedAs',
        kind: 'wrong-value',
        facts: {
          found: 'exposre',
          suggestion: 'exposure',
          allowed: 'exposure, circular, announcement, none',
        },
      },
    ],
  },
  {
    says: 'an unknown stage is told with the stages there are',
    change: inScheme('- stage: inspection', '- stage: inspektion'),
    problems: [
      {
        at: '  - stage: inspektion',
        path: 'process.inspektion.stage',
        kind: 'wrong-value',
        facts: {
          found: 'inspektion',
          suggestion: 'inspection',
          allowed:
            'call, application, recommendation, eligibility, panel, document-review, defence, site-review, inspection, satisfaction-survey, composite, consultation, deliberation, public-notice, approval',
        },
      },
    ],
  },
  {
    says: 'a number in words is not a number',
    change: inScheme('length: { value: 5,', 'length: { value: five,'),
    problems: [
      {
        at: '  length: { value: five',
        path: 'period.length.value',
        kind: 'wrong-value',
        facts: { found: 'five', allowed: 'number, to-be-set' },
      },
    ],
  },
  {
    says: 'a negative number of places is out of range',
    change: inScheme('organisation: { value: 8,', 'organisation: { value: -1,'),
    problems: [
      {
        at: '      organisation: { value: -1',
        path: 'grades.award.places.organisation.value',
        kind: 'out-of-range',
        facts: { found: -1, minimum: 0 },
      },
    ],
  },
  {
    says: 'a notice of no days is no notice',
    change: inScheme('term: { value: 5, unit: working-days', 'term: { value: 0, unit: working-days'),
    problems: [
      {
        at: '      term: { value: 0',
        path: 'process.recommendation.localNotice.term.value',
        kind: 'out-of-range',
        facts: { found: 0, minimum: 1 },
      },
    ],
  },
  {
    says: 'a unit that does not fit the rule is told with the units that do',
    change: inScheme('term: { value: 5, unit: working-days', 'term: { value: 5, unit: days'),
    problems: [
      {
        at: '      term: { value: 5, unit: days',
        path: 'process.recommendation.localNotice.term.unit',
        kind: 'wrong-value',
        facts: { found: 'days', allowed: 'working-days, natural-days' },
      },
    ],
  },
  {
    says: 'an id with capitals has the wrong form',
    change: inScheme('programme: wuhan-mayor-quality-award', 'programme: Wuhan'),
    problems: [
      {
        at: 'programme: Wuhan',
        path: 'programme',
        kind: 'wrong-form',
        facts: { found: 'Wuhan', form: '/^[a-z0-9]+([.-][a-z0-9]+)*$/' },
      },
    ],
  },
  {
    says: 'a part that is missing altogether is told at the first line of the rules',
    change: inScheme('publishScores:', '# publishScores:'),
    problems: [
      { at: 'id: wuhan-draft2', path: 'publishScores', kind: 'missing-key', facts: { key: 'publishScores' } },
    ],
  },
  {
    says: 'broken YAML is told where it breaks',
    change: inScheme('fees: { value: none, cites: [art-4] }', 'fees: { value: none, cites: [art-4 }'),
    problems: [{ at: 'fees:', path: '', kind: 'yaml-syntax', facts: { code: 'bad-indent' } }],
  },
  {
    says: 'a key said twice is told at its second place',
    change: inScheme('publishScores:', 'version: 2\npublishScores:'),
    problems: [{ at: 'version: 2', path: '', kind: 'duplicate-key', facts: { code: 'duplicate-key' } }],
  },
  {
    says: 'an article without words in English does not load',
    change: { in: articlesFile, from: ", en: 'Article 4' }", to: ' }' },
    problems: [
      {
        file: articlesFile,
        at: '  label: { zh: 第四条 }',
        path: 'art-4.label.en',
        kind: 'missing-key',
        facts: { key: 'en' },
      },
    ],
  },
];

describe('a scheme with the wrong shape', () => {
  test.each(cases)('$says', checkBroken);
});

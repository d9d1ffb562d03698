import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadScheme } from './load-scheme.ts';
import type { SchemeFile } from './source/yaml-source.ts';
import {
  articlesFile,
  type Change,
  changed,
  complianceFile,
  lineOf,
  ownFiles,
  rubricFile,
  schemeFile,
  standardFiles,
} from './testing/scheme-files.ts';

const later: LoadOptions = { compliance: 'later' };

interface Expected {
  readonly file?: string;
  /** The line that starts with this text (after the change). */
  readonly at: string;
  readonly nth?: number;
  readonly path: string;
  readonly kind: string;
  readonly facts: Record<string, string | number>;
}

interface Case {
  readonly says: string;
  readonly change: Change | readonly Change[];
  readonly problems: readonly Expected[];
}

const inScheme = (from: string, to: string): Change => ({ in: schemeFile, from, to });

function problemsAfter(changes: readonly Change[], options = later) {
  const files = changed(ownFiles, changes);
  const standards = changed(standardFiles, changes);
  const loaded = loadScheme(files, { standards }, options);
  const textOf = (path: string) => [...files, ...standards].find((file) => file.path === path)?.text ?? '';
  return { problems: loaded.ok ? [] : loaded.problems, textOf };
}

const shapeCases: readonly Case[] = [
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
            'stage, after, tracks, cites, reading, channels, oneChannel, filedBy, declarations, tradeSecrets, withdrawalUntil',
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
        facts: { found: 'exposre', suggestion: 'exposure', allowed: 'exposure, circular, none' },
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
            'call, application, recommendation, eligibility, panel, document-review, site-review, inspection, composite, consultation, deliberation, public-notice, approval',
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

const ruleCases: readonly Case[] = [
  {
    says: 'a citation of an article that does not exist is told with the nearest one',
    change: inScheme(
      'approval: { value: committee, cites: [art-8.2] }',
      'approval: { value: committee, cites: [art-8.9] }',
    ),
    problems: [
      {
        at: 'approval: { value: committee',
        path: 'approval.cites.0',
        kind: 'dangling-citation',
        facts: { cited: 'art-8.9', suggestion: 'art-8.1' },
      },
    ],
  },
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
  {
    says: 'a rule needs a fact that is defined',
    change: inScheme('      fact: quality-work', '      fact: quality-word'),
    problems: [
      {
        at: '      fact: quality-word',
        path: 'eligibility.individual.years-in-quality-work.fact',
        kind: 'fact-unknown',
        facts: { fact: 'quality-word', suggestion: 'quality-work' },
      },
    ],
  },
  {
    says: 'a rule that adds up years needs a fact made of periods',
    change: inScheme('      fact: activity', '      fact: legal-person'),
    problems: [
      {
        at: '      fact: legal-person',
        path: 'eligibility.organisation.years-active.fact',
        kind: 'fact-shape',
        facts: { fact: 'legal-person', rule: 'years-active', found: 'holds', needed: 'periods' },
      },
    ],
  },
  {
    says: 'a veto on individuals needs a fact established about individuals',
    change: inScheme(
      'tracks: [individual], verification: office }',
      'tracks: [organisation], verification: office }',
    ),
    problems: [
      {
        at: '      fact: quality-work',
        path: 'eligibility.individual.years-in-quality-work.fact',
        kind: 'fact-not-of-track',
        facts: { fact: 'quality-work', rule: 'years-in-quality-work', track: 'individual' },
      },
    ],
  },
  {
    says: 'levels can only narrow a fact that has them',
    change: inScheme(', levels: [national, province, city, district] }', ', levels: [national, province] }'),
    problems: [
      {
        at: '      facts: [failed-spot-check]',
        path: 'eligibility.organisation.spot-checks-passed.facts.0',
        kind: 'fact-without-level',
        facts: { fact: 'failed-spot-check', rule: 'spot-checks-passed', levels: 'city' },
      },
    ],
  },
  {
    says: 'responsibility can only narrow a fact that tells it',
    change: inScheme(', responsibility: true }', ' }'),
    problems: [
      {
        at: '      facts: [major-accident]',
        path: 'eligibility.organisation.no-responsible-accident.facts.0',
        kind: 'fact-without-responsibility',
        facts: { fact: 'major-accident', rule: 'no-responsible-accident' },
      },
    ],
  },
  {
    says: 'what a head of an organisation must meet are rules for organisations',
    change: inScheme('employerMeets: [reputation,', 'employerMeets: [reputatoin,'),
    problems: [
      {
        at: '      employerMeets:',
        path: 'eligibility.individual.head-of-organisation.employerMeets.0',
        kind: 'rule-unknown',
        facts: { rule: 'reputatoin', suggestion: 'reputation' },
      },
    ],
  },
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

describe('a scheme with the wrong shape', () => {
  test.each(shapeCases)('$says', ({ change, problems: expected }) => check([change].flat(), expected));
});

describe('a scheme whose rules do not fit together', () => {
  test.each(ruleCases)('$says', ({ change, problems: expected }) => check([change].flat(), expected));
});

function check(changes: readonly Change[], expected: readonly Expected[]): void {
  const { problems, textOf } = problemsAfter(changes);

  const found = problems.map(({ file, line, path, kind, facts }) => ({ file, line, path, kind, facts }));
  expect(found).toEqual(
    expected.map(({ file = schemeFile, at, nth, path, kind, facts }) => ({
      file,
      line: lineOf(textOf(file), at, nth),
      path,
      kind,
      facts,
    })),
  );
}

describe('a whole scheme', () => {
  test('the second draft loads with everything its rules rest on', () => {
    const loaded = loadScheme(ownFiles, { standards: standardFiles }, later);

    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    expect(loaded.ok && loaded.scheme.citesOf('process.public-notice.term')).toEqual(['art-22']);
    expect(loaded.ok && loaded.bundle.standards.map((standard) => standard.id)).toEqual([
      'gbt-19580-2012',
      'wuhan-individual-draft2',
    ]);
  });

  test('a bundle is plain JSON', () => {
    const loaded = loadScheme(ownFiles, { standards: standardFiles }, later);

    expect(loaded.ok).toBe(true);
    if (loaded.ok) expect(JSON.parse(JSON.stringify(loaded.bundle))).toEqual(loaded.bundle);
  });

  test('every problem is told at once, from the top of the file', () => {
    const { problems } = problemsAfter([
      inScheme(
        'approval: { value: committee, cites: [art-8.2] }',
        'approval: { value: committee, cites: [art-99] }',
      ),
      inScheme('      fact: activity', '      fact: actvity'),
      inScheme('{ value: 600, of: 1000', '{ value: 1001, of: 1000'),
    ]);

    expect(problems.map(({ kind }) => kind)).toEqual([
      'dangling-citation',
      'threshold-above-total',
      'fact-unknown',
    ]);
  });

  test('a scheme without a track cannot have rules for it', () => {
    const track =
      / {2}- track: individual[\s\S]*?(?=\nperiod:)/.exec(ownFiles[0]?.text ?? '')?.[0] ?? 'no such track';

    const { problems, textOf } = problemsAfter([inScheme(track, '')]);

    const kinds = new Set(problems.map(({ kind }) => kind));
    expect([...kinds]).toEqual(['track-unknown']);
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'eligibility.individual',
        'grades.award.places.individual',
        'process.inspection.tracks.0',
        'vetoes.major-mistake.tracks.0',
        'afterwards.honour.items.prize-money.tracks.0',
      ]),
    );
    expect(problems.find(({ path }) => path === 'process.inspection.tracks.0')?.line).toBe(
      lineOf(textOf(schemeFile), '  - stage: inspection') + 2,
    );
  });

  test('a column points at the very word', () => {
    const { problems, textOf } = problemsAfter([
      inScheme('not-listed, no-penalty, spot-checks-passed]', 'not-listed, no-penaltie, spot-checks-passed]'),
    ]);

    const line = textOf(schemeFile).split('\n')[(problems[0]?.line ?? 0) - 1];
    expect(line?.slice((problems[0]?.column ?? 0) - 1)).toMatch(/^no-penaltie, /);
  });

  test('a file that is missing is named', () => {
    const [scheme] = ownFiles;
    const loaded = loadScheme(scheme ? [scheme] : [], { standards: standardFiles }, later);

    expect(loaded).toEqual({
      ok: false,
      problems: [
        {
          file: articlesFile,
          line: 1,
          column: 1,
          path: '',
          kind: 'file-missing',
          facts: { file: articlesFile },
          remedy: 'add-file',
        },
      ],
    });
  });

  test('a standard that no track names may be broken', () => {
    const other = { path: 'schemes/standards/other.yaml', text: 'id: [' };

    expect(loadScheme(ownFiles, { standards: [...standardFiles, other] }, later).ok).toBe(true);
  });

  test('scenarios are not looked at', () => {
    const scenario = { path: 'schemes/wuhan-draft2/scenarios/scheme.yaml', text: ': [' };

    expect(loadScheme([scenario, ...ownFiles], { standards: standardFiles }, later).ok).toBe(true);
  });
});

describe('the compliance matrix', () => {
  const row = (name: string, rest: string) =>
    `- row: ${name}\n  how: [E]\n  by: ${rest}\n  note: { zh: 注, en: note }\n`;
  const withMatrix = (text: string): readonly SchemeFile[] => [...ownFiles, { path: complianceFile, text }];
  const problemsOf = (text: string, options: LoadOptions) => {
    const loaded = loadScheme(withMatrix(text), { standards: standardFiles }, options);
    return (loaded.ok ? [] : loaded.problems).map(({ file, line, kind, facts }) => ({
      file,
      line,
      kind,
      facts,
    }));
  };

  test('a row of an article without a row of the matrix is told at the article', () => {
    const loaded = loadScheme(ownFiles, { standards: standardFiles });

    const [first, second] = loaded.ok ? [] : loaded.problems;
    expect(first).toMatchObject({
      file: articlesFile,
      line: 3,
      kind: 'row-without-compliance',
      path: 'art-1.rows.0',
    });
    expect(first?.facts).toEqual({ row: 'W2-§1–3', article: 'art-1' });
    expect(second?.facts).toEqual({ row: 'W2-§4', article: 'art-4' });
  });

  test('rules, rows and ways of meeting them must exist', () => {
    const text = [
      row('W2-§4', '{ rules: [fees] }'),
      row('W2-§5', '{ rules: [grades.award.places.organisation, period.lenght] }'),
      row('W2-§6', '{ rules: [] }'),
      row('W2-§99', '{ rules: [fees] }'),
      row('W2-§4', '{ commands: [x] }'),
    ].join('');

    expect(problemsOf(text, later)).toEqual([
      {
        file: complianceFile,
        line: 7,
        kind: 'rule-path-unknown',
        facts: { row: 'W2-§5', path: 'period.lenght' },
      },
      { file: complianceFile, line: 9, kind: 'row-met-by-nothing', facts: { row: 'W2-§6', how: 'E' } },
      { file: complianceFile, line: 13, kind: 'row-unknown', facts: { row: 'W2-§99' } },
      { file: complianceFile, line: 17, kind: 'duplicate-id', facts: { id: 'W2-§4' } },
    ]);
  });

  test('a matrix with one row for each is complete', () => {
    const rows = [...new Set(ownFiles[1]?.text.match(/W2-[^']+/g))];
    const text = rows.map((name) => row(`'${name}'`, '{ commands: [some-act] }')).join('');

    expect(rows.length).toBeGreaterThan(30);
    expect(problemsOf(text, { compliance: 'required' })).toEqual([]);
  });
});

import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';

const cases: readonly BrokenScheme[] = [
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
];

describe('rules and facts that do not fit together', () => {
  test.each(cases)('$says', checkBroken);
});

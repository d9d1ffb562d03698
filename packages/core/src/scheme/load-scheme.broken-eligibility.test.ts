import { describe, expect, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme, problemsAfter } from './testing/broken-scheme.ts';

const opinion = '    opinion: { value: required, cites: [art-17] }\n';
/** Conditions of the recommendation, one for each track. */
const conditions = (organisation: string, individual: string) =>
  inScheme(
    opinion,
    `${opinion}    conditions:
      organisation:
        - { ${organisation}, title: { zh: x, en: x }, cites: [art-17] }
      individual:
        - { ${individual}, title: { zh: x, en: x }, cites: [art-17] }
`,
  );
const after = (line: string, more: string) => inScheme(line, `${line}${more}`);
const onYears = (more: string) => after('      id: years-active\n', `      ${more}\n`);
const division = '    - rule: division-named\n';
/** A rule of individuals before the one on divisions. */
const rule = (text: string) =>
  inScheme(division, `    - { ${text}, title: { zh: x, en: x }, cites: [art-12.1] }\n${division}`);
const listNotice = `    listNotice:
      term: { value: 5, unit: working-days, cites: [art-18.1] }
      media: { value: [news-media], cites: [art-18.1] }
      cites: [art-18.1]
`;
const acceptedList = '    acceptedList: { value: internal, cites: [art-18.1] }\n';
const publicList = '    acceptedList: { value: public, cites: [art-18.1] }\n';

const cases: readonly BrokenScheme[] = [
  {
    says: 'a rule depends on a fact that is defined',
    change: onYears('when: legal-persn'),
    problems: [
      {
        at: '      when: legal-persn',
        path: 'eligibility.organisation.years-active.when',
        kind: 'fact-unknown',
        facts: { fact: 'legal-persn', suggestion: 'legal-person' },
      },
    ],
  },
  {
    says: 'a rule depends on a fact that is yes or no, of its track',
    change: onYears('when: conduct'),
    problems: [
      {
        at: '      when: conduct',
        path: 'eligibility.organisation.years-active.when',
        kind: 'fact-shape',
        facts: { fact: 'conduct', rule: 'years-active', found: 'statement', needed: 'holds' },
      },
      {
        at: '      when: conduct',
        path: 'eligibility.organisation.years-active.when',
        kind: 'fact-not-of-track',
        facts: { fact: 'conduct', rule: 'years-active', track: 'organisation' },
      },
    ],
  },
  {
    says: 'what a rule for heads of organisations depends on is known of individuals too',
    change: after('      id: reputation\n', '      when: legal-person\n'),
    problems: [
      {
        at: '      when: legal-person',
        path: 'eligibility.organisation.reputation.when',
        kind: 'fact-not-of-track',
        facts: { fact: 'legal-person', rule: 'reputation', track: 'individual' },
      },
    ],
  },
  {
    says: 'an exception is claimed by a yes or no or a statement',
    change: onYears('exception: { claim: activity, by: head-of-office, cites: [art-11.1] }'),
    problems: [
      {
        at: '      exception: { claim: activity',
        path: 'eligibility.organisation.years-active.exception.claim',
        kind: 'fact-shape',
        facts: { fact: 'activity', rule: 'years-active', found: 'periods', needed: 'holds, statement' },
      },
    ],
  },
  {
    says: 'an exception is claimed by a fact of the rule’s own track',
    change: onYears('exception: { claim: conduct, by: head-of-office, cites: [art-11.1] }'),
    problems: [
      {
        at: '      exception: { claim: conduct',
        path: 'eligibility.organisation.years-active.exception.claim',
        kind: 'fact-not-of-track',
        facts: { fact: 'conduct', rule: 'years-active', track: 'organisation' },
      },
    ],
  },
  {
    says: 'one of several facts can hold only where each is a yes or no or a statement',
    change: rule('rule: any-holds, id: one-of, facts: [good-reputation, conduct, quality-work]'),
    problems: [
      {
        at: '    - { rule: any-holds',
        path: 'eligibility.individual.one-of.facts.2',
        kind: 'fact-shape',
        facts: { fact: 'quality-work', rule: 'one-of', found: 'periods', needed: 'holds, statement' },
      },
    ],
  },
  {
    says: 'what happened so often is a fact made of occurrences, with the levels that count',
    change: rule(
      'rule: occurred, id: won, facts: [held-liable, conduct], levels: [city], atLeast: { value: 1, unit: times, cites: [art-12.1] }',
    ),
    problems: [
      {
        at: '    - { rule: occurred',
        path: 'eligibility.individual.won.facts.0',
        kind: 'fact-without-level',
        facts: { fact: 'held-liable', rule: 'won', levels: 'city' },
      },
      {
        at: '    - { rule: occurred',
        path: 'eligibility.individual.won.facts.1',
        kind: 'fact-shape',
        facts: { fact: 'conduct', rule: 'won', found: 'statement', needed: 'occurrences' },
      },
      {
        at: '    - { rule: occurred',
        path: 'eligibility.individual.won.facts.1',
        kind: 'fact-without-level',
        facts: { fact: 'conduct', rule: 'won', levels: 'city' },
      },
    ],
  },
  {
    says: 'a rule is for divisions of its track',
    change: after('      id: years-in-quality-work\n', '      divisions: [scholar, skolar]\n'),
    problems: [
      {
        at: '      divisions: [scholar, skolar]',
        path: 'eligibility.individual.years-in-quality-work.divisions.1',
        kind: 'rule-division-unknown',
        facts: {
          rule: 'years-in-quality-work',
          division: 'skolar',
          track: 'individual',
          suggestion: 'scholar',
        },
      },
    ],
  },
  {
    says: 'a track without divisions has no rule for one',
    change: onYears('divisions: [scholar]'),
    problems: [
      {
        at: '      divisions: [scholar]\n',
        path: 'eligibility.organisation.years-active.divisions.0',
        kind: 'rule-division-unknown',
        facts: { rule: 'years-active', division: 'scholar', track: 'organisation' },
      },
    ],
  },
  {
    says: 'conditions of a recommendation need facts and rules as eligibility does',
    change: conditions(
      'rule: holds, id: lawful, facts: [conduct]',
      'rule: head-of-organisation, id: head, employerMeets: [reputation]',
    ),
    problems: [
      {
        at: '        - { rule: holds',
        path: 'process.recommendation.conditions.organisation.lawful.facts.0',
        kind: 'fact-shape',
        facts: { fact: 'conduct', rule: 'lawful', found: 'statement', needed: 'holds' },
      },
      {
        at: '        - { rule: holds',
        path: 'process.recommendation.conditions.organisation.lawful.facts.0',
        kind: 'fact-not-of-track',
        facts: { fact: 'conduct', rule: 'lawful', track: 'organisation' },
      },
      {
        at: '        - { rule: head-of-organisation',
        path: 'process.recommendation.conditions.individual.head.employerMeets.0',
        kind: 'rule-unknown',
        facts: { rule: 'reputation' },
      },
    ],
  },
  {
    says: 'a condition of a recommendation has a name of its own',
    change: conditions(
      'rule: holds, id: reputation, facts: [good-reputation]',
      'rule: holds, id: trusted, facts: [good-reputation]',
    ),
    problems: [
      {
        at: '        - { rule: holds, id: reputation',
        path: 'process.recommendation.conditions.organisation.reputation.id',
        kind: 'duplicate-id',
        facts: { id: 'reputation' },
      },
    ],
  },
  {
    says: 'a list of the accepted that is internal has no public notice',
    change: inScheme(acceptedList, `${acceptedList}${listNotice}`),
    problems: [
      {
        at: '    listNotice:',
        path: 'process.eligibility.listNotice',
        kind: 'notice-of-internal-list',
        facts: {},
      },
    ],
  },
  {
    says: 'a list of the accepted that is public has its notice',
    change: inScheme(acceptedList, publicList),
    problems: [
      {
        at: '    acceptedList: { value: public',
        path: 'process.eligibility.acceptedList.value',
        kind: 'public-list-without-notice',
        facts: {},
      },
    ],
  },
];

describe('rules for some, exceptions and the list of the accepted', () => {
  test.each(cases)('$says', checkBroken);

  test('are sound when everything they name is there', () => {
    const changes = [
      onYears('exception: { claim: excellence-model, by: committee, cites: [art-11.1] }'),
      after('      id: reputation\n', '      when: good-reputation\n'),
      after('      id: years-in-quality-work\n', '      divisions: [scholar]\n'),
      rule('rule: any-holds, id: one-of, facts: [good-reputation, conduct]'),
      inScheme(acceptedList, `${publicList}${listNotice}`),
      conditions(
        'rule: holds, id: trusted, facts: [good-reputation]',
        'rule: head-of-organisation, id: head, employerMeets: [trusted]',
      ),
    ];
    expect(problemsAfter(changes).problems).toEqual([]);
  });
});

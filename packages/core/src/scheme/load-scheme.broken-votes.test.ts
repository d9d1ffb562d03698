import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';

const placesOf = '      organisation: { value: 12, unit: places, cites: [art-5], reading: decision-10 }\n';
const votes = '    departing: { value: with-reason, cites: [art-8.3, art-21] }\n';
const byName = '    votesOn: { value: each-name, cites: [art-8.3] }\n';
const equal = '    equalVotes: { value: another-ballot-then-chair, cites: [art-8.3] }\n';

const cases: readonly BrokenScheme[] = [
  {
    says: 'a grade has places',
    change: inScheme(`    places:\n${placesOf}`, '    places: {}\n'),
    problems: [
      {
        at: '    places: {}',
        path: 'grades.nomination.places',
        kind: 'grade-without-places',
        facts: { grade: 'nomination' },
      },
    ],
  },
  {
    says: 'places are for all tracks together or for each, not both',
    change: inScheme(placesOf, `${placesOf}      together: { value: 5, unit: places, cites: [art-5] }\n`),
    problems: [
      {
        at: '      together:',
        path: 'grades.nomination.places.together',
        kind: 'places-together-and-apart',
        facts: { grade: 'nomination', tracks: 'organisation' },
      },
    ],
  },
  {
    says: 'a vote on each name needs candidates with grades, and a rule for equal votes',
    change: inScheme(votes, `${votes}${byName}`),
    problems: [
      { at: '    votesOn:', path: 'process.deliberation.votesOn', kind: 'votes-on-no-names', facts: {} },
      { at: '    votesOn:', path: 'process.deliberation.votesOn', kind: 'equal-votes-unsettled', facts: {} },
    ],
  },
  {
    says: 'with both a vote on each name is sound',
    change: [
      inScheme(votes, `${votes}${byName}${equal}`),
      inScheme('value: proposed-by-panel', 'value: candidates-by-grade'),
    ],
    problems: [],
  },
  {
    says: 'a group cited at a tie is an encouraged group',
    change: inScheme(
      '      - { step: deliberation, cites',
      '      - { step: deliberation, mayCite: [specialised-sme, pillar-industri], cites',
    ),
    problems: [
      {
        at: '      - { step: deliberation, mayCite',
        path: 'process.composite.ties.deliberation.mayCite.1',
        kind: 'group-unknown',
        facts: { group: 'pillar-industri', suggestion: 'pillar-industry' },
      },
    ],
  },
];

describe('places and votes', () => {
  test.each(cases)('$says', checkBroken);
});

import { describe, test } from 'vitest';
import { type BrokenScheme, checkBroken, inScheme } from './testing/broken-scheme.ts';

const plaque = '      - { item: plaque, tracks: [organisation, individual], grades: [award, nomination], ';
const prize = '      - { item: prize-money, tracks: [individual], grades: [award], ';
const amount = (yuan: number) => `amount: { value: ${yuan}, unit: yuan, cites: [art-26] }, `;

const cases: readonly BrokenScheme[] = [
  {
    says: 'only prize money has an amount',
    change: inScheme(plaque, `${plaque}${amount(1)}`),
    problems: [
      {
        at: plaque,
        path: 'afterwards.honour.items.plaque.amount',
        kind: 'amount-idle',
        facts: { item: 'plaque' },
      },
    ],
  },
  {
    says: 'prize money is more than nothing',
    change: inScheme(prize, `${prize}${amount(0)}`),
    problems: [
      {
        at: prize,
        path: 'afterwards.honour.items.prize-money.amount',
        kind: 'amount-idle',
        facts: { item: 'prize-money' },
      },
    ],
  },
  {
    says: 'a title stands for some time',
    change: inScheme(
      '  obligations:\n',
      '    validFor: { value: 0, unit: years, cites: [art-26] }\n  obligations:\n',
    ),
    problems: [
      {
        at: '    validFor:',
        path: 'afterwards.honour.validFor.value',
        kind: 'title-never-stands',
        facts: {},
      },
    ],
  },
  {
    says: 'uses of prize money are asked of tracks that get some',
    change: inScheme(
      '  obligations:\n',
      '  prizeUse: { value: [training], tracks: [individual, organisation], cites: [art-26] }\n  obligations:\n',
    ),
    problems: [
      {
        at: '  prizeUse:',
        path: 'afterwards.prizeUse.tracks.1',
        kind: 'prize-missing',
        facts: { track: 'organisation' },
      },
    ],
  },
  {
    says: 'what is only recorded has no due day',
    change: inScheme(
      '      kind: recorded\n',
      "      kind: recorded\n      dueOn: { value: '06-30', cites: [art-31] }\n",
    ),
    problems: [
      {
        at: '      dueOn:',
        path: 'afterwards.obligations.promotion.dueOn',
        kind: 'due-day-idle',
        facts: { obligation: 'promotion' },
      },
    ],
  },
  {
    says: 'grades that can be won again are grades of the scheme',
    change: inScheme(
      '\ncalendar:\n',
      '\nreevaluation:\n  procedure: { value: not-set, cites: [art-26] }\n  barApplies: { value: true, cites: [art-26] }\n  takesPlaces: { value: false, cites: [art-26] }\n  grades: [grand]\n  cites: [art-26]\n\ncalendar:\n',
    ),
    problems: [
      {
        at: '  grades: [grand]',
        path: 'reevaluation.grades.0',
        kind: 'grade-unknown',
        facts: { grade: 'grand', allowed: 'award, nomination' },
      },
    ],
  },
];

describe('rules on life after the award that do not fit together', () => {
  test.each(cases)('$says', checkBroken);
});

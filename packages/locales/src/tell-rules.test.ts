import { describe, expect, it, test } from 'vitest';
import { ruleKeys as enKeys } from './en/rule-keys.ts';
import { ruleParts as enParts } from './en/rule-parts.ts';
import { ruleValues as enValues } from './en/rule-values.ts';
import type { Language } from './language.ts';
import { ruleWord, type Telling } from './rule-word.ts';
import { tellPlace, tellRule } from './tell-rules.ts';
import { tellCount } from './tell-value.ts';
import { ruleKeys as zhKeys } from './zh-CN/rule-keys.ts';
import { ruleParts as zhParts } from './zh-CN/rule-parts.ts';
import { ruleValues as zhValues } from './zh-CN/rule-values.ts';

const titles: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  'facts.lawful': { zh: '合法、守信', en: 'Lawful and trusted' },
  'facts.registered': { zh: '已登记', en: 'Registered' },
  'points.worker': { zh: '员工', en: 'Worker' },
  'grades.award': { zh: '大奖', en: 'Grand award' },
  'places.individual': { zh: '个人奖', en: 'Persons' },
};
const telling = (language: Language): Telling => ({
  language,
  titleOf: (key, word) => titles[`${key}.${word}`],
});
const told = (language: Language, path: string, says: Readonly<Record<string, unknown>>, rule = says) =>
  tellRule(telling(language), { place: path.split('.'), rule, says });

describe('a rule in words', () => {
  test.each([
    ['process.public-notice.term', { value: 5, unit: 'working-days' }, '5个工作日', '5 working days'],
    ['period.rounds', { value: 1, unit: 'rounds' }, '1次', '1 round'],
    [
      'process.public-notice.term',
      { value: 'to-be-set', unit: 'working-days' },
      '（待定）个工作日',
      '(to be set) working days',
    ],
    [
      'afterwards.honour.items.prize-money.amount',
      { value: 300000, unit: 'yuan' },
      '300,000元',
      '300,000 yuan',
    ],
    ['validity.edition', { value: 3, unit: 'edition' }, '第3届', 'edition 3'],
    [
      'grades.award.threshold.organisation',
      { value: 600, of: 1000, soft: { by: 'committee' } },
      '600 / 1000，原则上（委员会说明理由可另定）',
      '600 / 1000, in principle (the committee may decide otherwise with a reason)',
    ],
    [
      'process.document-review.gate.organisation',
      { percent: 55, of: 1000 },
      '满分1000分的55%',
      '55% of 1000 points',
    ],
    [
      'process.deliberation.quorum',
      { numerator: 2, denominator: 3, setting: true },
      '2/3，可设定',
      '2/3, may be set',
    ],
    [
      'process.deliberation.majority',
      { moreThan: { numerator: 1, denominator: 2 } },
      '超过1/2',
      'more than 1/2',
    ],
    [
      'process.composite.composite.individual',
      {
        parts: [
          { stage: 'defence', weight: 40 },
          { stage: 'site-review', weight: 'to-be-set' },
        ],
      },
      '组成：陈述答辩 40%、现场评审（权重待定）',
      'made up of defence 40%, site review (weight to be set)',
    ],
    [
      'validity',
      { kind: 'dated', spans: [{ from: '2018-08-01', to: '2023-07-31' }] },
      '效力：有明确起止日期；施行区间：2018-08-01至2023-07-31',
      'status in force between given days; in force 2018-08-01 to 2023-07-31',
    ],
    ['afterwards.obligations.report.dueOn', { value: '06-30' }, '6月30日', 'June 30'],
    [
      'afterwards.revisit',
      { value: { tracks: ['organisation'], times: 'regular' } },
      '类别：单位；频次：定期',
      'for organisations; held regularly',
    ],
  ])('%s', (path, says, zh, en) => {
    expect([told('zh-CN', path, says), told('en', path, says)]).toEqual([zh, en]);
  });

  it('says how the facts of a condition count, and quotes titles of several words', () => {
    const path = 'eligibility.organisation.some';
    const says = { facts: ['lawful', 'registered'] };

    expect(told('zh-CN', path, says, { rule: 'any-holds', ...says })).toBe(
      '至少符合一项：“合法、守信”、已登记',
    );
    expect(told('en', path, says, { rule: 'none-in-window', ...says })).toBe(
      'none of “Lawful and trusted”, Registered',
    );
  });

  it('tells the points of a standard by division and group', () => {
    const group = { zh: '基本条件', en: 'Basics' };
    const says = { points: { worker: [{ group, points: 20, items: '10+10' }] } };

    expect(told('en', 'tracks.individual.standard.items', says)).toBe('points Worker: Basics 20 (10+10)');
  });

  it('names a standard, or says that it is to be set', () => {
    const says = { total: 100 };

    expect(told('en', 'tracks.individual.standard', says, { id: 'to-be-set', ...says })).toBe(
      'to be set; total 100',
    );
  });

  it('has no words for what is not so or empty, and one for what is simply so', () => {
    const says = { onlyResponsible: true, needsMajorSocialEffect: false, after: [] };

    expect(told('en', 'vetoes.some', says)).toBe('only where responsible');
  });

  it('reads a key that nothing knows as words', () => {
    expect(told('en', 'process.call', { media: ['town-crier'] })).toBe('published in town crier');
  });
});

describe('the words of a place', () => {
  it('are those for the place, the title, or those for everywhere', () => {
    const place = (path: string) => tellPlace(telling('en'), path.split('.'), 1).join(' · ');

    expect(place('grades.award.places.individual')).toBe('Grand award · places · Persons');
    expect(place('process.public-notice.objection.organisation')).toBe(
      'public notice · objection · from an organisation',
    );
    expect(place('process.consultation.of')).toBe('consultation · views sought from');
    expect(place('process.eligibility')).toBe('eligibility');
  });
});

test('a count of one is told in the singular', () => {
  expect(tellCount(telling('en'), 1, 'copies')).toBe('1 copy');
  expect(tellCount(telling('en'), 2, 'copies')).toBe('2 copies');
  expect(tellCount(telling('en'), 1, 'times')).toBe('once');
});

test('a word the table does not have is none', () => {
  expect(ruleWord('en', 'town-crier')).toBeUndefined();
  expect(ruleWord('en', 'toString', ['media'])).toBeUndefined();
});

test.each([
  ['zh-CN', [zhKeys, zhValues, zhParts]],
  ['en', [enKeys, enValues, enParts]],
] as const)('the tables of %s share no key', (_, tables) => {
  const keys = tables.flatMap((table) => Object.keys(table));

  expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
});

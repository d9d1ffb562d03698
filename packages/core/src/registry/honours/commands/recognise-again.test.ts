import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../act/event-kind.ts';
import { day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { seen } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWinner, aWithdrawal } from '../../../testing/winners.ts';
import { organisationsMerged } from '../../parties/events.ts';
import { pastBanRecorded, pastHonourRecorded } from '../../programmes/events.ts';
import { placesOfPeriod } from '../../programmes/places-of-period.ts';
import { honours } from '../views/honours.ts';

const ban = '    - { rule: not-banned, id: not-banned, title: { zh: 无, en: None }, cites: [art-11.4] }\n';
const withRules = (lines: string) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text
      .replace('\ncalendar:\n', `\nreevaluation:\n${lines}  cites: [art-26]\n\ncalendar:\n`)
      .replace('\n  individual:\n    - rule: stated', `\n${ban}  individual:\n    - rule: stated`),
  );
const rules = (procedure: string, barApplies: boolean, more = '') =>
  withRules(
    `  procedure: { value: ${procedure}, cites: [art-26] }\n` +
      `  barApplies: { value: ${barApplies}, cites: [art-14.1] }\n` +
      `  takesPlaces: { value: false, cites: [art-26] }\n${more}`,
  );
const scheme = rules('as-adopted', false);
const { programme } = scheme.document;
const payload = {
  programme,
  party: 'org-1',
  grade: 'award',
  name: 'Fictional org-1 Ltd',
  decidedOn: '2030-08-01',
  document: file('recognition'),
};
const recognising = (change: object = {}, on = '2031-09-01') => ({
  by: 'mayor',
  preparedBy: 'office-head',
  on,
  command: 'recognise-again',
  payload: { ...payload, ...change },
});
const city = (of = scheme, ...more: EventDraft[]) =>
  given({ scheme: of, registry: [...aCityWithWinners(of), ...more] });
const citesOf = (decided: ReturnType<ReturnType<typeof city>['decide']>) =>
  'refused' in decided ? decided.refused.map(({ kind, cites }) => [kind, cites]) : decided;

describe('recognise-again', () => {
  test('confers a title of no round that takes no place, under the scheme of the day', () => {
    city().expectEvents(recognising(), [
      'HonourConferred',
      {
        honour: 'again-1',
        programme,
        party: 'org-1',
        name: 'Fictional org-1 Ltd',
        track: 'organisation',
        grade: 'award',
        decidedOn: '2030-08-01',
        awardYear: 2030,
        takesPlace: false,
        recognisedAgain: { scheme: 'wuhan-draft2', version: 1, document: file('recognition') },
      },
    ]);
  });

  test('stands beside the first title, is told apart from it, and uses no place', () => {
    const before = city().registry;
    const told = acting(scheme, aCityWithWinners(scheme), recognising());
    const { registry } = given({ scheme, registry: told });
    const answer = seen(honours, registry, {
      viewer: { person: 'citizen', role: 'public' },
      on: '2031-09-02',
      query: {},
    });

    expect(placesOfPeriod(registry, programme, 'p1')).toEqual(placesOfPeriod(before, programme, 'p1'));
    expect('notFound' in answer ? [] : answer.honours.at(-1)).toEqual({
      honour: 'again-1',
      programme,
      name: 'Fictional org-1 Ltd',
      track: 'organisation',
      grade: 'award',
      decidedOn: '2030-08-01',
      awardYear: 2030,
      recognisedAgain: true,
      standing: 'valid',
    });
  });

  test('brings a certificate and a plaque, and no prize money', () => {
    const told = acting(
      scheme,
      [...aCityWithWinners(scheme)],
      recognising({ party: 'ind-1', name: 'Fictional person' }),
    );
    const issuing = (item: string) => ({
      by: 'office-head',
      preparedBy: 'office-clerk',
      on: '2031-09-02',
      command: 'issue-honour-item',
      payload: { honour: 'again-1', item, number: 'N-1', issuedOn: '2031-09-02' },
    });
    const again = given({ scheme, registry: told });

    again.expectEvents(issuing('certificate'), 'HonourItemIssued');
    again.expectEvents(issuing('plaque'), 'HonourItemIssued');
    expect(citesOf(again.decide(issuing('prize-money')))).toEqual([['item-not-due', ['art-26']]]);
  });

  test('is refused while the scheme has no such thing, or leaves its procedure open', () => {
    city(schemeUnderTest()).expectRefused(recognising(), ['reevaluation-not-provided', { programme }]);
    const open = city(rules('not-set', false)).decide(recognising());
    expect(citesOf(open)).toEqual([['reevaluation-not-set', ['art-26']]]);
  });

  test('is for grades that the scheme names, else for its best one', () => {
    city().expectRefused(recognising({ party: 'org-2', grade: 'nomination' }), [
      'grade-not-reevaluated',
      { grade: 'nomination' },
    ]);
    const both = rules('as-adopted', false, '  grades: [award, nomination]\n');
    city(both).expectEvents(recognising({ party: 'org-2', grade: 'nomination' }), 'HonourConferred');
  });

  test('is for a past winner of the grade: from the ledger or from records, decided before', () => {
    const earlier = pastHonourRecorded({
      programme,
      party: 'org-3',
      track: 'organisation',
      grade: 'award',
      decidedOn: day('2019-05-01'),
      evidence: [file('record')],
    });

    city(scheme, earlier).expectEvents(recognising({ party: 'org-3' }), 'HonourConferred');
    city().expectRefused(recognising({ party: 'org-3' }), ['no-earlier-honour', { grade: 'award' }]);
    city().expectRefused(recognising({ party: 'org-2' }), 'no-earlier-honour');
    city().expectRefused(recognising({ decidedOn: '2026-08-01' }), 'no-earlier-honour', [
      'recognised-already',
      { honour: 'h-1' },
    ]);
    city().expectEvents(recognising({ decidedOn: '2026-08-02' }), 'HonourConferred');
  });

  test('a title withdrawn or replaced makes no past winner; one absorbed does', () => {
    city(scheme, aWithdrawal(scheme)).expectRefused(recognising(), 'no-earlier-honour');
    city(
      scheme,
      aWinner(scheme, { honour: 'h-4', replaces: 'h-1', decidedOn: day('2031-01-01') }),
    ).expectRefused(recognising(), 'no-earlier-honour');
    const merged = organisationsMerged({
      into: 'org-4',
      merged: ['org-1'],
      on: day('2027-01-01'),
      evidence: [file('deed')],
    });
    city(scheme, merged).expectEvents(recognising({ party: 'org-4' }), 'HonourConferred');
    city(scheme, merged).expectRefused(recognising(), 'party-now-part-of');
  });

  test('the bar on applying again counts where the scheme says so: the fourth year after is barred, the fifth open', () => {
    const barred = rules('as-adopted', true);
    const decided = (decidedOn: string) => citesOf(city(barred).decide(recognising({ decidedOn })));

    expect(decided('2030-12-31')).toEqual([['still-barred', ['art-14.1', 'art-14.2']]]);
    city(barred).expectRefused(recognising({ decidedOn: '2030-12-31' }), [
      'still-barred',
      { decidedOn: '2026-08-01', years: 5 },
    ]);
    city(barred).expectEvents(recognising({ decidedOn: '2031-01-01' }), 'HonourConferred');
  });

  test('is refused while the length of a bar that applies is open', () => {
    const open = schemeUnderTest('wuhan-draft2', (text) =>
      text
        .replace(
          '\ncalendar:\n',
          '\nreevaluation:\n  procedure: { value: as-adopted, cites: [art-26] }\n  barApplies: { value: true, cites: [art-14.1] }\n  takesPlaces: { value: false, cites: [art-26] }\n  cites: [art-26]\n\ncalendar:\n',
        )
        .replace(
          'within: { value: 5, unit: calendar-years',
          'within: { value: to-be-set, unit: calendar-years',
        ),
    );
    city(open).expectRefused(recognising(), ['reevaluation-not-set', { what: 'bar' }]);
  });

  test('is refused on the first and last day of a ban, not around it', () => {
    const banned = pastBanRecorded({
      programme,
      party: 'org-1',
      from: day('2028-01-01'),
      to: day('2030-12-31'),
      evidence: [file('ban')],
    });
    const on = (decidedOn: string) => [recognising({ decidedOn })] as const;

    city(scheme, banned).expectEvents(...on('2027-12-31'), 'HonourConferred');
    for (const decidedOn of ['2028-01-01', '2030-12-31']) {
      city(scheme, banned).expectRefused(...on(decidedOn), [
        'party-banned',
        { from: '2028-01-01', to: '2030-12-31' },
      ]);
    }
    city(scheme, banned).expectEvents(...on('2031-01-01'), 'HonourConferred');
  });

  test('is refused for what is unknown and for a day ahead', () => {
    city().expectRefused(
      recognising({ programme: 'other', party: 'nobody' }),
      ['not-found', { what: 'other' }],
      ['not-found', { what: 'nobody' }],
    );
    city().expectRefused(recognising({ decidedOn: '2031-09-02' }), [
      'honour-day-ahead',
      { day: '2031-09-02', today: '2031-09-01' },
    ]);
  });

  test("is the government head's, prepared by the head of the office", () => {
    const { preparedBy: _preparedBy, ...alone } = recognising();
    city().expectRefused(alone, ['needs-second-person', { preparedBy: ['office/head'] }]);
    city().expectRefused({ ...recognising(), by: 'office-head' }, 'no-such-hat');
  });
});

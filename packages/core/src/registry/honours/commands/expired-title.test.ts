import { describe, test } from 'vitest';
import { file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aCityWithWinners, acting, endingTitles } from '../../../testing/winners.ts';

const scheme = endingTitles();
const last = '2031-07-31';
const after = '2031-08-01';
const expired = ['honour-expired', { honour: 'h-1', on: last }] as const;
const issuing = (item: string, issuedOn: string) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2031-09-01',
  command: 'issue-honour-item',
  payload: { honour: 'h-1', item, number: 'C-1', issuedOn },
});
const declaring = (day: string, on: string) => ({
  by: 'agent-1',
  on,
  command: 'declare-title-use',
  payload: { honour: 'h-1', medium: 'poster', showsYear: 2026, on: day, sample: file('poster') },
});
const winners = () => given({ scheme, registry: aCityWithWinners(scheme) });

describe('a title whose last day is over', () => {
  test('is used no more, neither later nor by a declaration that comes later', () => {
    winners().expectEvents(declaring(last, last), 'TitleUseDeclared');
    winners().expectRefused(declaring(after, last), expired);
    winners().expectRefused(declaring(last, after), expired);
  });

  test('nothing is issued for it as of a later day', () => {
    winners().expectEvents(issuing('certificate', last), 'HonourItemIssued');
    winners().expectRefused(issuing('certificate', after), expired);
  });

  test('nothing is handed over, nobody told and nothing promoted as of a later day', () => {
    const issued = given({
      scheme,
      registry: acting(scheme, aCityWithWinners(scheme), issuing('certificate', '2026-09-01')),
    });
    const acts = (on: string) => [
      {
        by: 'office-clerk',
        on: '2031-09-01',
        command: 'hand-over-honour-item',
        payload: { honour: 'h-1', item: 'certificate', on, receipt: file('receipt') },
      },
      {
        by: 'office-clerk',
        on: '2031-09-01',
        command: 'share-honour',
        payload: { honour: 'h-1', with: 'public', on, receipt: file('receipt') },
      },
      {
        by: 'agent-1',
        on: '2031-09-01',
        command: 'record-promotion',
        payload: { honour: 'h-1', kind: 'promotion', year: 2031, on, summary: 'Open day', evidence: [] },
      },
    ];

    for (const act of acts(last)) issued.expectEvents(act, expectedOf[act.command] ?? '');
    for (const act of acts(after)) issued.expectRefused(act, expired);
  });

  test('a use of it can still be found to be misuse', () => {
    winners().expectEvents(
      {
        by: 'office-head',
        preparedBy: 'office-clerk',
        on: after,
        command: 'find-title-misuse',
        payload: { honour: 'h-1', finding: 'Still on the gate', evidence: [file('photo')] },
      },
      'TitleMisuseFound',
    );
  });
});

const expectedOf: Readonly<Record<string, string>> = {
  'hand-over-honour-item': 'HonourItemHandedOver',
  'share-honour': 'HonourShared',
  'record-promotion': 'PromotionRecorded',
};

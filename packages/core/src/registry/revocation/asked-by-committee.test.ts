import { describe, expect, test } from 'vitest';
import { file, sealed } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { seen } from '../../testing/look.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting } from '../../testing/winners.ts';
import { revocations } from './views/revocations.ts';

/** The committee asks; withdrawals are announced; improper means are a ground against organisations alone. */
const scheme = schemeUnderTest('wuhan-draft2', (text) =>
  text
    .replace('  revocation:\n', '  revocationAskedBy: { value: committee, cites: [art-35] }\n  revocation:\n')
    .replace('publishedAs: exposure', 'publishedAs: announcement')
    .replace(/(en: Award won by improper means }\n +tracks: \[organisation), individual/, '$1'),
);
const byOffice = schemeUnderTest();
const reporting = (honour = 'h-1') => ({
  by: 'citizen',
  on: '2027-01-10',
  command: 'report-incident',
  payload: {
    incident: 'inc-1',
    honour,
    ground: 'improper-means',
    happenedOn: '2026-03-01',
    account: sealed('inc-1'),
    evidence: [],
  },
});
const verifying = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2027-01-20',
  command: 'verify-incident',
  payload: {
    incident: 'inc-1',
    holds: true,
    majorSocialEffect: false,
    source: 'Inquiry',
    evidence: [file('finding')],
  },
};
const proposing = (by: string, preparedBy: string) => ({
  by,
  preparedBy,
  on: '2027-02-01',
  command: 'propose-revocation',
  payload: {
    revocation: 'v-1',
    honour: 'h-1',
    ground: 'improper-means',
    incident: 'inc-1',
    statement: 'Withdraw it',
  },
});
const preparing = (by: string) => {
  const { preparedBy: _preparedBy, ...attempt } = proposing(by, '');
  return { ...attempt, mode: 'prepare' as const };
};
const deciding = {
  by: 'mayor',
  preparedBy: 'secretary',
  on: '2027-03-01',
  command: 'decide-revocation',
  payload: { revocation: 'v-1', withdrawn: true, document: file('decision') },
};
const verified = (of = scheme) => acting(of, aCityWithWinners(of), reporting(), verifying);
const city = (of = scheme) => given({ scheme: of, registry: verified(of) });

describe('a withdrawal that the committee asks for', () => {
  test("is asked by its head, prepared by the office's head or its own clerk", () => {
    for (const by of ['office-head', 'committee-clerk']) city().expectEvents(preparing(by), 'ActPrepared');
    city().expectEvents(proposing('chair', 'office-head'), 'RevocationProposed');
    city().expectEvents(proposing('chair', 'committee-clerk'), 'RevocationProposed');
  });

  test('is not asked or prepared by others, by the articles of the scheme', () => {
    city().expectRefused(preparing('office-clerk'), ['asked-by-other-body', { by: 'committee' }]);
    city().expectRefused(proposing('office-head', 'office-clerk'), [
      'asked-by-other-body',
      { by: 'committee' },
    ]);
    const decided = city().decide(proposing('office-head', 'office-clerk'));
    expect('refused' in decided && decided.refused[0]?.cites).toEqual(['art-35']);
    city().expectRefused(proposing('member-1', 'office-head'), 'no-such-hat');
  });

  test('is never asked by the committee where the office does', () => {
    city(byOffice).expectEvents(preparing('office-clerk'), 'ActPrepared');
    for (const by of ['office-head', 'committee-clerk'])
      city(byOffice).expectRefused(preparing(by), ['asked-by-other-body', { by: 'office' }]);
    city(byOffice).expectRefused(proposing('chair', 'office-head'), [
      'asked-by-other-body',
      { by: 'office' },
    ]);
  });

  test('is announced', () => {
    const registry = acting(scheme, verified(), proposing('chair', 'office-head'), deciding);
    expect(
      seen(revocations, given({ scheme, registry }).registry, {
        viewer: { person: 'citizen', role: 'public' },
        on: '2027-03-02',
        query: {},
      }),
    ).toMatchObject({ withdrawn: [{ honour: 'h-1', publishedAs: 'announcement' }] });
  });

  test('rests on a ground of the track: the same one is none against a person', () => {
    given({ scheme, registry: aCityWithWinners(scheme) }).expectRefused(reporting('h-3'), [
      'ground-unknown',
      { ground: 'improper-means', track: 'individual' },
    ]);
    const asking = proposing('chair', 'office-head');
    city().expectRefused({ ...asking, payload: { ...asking.payload, honour: 'h-3' } }, [
      'ground-unknown',
      { ground: 'improper-means', track: 'individual' },
    ]);
  });

  test('is seen by the committee before it asks; where the office asks, what anyone sees', () => {
    const seenBy = (of: typeof scheme) =>
      seen(revocations, city(of).registry, {
        viewer: { person: 'chair', role: 'committee' },
        on: '2027-02-01',
        query: {},
      });

    expect(seenBy(scheme)).toMatchObject({ withdrawn: [], requests: [], incidents: [{ incident: 'inc-1' }] });
    expect(seenBy(byOffice)).toEqual({ withdrawn: [] });
  });
});

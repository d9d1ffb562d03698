import { describe, expect, test } from 'vitest';
import { file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting, aWithdrawal } from '../../../testing/winners.ts';

const scheme = schemeUnderTest();
const reporting = (happenedOn: string, ground = 'incident-with-bad-effect', honour = 'h-1') => ({
  by: 'citizen',
  on: '2033-01-10',
  command: 'report-incident',
  payload: { incident: 'inc-1', honour, ground, happenedOn, account: sealed('inc-1'), evidence: [] },
});
const verifying = (holds: boolean, majorSocialEffect: boolean) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2033-01-20',
  command: 'verify-incident',
  payload: { incident: 'inc-1', holds, majorSocialEffect, source: 'Inquiry', evidence: [file('finding')] },
});
const payload = {
  revocation: 'v-1',
  honour: 'h-1',
  ground: 'incident-with-bad-effect',
  incident: 'inc-1',
  statement: 'The office asks to withdraw the title',
};
const proposing = (change: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2033-02-01',
  command: 'propose-revocation',
  payload: { ...payload, ...change },
});
type Attempt = ReturnType<typeof reporting> | ReturnType<typeof verifying> | ReturnType<typeof proposing>;
const after = (...attempts: Attempt[]) =>
  given({ scheme, registry: acting(scheme, aCityWithWinners(scheme), ...attempts) });
const incidentOn = (day: string) => after(reporting(day), verifying(true, true));
const { incident: _incident, ...withoutIncident } = payload;

describe('propose-revocation on an incident', () => {
  test('on the day five years after the award it is in the window, a day later it is not', () => {
    incidentOn('2031-08-01').expectEvents(proposing(), ['RevocationProposed', payload]);
    incidentOn('2031-08-02').expectRefused(proposing(), [
      'incident-outside-window',
      { happenedOn: '2031-08-02', from: '2026-08-01', to: '2031-08-01' },
    ]);
  });

  test('cites the articles of the scheme that the ground rests on', () => {
    const renamed = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'within: { value: 5, unit: years, cites: [art-36] }',
        'within: { value: 5, unit: years, cites: [art-35] }',
      ),
    );
    const citesUnder = (rules: typeof scheme) => {
      const registry = acting(
        rules,
        aCityWithWinners(rules),
        reporting('2031-08-02'),
        verifying(true, false),
      );
      const decided = given({ scheme: rules, registry }).decide(proposing());
      return 'refused' in decided ? decided.refused.map(({ kind, cites }) => [kind, cites]) : decided;
    };

    expect(citesUnder(scheme)).toEqual([
      ['no-major-social-effect', ['art-36']],
      ['incident-outside-window', ['art-36']],
    ]);
    expect(citesUnder(renamed)).toEqual([
      ['no-major-social-effect', ['art-36']],
      ['incident-outside-window', ['art-35']],
    ]);
  });

  test('on the day of the award it is in the window, a day before it is not', () => {
    incidentOn('2026-08-01').expectEvents(proposing(), 'RevocationProposed');
    incidentOn('2026-07-31').expectRefused(proposing(), 'incident-outside-window');
  });

  test('the scheme says how long: three years instead of five', () => {
    const shorter = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'within: { value: 5, unit: years, cites: [art-36] }',
        'within: { value: 3, unit: years, cites: [art-36] }',
      ),
    );
    const on = (day: string) =>
      given({
        scheme: shorter,
        registry: acting(shorter, aCityWithWinners(shorter), reporting(day), verifying(true, true)),
      });

    on('2029-08-01').expectEvents(proposing(), 'RevocationProposed');
    on('2029-08-02').expectRefused(proposing(), 'incident-outside-window');
  });

  test('is refused while the length of the window is still to be set', () => {
    const open = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'within: { value: 5, unit: years, cites: [art-36] }',
        'within: { value: to-be-set, unit: years, cites: [art-36] }',
      ),
    );

    given({
      scheme: open,
      registry: acting(open, aCityWithWinners(open), reporting('2030-01-01'), verifying(true, true)),
    }).expectRefused(proposing(), [
      'ground-term-not-set',
      { ground: 'incident-with-bad-effect', term: 'within' },
    ]);
  });

  test('needs a finding that it holds, and of a major effect where the ground asks for one', () => {
    after(reporting('2030-01-01')).expectRefused(proposing(), [
      'incident-not-verified',
      { incident: 'inc-1' },
    ]);
    after(reporting('2030-01-01'), verifying(false, true)).expectRefused(proposing(), [
      'incident-does-not-hold',
      { incident: 'inc-1' },
    ]);
    after(reporting('2030-01-01'), verifying(true, false)).expectRefused(proposing(), [
      'no-major-social-effect',
      { incident: 'inc-1' },
    ]);
  });

  test('improper means need neither a window nor an effect', () => {
    after(reporting('2020-01-01', 'improper-means'), verifying(true, false)).expectEvents(
      proposing({ ground: 'improper-means' }),
      'RevocationProposed',
    );
  });

  test('rests on an incident of that ground and that honour', () => {
    after(reporting('2030-01-01', 'improper-means'), verifying(true, true)).expectRefused(proposing(), [
      'incident-of-other-ground',
      { incident: 'inc-1', ground: 'incident-with-bad-effect' },
    ]);
    after(reporting('2030-01-01', 'incident-with-bad-effect', 'h-2'), verifying(true, true)).expectRefused(
      proposing(),
      ['not-found', { what: 'inc-1' }],
    );
    after().expectRefused({ ...proposing(), payload: withoutIncident }, [
      'trigger-missing',
      { ground: 'incident-with-bad-effect', needs: 'incident' },
    ]);
  });

  test('is asked once at a time, under an id of its own', () => {
    const asked = after(reporting('2030-01-01'), verifying(true, true), proposing());

    asked.expectRefused(
      proposing(),
      ['revocation-id-used', { revocation: 'v-1' }],
      ['revocation-pending', { revocation: 'v-1' }],
    );
    asked.expectRefused(proposing({ revocation: 'v-2' }), ['revocation-pending', { revocation: 'v-1' }]);
  });

  test('is refused for an unknown honour, an unknown ground and a title already withdrawn', () => {
    after().expectRefused(proposing({ honour: 'h-9' }), ['not-found', { what: 'h-9' }]);
    after().expectRefused(proposing({ ground: 'anything' }), [
      'ground-unknown',
      { ground: 'anything', track: 'organisation' },
    ]);
    given({
      scheme,
      registry: [
        ...acting(scheme, aCityWithWinners(scheme), reporting('2030-01-01'), verifying(true, true)),
        aWithdrawal(scheme),
      ],
    }).expectRefused(proposing(), 'honour-withdrawn');
  });

  test('a failed rectification is no ground against a person: the ground is for organisations', () => {
    after().expectRefused(proposing({ honour: 'h-3', ground: 'rectification-failed', order: 'order-1' }), [
      'ground-unknown',
      { ground: 'rectification-failed', track: 'individual' },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { actEvents } from '../../../act/act-events.ts';
import { file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { aCityWithWinners, acting } from '../../../testing/winners.ts';
import { incidentVerified } from '../events.ts';

const scheme = schemeUnderTest();
const two = { by: 'office-head', preparedBy: 'office-clerk' };
const reporting = {
  by: 'citizen',
  on: '2027-01-10',
  command: 'report-incident',
  payload: {
    incident: 'inc-1',
    honour: 'h-1',
    ground: 'improper-means',
    happenedOn: '2026-03-01',
    account: sealed('inc-1'),
    evidence: [],
  },
};
const finding = {
  incident: 'inc-1',
  holds: true,
  majorSocialEffect: false,
  source: 'Inquiry',
  evidence: [file('finding')],
};
const verifying = { ...two, on: '2027-01-20', command: 'verify-incident', payload: finding };
const proposing = {
  ...two,
  on: '2027-02-01',
  command: 'propose-revocation',
  payload: {
    revocation: 'v-1',
    honour: 'h-1',
    ground: 'improper-means',
    incident: 'inc-1',
    statement: 'Withdraw it',
  },
};
const deciding = (withdrawn: boolean, revocation = 'v-1') => ({
  by: 'mayor',
  preparedBy: 'secretary',
  on: '2027-03-01',
  command: 'decide-revocation',
  payload: { revocation, withdrawn, document: file('decision') },
});
const recovering = (change: object = {}) => ({
  by: 'office-clerk',
  on: '2027-04-01',
  command: 'record-recovery',
  payload: {
    revocation: 'v-1',
    item: 'certificate',
    on: '2027-03-01',
    receipt: file('receipt'),
    ...change,
  },
});
const asked = (rules = scheme) => acting(rules, aCityWithWinners(rules), reporting, verifying, proposing);
const decided = {
  revocation: 'v-1',
  honour: 'h-1',
  programme: 'wuhan-mayor-quality-award',
  party: 'org-1',
  ground: 'improper-means',
  withdrawn: true,
  takesBack: ['title', 'certificate', 'plaque', 'prize-money'],
  publishedAs: 'exposure',
  decidedOn: '2027-03-01',
  document: file('decision'),
};

describe('decide-revocation', () => {
  test('withdraws: what is taken back and how it is told come from the ground; no ban where there is none', () => {
    given({ scheme, registry: asked() }).expectEvents(deciding(true), ['RevocationDecided', decided]);
  });

  test('bans up to the same day five years later where the ground has a ban', () => {
    const banning = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'publishedAs: exposure\n',
        'publishedAs: exposure\n      ban: { value: 5, unit: years, cites: [art-35] }\n',
      ),
    );

    const registry = asked(banning);
    given({ scheme: banning, registry }).expectEvents(deciding(true), [
      'RevocationDecided',
      { ...decided, bannedUntil: '2032-03-01' },
    ]);
    const after = given({ scheme: banning, registry: acting(banning, registry, deciding(true)) });
    expect(after.registry.programmes.bans).toEqual([
      {
        programme: 'wuhan-mayor-quality-award',
        party: 'org-1',
        from: '2027-03-01',
        to: '2032-03-01',
      },
    ]);
  });

  test('is refused while the length of a ban is still to be set', () => {
    const open = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        'publishedAs: exposure\n',
        'publishedAs: exposure\n      ban: { value: to-be-set, unit: years, cites: [art-35] }\n',
      ),
    );

    given({ scheme: open, registry: asked(open) }).expectRefused(deciding(true), [
      'ground-term-not-set',
      { ground: 'improper-means', term: 'ban' },
    ]);
  });

  test('declines without a word to the public; the title stands', () => {
    given({ scheme, registry: asked() }).expectEvents(deciding(false), [
      'RevocationDeclined',
      { revocation: 'v-1', decidedOn: '2027-03-01', document: file('decision') },
    ]);
    const after = given({ scheme, registry: acting(scheme, asked(), deciding(false)) });
    expect(after.registry.honours.honours.get('h-1')?.withdrawnOn).toBeUndefined();
  });

  test('is decided once, and only when it was asked for', () => {
    for (const withdrawn of [true, false]) {
      given({ scheme, registry: acting(scheme, asked(), deciding(withdrawn)) }).expectRefused(
        deciding(true),
        ['revocation-already-decided', { revocation: 'v-1' }],
      );
    }
    given({ scheme, registry: asked() }).expectRefused(deciding(true, 'v-9'), ['not-found', { what: 'v-9' }]);
  });

  test('does not rest on a finding that was taken back meanwhile', () => {
    const undone = {
      type: 'IncidentVerified',
      v: 1,
      at: '2027-01-20T01:00:00.000Z',
      act: 'registry/city#1',
      command: 'verify-incident',
      by: { person: 'office-head', role: 'office' },
      payload: incidentVerified.payload.parse(finding),
    };
    const rescinded = actEvents('registry').actRescinded({
      rescinds: 'registry/city#1',
      command: 'verify-incident',
      cases: [],
      reason: sealed('reason'),
      evidence: [file('why')],
      undone: [undone],
      redo: [],
    });

    given({ scheme, registry: [...asked(), rescinded] }).expectRefused(deciding(true), [
      'incident-not-verified',
      { incident: 'inc-1' },
    ]);
  });

  test("is the government head's, prepared by its clerk", () => {
    const { preparedBy: _preparedBy, ...alone } = deciding(true);

    given({ scheme, registry: asked() }).expectRefused(alone, [
      'needs-second-person',
      { preparedBy: ['approver/clerk'] },
    ]);
    given({ scheme, registry: asked() }).expectRefused(
      { ...deciding(true), by: 'office-head' },
      'no-such-hat',
    );
  });
});

describe('record-recovery', () => {
  const withdrawn = () => acting(scheme, asked(), deciding(true));

  test('records a thing that came back, from the day of the decision to today', () => {
    given({ scheme, registry: withdrawn() }).expectEvents(recovering(), [
      'ItemRecovered',
      recovering().payload,
    ]);
    given({ scheme, registry: withdrawn() }).expectEvents(recovering({ on: '2027-04-01' }), 'ItemRecovered');
    given({ scheme, registry: withdrawn() }).expectRefused(
      recovering({ on: '2027-02-28' }),
      'honour-day-too-early',
    );
    given({ scheme, registry: withdrawn() }).expectRefused(
      recovering({ on: '2027-04-02' }),
      'honour-day-ahead',
    );
  });

  test('only what the decision takes back, and once', () => {
    given({ scheme, registry: withdrawn() }).expectRefused(recovering({ item: 'cup' }), [
      'item-not-taken-back',
      { item: 'cup' },
    ]);
    given({ scheme, registry: acting(scheme, withdrawn(), recovering()) }).expectRefused(recovering(), [
      'item-already-recovered',
      { item: 'certificate', on: '2027-03-01' },
    ]);
  });

  test('is refused before the decision, after one that declined, and for an unknown request', () => {
    given({ scheme, registry: asked() }).expectRefused(recovering(), [
      'title-not-withdrawn',
      { revocation: 'v-1' },
    ]);
    given({ scheme, registry: acting(scheme, asked(), deciding(false)) }).expectRefused(
      recovering(),
      'title-not-withdrawn',
    );
    given({ scheme, registry: asked() }).expectRefused(recovering({ revocation: 'v-9' }), 'not-found');
  });
});

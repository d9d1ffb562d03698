import { describe, test } from 'vitest';
import { aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { ownershipRecorded } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = {
  owned: 'org-1',
  kind: 'shareholding' as const,
  owner: 'org-2',
  percent: 51.5,
  from: '2020-01-01',
  evidence: [file('register')],
};
const recording = (change: object = {}) => ({
  by: 'a-clerk',
  on: '2026-01-05',
  command: 'record-ownership',
  payload: { ...payload, ...change },
});
const { owner: _owner, ...ownerless } = payload;

describe('record-ownership', () => {
  test('records a registered owner, a person, or one named by code and name', () => {
    const told = given({ scheme, registry });
    told.expectEvents(recording(), ['OwnershipRecorded', payload]);
    told.expectEvents({ ...recording({ owner: 'citizen' }), by: 'office-clerk' }, 'OwnershipRecorded');
    const named = {
      ...ownerless,
      ownerName: 'Far Away Ltd',
      codeKind: 'credit-code',
      ownerCode: `index:${'a'.repeat(32)}`,
    };
    told.expectEvents({ ...recording(), payload: named }, ['OwnershipRecorded', named]);
  });

  test.each([
    [{ percent: 0 }, 'bad-input'],
    [{ percent: 0.01 }, undefined],
    [{ percent: 100 }, undefined],
    [{ percent: 100.01 }, 'bad-input'],
  ])('%j: %s', (change, kind) => {
    const told = given({ scheme, registry });
    if (kind) told.expectRefused(recording(change), kind);
    else told.expectEvents(recording(change), 'OwnershipRecorded');
  });

  test('is refused without an owner, with two, and for an organisation that owns itself', () => {
    const told = given({ scheme, registry });
    told.expectRefused({ ...recording(), payload: ownerless }, 'owner-not-named');
    told.expectRefused(recording({ ownerName: 'Far Away Ltd' }), ['owner-named-twice', { owner: 'org-2' }]);
    told.expectRefused(recording({ owner: 'org-1' }), ['owns-itself', { party: 'org-1' }]);
  });

  test('is refused for unknown parties, an owned person, and days that run backwards', () => {
    const told = given({ scheme, registry });
    told.expectRefused(recording({ owned: 'nothing', owner: 'nobody' }), 'not-found', 'not-found');
    told.expectRefused(recording({ owned: 'citizen' }), 'not-an-organisation');
    told.expectRefused(recording({ to: '2019-12-31' }), 'days-reversed');
  });

  test('is refused for the same ownership on a shared day', () => {
    const known = ownershipRecorded({ ...payload, from: day('2019-01-01'), to: day('2020-01-01') });
    const told = given({ scheme, registry: [...registry, known] });
    told.expectRefused(recording({ evidence: [file('register')] }), [
      'ownership-known',
      { owned: 'org-1', owner: 'org-2' },
    ]);
    told.expectEvents(recording({ from: '2020-01-02' }), 'OwnershipRecorded');
    told.expectEvents(recording({ kind: 'parent' }), 'OwnershipRecorded');
  });

  test('is refused to a head', () => {
    given({ scheme, registry }).expectRefused({ ...recording(), by: 'office-head' }, 'no-such-hat');
  });
});

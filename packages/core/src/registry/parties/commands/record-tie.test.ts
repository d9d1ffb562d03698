import { describe, test } from 'vitest';
import { aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { organisationsMerged, personsUnited, tieRecorded } from '../events.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const payload = {
  person: 'ex-1',
  organisation: 'org-1',
  kind: 'employment',
  from: '2023-01-01',
  to: '2024-12-31',
} as const;
const recording = (change = {}) => ({
  by: 'a-clerk',
  on: '2026-01-05',
  command: 'record-tie',
  payload: { ...payload, ...change },
});

describe('record-tie', () => {
  test('records a tie with its days', () => {
    given({ scheme, registry }).expectEvents(recording(), ['TieRecorded', payload]);
    given({ scheme, registry }).expectEvents({ ...recording(), by: 'office-clerk' }, 'TieRecorded');
  });

  test('is refused between parties that are unknown or of the wrong kind', () => {
    given({ scheme, registry }).expectRefused(
      recording({ person: 'org-1', organisation: 'ex-1' }),
      ['not-a-person', { party: 'org-1' }],
      ['not-an-organisation', { party: 'ex-1' }],
    );
    given({ scheme, registry }).expectRefused(
      recording({ person: 'nobody', organisation: 'nothing' }),
      'not-found',
      'not-found',
    );
  });

  test('is refused for days that run backwards', () => {
    given({ scheme, registry }).expectRefused(recording({ to: '2022-12-31' }), 'days-reversed');
  });

  test('is refused for the same tie on a shared day; another kind and later days are new', () => {
    const told = [...registry, tieRecorded({ ...payload, from: day('2022-01-01'), to: day('2023-01-01') })];
    given({ scheme, registry: told }).expectRefused(recording(), [
      'tie-known',
      { person: 'ex-1', organisation: 'org-1', kind: 'employment' },
    ]);
    given({ scheme, registry: told }).expectEvents(recording({ from: '2023-01-02' }), 'TieRecorded');
    given({ scheme, registry: told }).expectEvents(recording({ kind: 'kinship' }), 'TieRecorded');
  });

  test('a tie of the same person to the same organisation is known under other ids, too', () => {
    const evidence = [file('register')];
    const told = [
      ...registry,
      tieRecorded({
        ...payload,
        person: 'ex-2',
        organisation: 'org-2',
        from: day('2023-01-01'),
        to: undefined,
      }),
      personsUnited({ keep: 'ex-1', same: 'ex-2', evidence }),
      organisationsMerged({ into: 'org-1', merged: ['org-2'], on: day('2026-01-01'), evidence }),
    ];
    given({ scheme, registry: told }).expectRefused(recording({ to: undefined }), 'tie-known');
  });

  test('is refused to a head and to the public', () => {
    given({ scheme, registry }).expectRefused({ ...recording(), by: 'office-head' }, 'no-such-hat');
    given({ scheme, registry }).expectRefused({ ...recording(), by: 'citizen' }, 'no-such-hat');
  });
});

import { describe, expect, test } from 'vitest';
import type { EventDraft } from '../../../act/event-kind.ts';
import type { LedgerEvent } from '../../../ledger/event.ts';
import { aCityWithoutAward, day, file } from '../../../testing/city.ts';
import { shippedNameWords, wordsAnnounced } from '../../../testing/conflicting.ts';
import { foldedRegistry, given } from '../../../testing/given.ts';
import { lookAtRegistry } from '../../../testing/look.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { organisationsMerged, personsUnited } from '../../parties/events.ts';
import { aliasRecorded, outsideTieRecorded, ownershipRecorded, personTieRecorded } from '../events.ts';
import { tiesSlice } from '../slice.ts';
import { tiesView } from '../views/ties.ts';

const scheme = schemeUnderTest();
const registry = aCityWithoutAward();
const evidence = [file('paper')];
const from = day('2020-01-01');
const act = (command: string, payload: object, by = 'office-clerk') => ({
  by,
  on: '2026-01-05',
  command,
  payload,
});

describe('record-outside-tie', () => {
  const payload = { person: 'ex-1', kind: 'employment', organisationName: 'Far Away Ltd', from } as const;
  const recording = (change: object = {}) => act('record-outside-tie', { ...payload, ...change });

  test('records a tie to an organisation nobody registered', () => {
    given({ scheme, registry }).expectEvents(recording(), ['OutsideTieRecorded', payload]);
    const more = {
      mailDomain: 'far.example',
      codeKind: 'credit-code',
      organisationCode: `index:${'b'.repeat(32)}`,
    };
    given({ scheme, registry }).expectEvents(recording(more), [
      'OutsideTieRecorded',
      { ...payload, ...more },
    ]);
  });

  test('is refused where the code is registered: the tie is to that party', () => {
    const organisationCode = foldedRegistry(registry).parties.parties.get('org-1')?.codeIndex;
    given({ scheme, registry }).expectRefused(recording({ organisationCode }), [
      'organisation-registered',
      { party: 'org-1' },
    ]);
  });

  test('is refused for nobody, an organisation, and days that run backwards', () => {
    given({ scheme, registry }).expectRefused(recording({ person: 'nobody' }), 'not-found');
    given({ scheme, registry }).expectRefused(recording({ person: 'org-1' }), 'not-a-person');
    given({ scheme, registry }).expectRefused(recording({ to: '2019-12-31' }), 'days-reversed');
    given({ scheme, registry }).expectRefused({ ...recording(), by: 'citizen' }, 'no-such-hat');
  });

  test('is refused for the same tie on a shared day, under any document of the person', () => {
    const told = [
      ...registry,
      outsideTieRecorded({ ...payload, person: 'ex-2', to: day('2021-01-01') }),
      personsUnited({ keep: 'ex-1', same: 'ex-2', evidence }),
    ];
    const known = [
      'outside-tie-known',
      { person: 'ex-1', organisation: 'Far Away Ltd', kind: 'employment' },
    ] as const;
    given({ scheme, registry: told }).expectRefused(recording({ from: '2021-01-01' }), known);
    given({ scheme, registry: told }).expectEvents(recording({ from: '2021-01-02' }), 'OutsideTieRecorded');
  });
});

describe('record-person-tie', () => {
  const payload = { person: 'ex-1', other: 'ind-1', kind: 'kinship', from } as const;
  const recording = (change: object = {}) => act('record-person-tie', { ...payload, ...change }, 'a-clerk');

  test('records a tie, which has no direction', () => {
    given({ scheme, registry }).expectEvents(recording(), ['PersonTieRecorded', payload]);
    const told = [...registry, personTieRecorded(payload)];
    const turned = { person: 'ind-1', other: 'ex-1' };
    given({ scheme, registry: told }).expectRefused(recording(turned), [
      'person-tie-known',
      { ...turned, kind: 'kinship' },
    ]);
    given({ scheme, registry: told }).expectEvents(recording({ kind: 'shared-panel' }), 'PersonTieRecorded');
  });

  test('is refused for nobody, an organisation, oneself, and days that run backwards', () => {
    const told = given({ scheme, registry });
    told.expectRefused(recording({ person: 'nobody', other: 'org-1' }), 'not-found', 'not-a-person');
    told.expectRefused(recording({ other: 'ex-1' }), ['tied-to-oneself', { person: 'ex-1' }]);
    told.expectRefused(recording({ to: '2019-12-31' }), 'days-reversed');
    told.expectRefused({ ...recording(), by: 'office-head' }, 'no-such-hat');
  });
});

describe('record-alias', () => {
  const payload = { organisation: 'org-1', as: 'name', alias: 'Fictional One', evidence } as const;
  const recording = (change: object = {}) => act('record-alias', { ...payload, ...change });

  test('records another name, or a mail domain of its own', () => {
    given({ scheme, registry }).expectEvents(recording(), ['AliasRecorded', payload]);
    const domain = { as: 'mail-domain', alias: 'one.example' };
    given({ scheme, registry }).expectEvents(recording(domain), 'AliasRecorded');
  });

  test('is refused for everybody’s mail domain, and what is none', () => {
    const told = given({ scheme, registry: [...registry, wordsAnnounced()] });
    for (const alias of ['163.com', 'QQ.com', 'nodomain'])
      told.expectRefused(recording({ as: 'mail-domain', alias }), ['domain-says-nothing', { alias }]);
  });

  test('is refused twice, for a person, and to a head', () => {
    const told = given({ scheme, registry: [...registry, aliasRecorded(payload)] });
    told.expectRefused(recording(), ['alias-known', { organisation: 'org-1', alias: 'Fictional One' }]);
    told.expectRefused(recording({ organisation: 'ex-1' }), 'not-an-organisation');
    told.expectRefused({ ...recording(), by: 'office-head' }, 'no-such-hat');
  });
});

describe('announce-name-words', () => {
  const words = shippedNameWords();
  const announcing = (by = 'office-head') => act('announce-name-words', { words, source: 'shipped' }, by);

  test('enters the table whole, by office or system', () => {
    given({ scheme, registry }).expectEvents(announcing(), [
      'NameWordsAnnounced',
      { words, source: 'shipped' },
    ]);
    given({ scheme, registry }).expectEvents(announcing('sysadmin'), 'NameWordsAnnounced');
  });

  test('is refused for the table in force, and to a clerk', () => {
    given({ scheme, registry: [...registry, wordsAnnounced()] }).expectRefused(announcing(), [
      'name-words-known',
      { words: words.id },
    ]);
    given({ scheme, registry }).expectRefused(announcing('office-clerk'), 'no-such-hat');
  });
});

describe('ties', () => {
  const told = [
    ...registry,
    wordsAnnounced(),
    aliasRecorded({ organisation: 'org-2', as: 'name', alias: 'Old Two', evidence }),
    organisationsMerged({ into: 'org-1', merged: ['org-2'], on: from, evidence }),
    ownershipRecorded({
      owned: 'org-1',
      kind: 'parent',
      ownerName: 'Far Away Ltd',
      codeKind: 'credit-code',
      ownerCode: `index:${'c'.repeat(32)}`,
      from,
      evidence,
    }),
    personTieRecorded({ person: 'ex-1', other: 'ind-1', kind: 'kinship', from }),
    outsideTieRecorded({ person: 'ex-1', kind: 'training', organisationName: 'School', from }),
  ];
  const see = (party: string, by = 'office-clerk') =>
    lookAtRegistry(tiesView, { registry: told, by, on: '2026-01-05', query: { party } });

  test('shows what is on record of a party, under any of its ids, and no code', () => {
    expect(see('org-1')).toMatchObject({
      nameWords: shippedNameWords().id,
      aliases: [{ as: 'name', alias: 'Old Two' }],
      ownerships: [{ owned: 'org-1', kind: 'parent', ownerName: 'Far Away Ltd' }],
    });
    expect(JSON.stringify(see('org-1'))).not.toContain('index:');
    expect(see('ex-1', 'supervisor')).toMatchObject({
      outsideTies: [{ organisationName: 'School' }],
      personTies: [{ other: 'ind-1' }],
    });
  });

  test('knows no other party, and is not for examiners', () => {
    expect(see('nobody')).toEqual({ notFound: true });
    expect(see('org-1', 'ex-1')).toBe('no-such-hat');
  });
});

test('what was recorded is taken back with its act, and nothing else', () => {
  const tied = (other: string) => personTieRecorded({ person: 'ex-1', other, kind: 'kinship', from });
  const drafts: [string, EventDraft][] = [
    ['persons', tied('ind-1')],
    ['outside', outsideTieRecorded({ person: 'ex-1', kind: 'training', organisationName: 'School', from })],
    ['aliases', aliasRecorded({ organisation: 'org-1', as: 'name', alias: 'One', evidence })],
    ['ownerships', ownershipRecorded({ owned: 'org-1', kind: 'parent', owner: 'org-2', from, evidence })],
  ];
  for (const [list, draft] of drafts) {
    const state = foldedRegistry([...registry, draft, tied('ind-2')]).ties;
    const other = list === 'persons' ? 1 : 0;
    const before = state[list as 'persons'];
    expect(before).toHaveLength(1 + other);
    const recorded = { act: before[0]?.act ?? '', payload: draft.payload, type: draft.type, v: 1 };
    tiesSlice.undoHandlers.get(draft.type)?.(state, recorded as LedgerEvent);
    expect(state[list as 'persons']).toHaveLength(other);
  }
});

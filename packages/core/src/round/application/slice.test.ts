import { expect, test } from 'vitest';
import { caseIndexOf } from '../../access/conflicts.ts';
import { isApplyingIn } from '../../access/policy.ts';
import { ACT_RESCINDED } from '../../act/slice.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { registryFold } from '../../registry/state.ts';
import { day, file, sealed } from '../../testing/city.ts';
import { type RoundState, roundFold } from '../state.ts';
import { applicationFiled } from './events.ts';

const envelope = {
  at: '2026-03-20T01:00:00.000Z',
  act: 'round/r1#0',
  command: 'c',
  by: { person: 'p', role: 'r' },
};

const filed = (id: string, channel = 'district-a'): LedgerEvent => ({
  ...applicationFiled({
    case: id,
    party: `org-of-${id}`,
    track: 'organisation',
    channel,
    signedBy: 'agent',
    declares: [],
    dossier: { hash: file('d'), files: [] },
    claims: [],
    encouraged: [],
    tradeSecrets: [],
    contact: sealed(id),
    filedOn: day('2026-03-20'),
  }),
  ...envelope,
});

const takenBack = (event: LedgerEvent): LedgerEvent => ({
  ...envelope,
  type: ACT_RESCINDED,
  v: 1,
  payload: { rescinds: 'round/r1#0', command: 'c', undone: [event], cases: [], redo: [], mustRedo: false },
});

function fold(state: RoundState, ...events: readonly LedgerEvent[]): RoundState {
  for (const event of events) roundFold.evolve(state, event);
  return state;
}

const indexed = (round: RoundState) =>
  caseIndexOf({ registry: registryFold.initial(), round, day: day('2026-03-21') } as never).cases;

test('a channel has its cases in the order of their ids, in whatever order they came', () => {
  const round = fold(roundFold.initial(), filed('O-2'), filed('O-10'), filed('O-3', 'county'), filed('O-1'));

  expect(Object.fromEntries(round.application.byChannel)).toEqual({
    'district-a': ['O-1', 'O-10', 'O-2'],
    county: ['O-3'],
  });
});

test('who applies or signs applies in the round until the last filing was taken back', () => {
  const [one, two] = [filed('O-1'), filed('O-2')];
  const round = fold(roundFold.initial(), one, two);
  const told = () => ['agent', 'org-of-O-1', 'org-of-O-2', 'citizen'].map((id) => isApplyingIn(round, id));

  expect(told()).toEqual([true, true, true, false]);
  fold(round, takenBack(one));
  expect(told()).toEqual([true, false, true, false]);
  fold(round, takenBack(two));
  expect(told()).toEqual([false, false, false, false]);
  expect(round.application.byChannel.get('district-a')).toEqual([]);
});

test('all cases are looked through for conflicts as they are filed and taken back', () => {
  const [one, two] = [filed('O-1'), filed('O-2')];
  const round = fold(roundFold.initial(), one);

  expect(indexed(round)).toEqual(['O-1']);
  fold(round, two);
  expect(indexed(round)).toEqual(['O-1', 'O-2']);
  fold(round, takenBack(one));
  expect(indexed(round)).toEqual(['O-2']);
});

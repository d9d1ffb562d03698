import { expect, test } from 'vitest';
import { type KnownSession, SessionMemory } from './session-memory.ts';

const known = (hash: string, account: string): KnownSession => ({
  row: {
    hash,
    id: hash,
    account,
    secondFactor: false,
    provedAt: 0,
    about: '',
    madeAt: 0,
    seenAt: 0,
    endsAt: 0,
    hasSecondFactor: false,
  },
  seats: new Map(),
  needs: undefined,
});

test('a session is remembered for a moment', () => {
  const memory = new SessionMemory(2000);
  memory.keep(known('a', 'one'), 100);

  expect([memory.get('a', 2099)?.row.hash, memory.get('a', 2100), memory.get('b', 100)]).toEqual([
    'a',
    undefined,
    undefined,
  ]);
});

test('a session, or all of an account, can be forgotten at once', () => {
  const memory = new SessionMemory(2000);
  for (const [hash, account] of [
    ['a', 'one'],
    ['b', 'one'],
    ['c', 'two'],
    ['d', 'two'],
  ] as const)
    memory.keep(known(hash, account), 0);

  memory.forgetAccount('one');
  memory.forget('c');

  expect(['a', 'b', 'c', 'd'].map((hash) => memory.get(hash, 0)?.row.account)).toEqual([
    undefined,
    undefined,
    undefined,
    'two',
  ]);
});

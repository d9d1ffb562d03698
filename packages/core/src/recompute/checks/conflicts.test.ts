import { expect, test } from 'vitest';
import { caseIndexOf, conflictsFor } from '../../access/conflicts.ts';
import { calendar, instantFrom } from '../../calendar/index.ts';
import { aCity, day } from '../../testing/city.ts';
import { aliasOfOne, shippedNameWords, similarEmployer, wordsAnnounced } from '../../testing/conflicting.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { sampleCrypto } from '../../testing/sample-ledger.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { conflicts } from './conflicts.ts';

const scheme = schemeUnderTest();
const state = given({
  scheme,
  registry: [...aCity(scheme), wordsAnnounced(), aliasOfOne(), similarEmployer('ex-1')],
  round: aRoundAt(scheme, 'panel'),
});
const ground = { ...state, scheme, day: day('2026-04-29') };
const [conflict] = conflictsFor(ground, 'ex-1', caseIndexOf(ground, ['O-1']));
const found = {
  calculation: 'conflicts@1',
  words: shippedNameWords().id,
  grade: 'suspected',
  ground: 'employment',
  trace: conflict?.trace,
};

function differs(change: object, payload: object = { person: 'ex-1', case: 'O-1' }) {
  const recorded = { ...payload, found: { ...found, ...change } };
  const event = {
    type: 'ConflictDismissed',
    v: 1,
    at: instantFrom('2026-04-29T01:00:00.000Z'),
    act: 'round/r1#99',
    command: 'dismiss-conflict',
    by: { person: 'office-clerk', role: 'office' },
    payload: recorded,
  };
  const before = {
    ...state,
    roundId: 'r1',
    scheme,
    calendar: calendar([], { knownOn: day('2026-04-29'), makeUpDays: true }),
  };
  return conflicts.differs({ event, line: 1, seq: 99, stream: 'round/r1' }, before, {
    hasher: sampleCrypto(),
    act: [],
  });
}

test('what the search found is found again', () => {
  expect(differs({})).toBeUndefined();
});

test.each([
  ['grade', { grade: 'certain' }],
  ['ground', { ground: 'training' }],
  ['words', { words: 'other-words@1' }],
])('another %s is told, with what is found', (_, change) => {
  expect(differs(change)).toEqual({ recorded: { ...found, ...change }, recomputed: found });
});

test('a conflict of another trace, person or case was never found', () => {
  expect(differs({ trace: 'made-up' })?.recomputed).toBeUndefined();
  expect(differs({}, { person: 'ex-2', case: 'O-1' })?.recorded).toEqual(found);
  expect(differs({}, { person: 'ex-1', case: 'O-2' })?.recorded).toEqual(found);
});

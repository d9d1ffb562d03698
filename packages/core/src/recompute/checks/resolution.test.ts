import { describe, expect, test } from 'vitest';
import { calendar } from '../../calendar/index.ts';
import { candidatesResolved } from '../../round/deliberation/events.ts';
import { day, file } from '../../testing/city.ts';
import { votedName, votingOnNames, whileVoting } from '../../testing/names.ts';
import { sampleCrypto } from '../../testing/sample-ledger.ts';
import { calculationChecks } from './calculations.ts';

const scheme = votingOnNames(1, 1);
const check = calculationChecks.find(({ name }) => name === 'resolution');
const { registry, round } = whileVoting(
  scheme,
  { 'O-1': 'award', 'I-1': 'award' },
  ...votedName('O-1', 'award', 3),
  ...votedName('I-1', 'award', 4),
);

/** What the check says of a resolution of names as it stands in a ledger. */
function saidOf(track: 'organisation' | 'individual', ...winners: { case: string; grade: string }[]) {
  const { type, v, payload } = candidatesResolved({
    track,
    winners,
    departures: [],
    minutes: file('minutes'),
    calculation: 'votes-by-name@1',
  });
  const event = {
    type,
    v,
    payload,
    at: '2026-06-22T01:00:00.000Z',
    act: 'round/r1#1',
    command: 'resolve-candidates',
    by: { person: 'chair', role: 'committee' as const },
  };
  const known = calendar(registry.jurisdiction.schedules, { knownOn: day('2026-06-22'), makeUpDays: true });
  return check?.differs(
    { event, line: 1, seq: 1, stream: 'round/r1' },
    { registry, round, roundId: 'r1', scheme, calendar: known },
    { hasher: sampleCrypto(), act: [] },
  );
}

describe('resolved votes on names', () => {
  test('are computed again track by track', () => {
    expect(saidOf('individual', { case: 'I-1', grade: 'award' })).toBeUndefined();
    expect(saidOf('organisation')).toBeUndefined();
  });

  test('that say otherwise are found', () => {
    const lie = { case: 'O-1', grade: 'award' };
    expect(saidOf('organisation', lie)).toEqual({ recorded: [lie], recomputed: [] });
  });
});

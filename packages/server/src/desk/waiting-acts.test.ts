import type { LedgerEvent, StreamEntry } from '@laureate/core';
import { describe, expect, it } from 'vitest';
import { WaitingActs } from './waiting-acts.ts';

const stream = 'round/r';
const at = '2026-03-02T01:00:00.000Z';

function prepared(act: number, by: string, command: string, payload: unknown): LedgerEvent {
  return {
    type: 'ActPrepared',
    v: 1,
    at,
    act: `${stream}#${act}`,
    command,
    by: { person: by, role: 'office' },
    payload: { command, payload },
  };
}

function done(act: number, preparedBy: string, command: string, payload: unknown): LedgerEvent {
  return {
    type: 'SomethingDone',
    v: 1,
    at,
    act: `${stream}#${act}`,
    command,
    by: { person: 'head', role: 'office' },
    preparedBy,
    payload,
  };
}

/** A city of one stream, which tells how often it was read. */
function cityOf(events: LedgerEvent[]) {
  const read: (readonly [number, number])[] = [];
  return {
    read,
    jurisdiction: 'city',
    sizes: async () => new Map([[stream, events.length]]),
    stretch: async (_: string, from: number, to: number) => {
      read.push([from, to]);
      const entries = events.slice(from, to).map((event): StreamEntry => ({ event, salt: '', leaf: '' }));
      return { from, entries, heads: [] };
    },
  };
}

const actsOf = async (waiting: WaitingActs, city: ReturnType<typeof cityOf>) =>
  (await waiting.of(city, stream)).map(({ act }) => act);

describe('acts that wait for their second person', () => {
  it('are those prepared and not done, the earliest first', async () => {
    const city = cityOf([
      prepared(0, 'clerk', 'issue', { honour: 'a' }),
      prepared(1, 'clerk', 'issue', { honour: 'b' }),
      prepared(2, 'clerk', 'issue', { honour: 'c' }),
      done(3, 'clerk', 'issue', { honour: 'b', on: '2026-03-02' }),
    ]);

    expect(await actsOf(new WaitingActs(), city)).toEqual([`${stream}#0`, `${stream}#2`]);
  });

  it('are not taken for done by what another clerk prepared, or by another command', async () => {
    const city = cityOf([
      prepared(0, 'clerk', 'rank', { track: 'organisation' }),
      done(1, 'other', 'rank', { track: 'organisation' }),
      done(2, 'clerk', 'propose', { track: 'organisation' }),
    ]);

    expect(await actsOf(new WaitingActs(), city)).toEqual([`${stream}#0`]);
  });

  it('lose one preparation to one act, however many events the act has', async () => {
    const city = cityOf([
      prepared(0, 'clerk', 'rank', {}),
      prepared(1, 'clerk', 'rank', {}),
      done(2, 'clerk', 'rank', {}),
      done(2, 'clerk', 'rank', {}),
    ]);

    expect(await actsOf(new WaitingActs(), city)).toEqual([`${stream}#1`]);
  });

  it('are read on from where the stream was left, and none in a stream that is not there', async () => {
    const events = [prepared(0, 'clerk', 'rank', {})];
    const city = cityOf(events);
    const waiting = new WaitingActs();

    await actsOf(waiting, city);
    events.push(done(1, 'clerk', 'rank', {}));

    expect(await actsOf(waiting, city)).toEqual([]);
    expect(city.read).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(await waiting.of(city, 'round/none')).toEqual([]);
  });
});

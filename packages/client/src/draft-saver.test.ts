import { describe, expect, test } from 'vitest';
import { DraftSaver } from './draft-saver.ts';
import type { Draft, DraftChange, SavedDraft } from './drafts.ts';
import { offline, type RefusedKind } from './problem.ts';
import type { Reply } from './reply.ts';

const field = (value: unknown, version: number) => ({
  value,
  version,
  by: 'other',
  at: '2026-01-01T00:00:00.000Z',
});
const draft = (fields: Draft['fields']): Draft => ({ fields, here: [] });
const refused = (kind: RefusedKind): Reply<SavedDraft> => ({ refused: { ...offline, kind } });

/** A saver whose pauses end when told, with the answers it will get; everything it sends is kept. */
function aSaver(...answers: readonly Reply<SavedDraft>[]) {
  const sent: Readonly<Record<string, DraftChange>>[] = [];
  const planned: { run: () => void; ms: number }[] = [];
  const saver = new DraftSaver(
    {
      save: async (fields) => {
        sent.push(fields);
        const next = answers[sent.length - 1];
        if (next) return next;
        const saved = Object.fromEntries(Object.entries(fields).map(([path, { base }]) => [path, base + 1]));
        return { value: { saved, conflicts: {} } };
      },
      later: (run, ms) => {
        const plan = { run, ms };
        planned.push(plan);
        return () => planned.splice(planned.indexOf(plan), planned.includes(plan) ? 1 : 0);
      },
    },
    draft({ a: field('old', 3) }),
  );
  return { saver, sent, planned };
}

describe('keeping a draft', () => {
  test('sends changes after a pause, together, each on the version it was written on', async () => {
    const { saver, sent, planned } = aSaver();

    saver.set('a', 'new');
    saver.set('b', 1);

    expect(saver.state).toBe('waiting');
    expect(planned).toHaveLength(1);
    expect(await saver.flush()).toBe('saved');
    expect(sent).toEqual([{ a: { value: 'new', base: 3 }, b: { value: 1, base: 0 } }]);
    expect(saver.unsent.size).toBe(0);
  });

  test('goes on from the version the server gave', async () => {
    const { saver, sent } = aSaver();

    saver.set('a', 'one');
    await saver.flush();
    saver.set('a', 'two');
    await saver.flush();

    expect(sent.map((fields) => fields.a?.base)).toEqual([3, 4]);
  });

  test('sends again what was written while it was sending', async () => {
    const { saver, sent } = aSaver();

    saver.set('a', 'one');
    const sending = saver.flush();
    saver.set('a', 'two');

    expect(await sending).toBe('waiting');
    expect(await saver.flush()).toBe('saved');
    expect(sent.map((fields) => fields.a)).toEqual([
      { value: 'one', base: 3 },
      { value: 'two', base: 4 },
    ]);
  });

  test('sends nothing when nothing changed', async () => {
    const { saver, sent } = aSaver();

    expect(await saver.flush()).toBe('saved');
    expect(sent).toEqual([]);
  });
});

describe('what somebody else wrote meanwhile', () => {
  const conflict: Reply<SavedDraft> = { value: { saved: {}, conflicts: { a: field('theirs', 7) } } };

  test('is none when both wrote the same; the next change goes on from theirs', async () => {
    const { saver, sent } = aSaver(conflict);

    saver.set('a', 'theirs');
    expect(await saver.flush()).toBe('saved');
    saver.set('a', 'next');
    await saver.flush();

    expect(saver.conflicts.size).toBe(0);
    expect(sent[1]).toEqual({ a: { value: 'next', base: 7 } });
  });

  test('waits for a choice and is not written over', async () => {
    const { saver, sent } = aSaver(conflict);

    saver.set('a', 'mine');

    expect(await saver.flush()).toBe('conflict');
    expect(saver.valueOf('a')).toBe('mine');
    expect(await saver.flush()).toBe('conflict');
    expect(sent).toHaveLength(1);
  });

  test('stands after choosing theirs', async () => {
    const { saver, sent } = aSaver(conflict);
    saver.set('a', 'mine');
    await saver.flush();

    saver.settle('a', 'theirs');

    expect([saver.state, saver.valueOf('a'), sent.length]).toEqual(['saved', 'theirs', 1]);
  });

  test('is replaced, on its version, after choosing mine', async () => {
    const { saver, sent } = aSaver(conflict);
    saver.set('a', 'mine');
    await saver.flush();

    saver.settle('a', 'mine');

    expect(await saver.flush()).toBe('saved');
    expect(sent[1]).toEqual({ a: { value: 'mine', base: 7 } });
  });

  test('appears where nothing of ours is unsent', () => {
    const { saver } = aSaver();
    saver.set('b', 'mine');

    saver.take(draft({ a: field('newer', 4), b: field('theirs', 9) }));

    expect(saver.values).toEqual({ a: 'newer', b: 'mine' });
  });
});

describe('a save that does not arrive', () => {
  test('is tried again by itself, each time a little later', async () => {
    const { saver, planned } = aSaver(refused('offline'), refused('offline'));

    saver.set('a', 'new');
    await saver.flush();
    await saver.flush();

    expect([saver.state, saver.valueOf('a'), [...saver.unsent]]).toEqual(['offline', 'new', ['a']]);
    expect(planned.map(({ ms }) => ms)).toEqual([4000]);
    expect(await saver.flush()).toBe('saved');
  });

  test('waits for signing in again', async () => {
    const { saver, planned } = aSaver(refused('signed-out'));

    saver.set('a', 'new');

    expect(await saver.flush()).toBe('signed-out');
    expect(planned).toEqual([]);
    expect(await saver.flush()).toBe('saved');
  });

  test('is told when the server will not have it', async () => {
    const { saver } = aSaver(refused('not-found'));

    saver.set('a', 'new');

    expect(await saver.flush()).toBe('refused');
    expect(saver.refused?.kind).toBe('not-found');
  });

  test('stays unsent when one stops', async () => {
    const { saver, planned } = aSaver();

    saver.set('a', 'new');
    saver.stop();

    expect([planned.length, [...saver.unsent]]).toEqual([0, ['a']]);
  });
});

test('who listens is told of every change until they stop', () => {
  const { saver } = aSaver();
  let told = 0;
  const stop = saver.subscribe(() => {
    told += 1;
  });

  saver.set('a', 1);
  stop();
  saver.set('a', 2);

  expect(told).toBe(1);
});

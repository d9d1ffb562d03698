import { describe, expect, test } from 'vitest';
import { makeNonce, opens, readNonce } from './own-nonce.ts';
import { hatFor, standingsOf } from './own-part.ts';
import { panelsToDraw } from './use-opening.ts';

const bound = { draw: 'r1/d-1', attempt: 1, committer: 'office' };

describe('a secret number', () => {
  test('opens its own commitment, and no other body’s, attempt’s or number’s', () => {
    const { nonce, commitment } = makeNonce(bound);

    expect(opens(bound, nonce, commitment)).toBe(true);
    expect(opens({ ...bound, attempt: 2 }, nonce, commitment)).toBe(false);
    expect(opens({ ...bound, committer: 'supervision' }, nonce, commitment)).toBe(false);
    expect(opens(bound, makeNonce(bound).nonce, commitment)).toBe(false);
  });

  test('is read from paper and from the kept file', () => {
    const nonce = 'ab'.repeat(32);

    expect(readNonce(` ${nonce.slice(0, 30)} \n${nonce.slice(30).toUpperCase()} `)).toBe(nonce);
    expect(readNonce(JSON.stringify({ draw: 'r1/d-1', nonce, commitment: 'cd'.repeat(32) }, null, 2))).toBe(
      nonce,
    );
    expect([nonce.slice(1), `${nonce}0`, 'x'.repeat(64), ''].map(readNonce)).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});

describe('a committer’s part', () => {
  const office = { as: 'office', body: 'office' } as const;
  const hat = (role: 'office' | 'supervisor', body: string, rank?: string) => ({
    role,
    body,
    ...(rank === undefined ? {} : { rank }),
  });

  test('is the head’s in the office and anybody’s in the supervision group, of that body alone', () => {
    expect(hatFor(office, [hat('office', 'office', 'clerk')])).toBeUndefined();
    expect(hatFor(office, [hat('office', 'other', 'head')])).toBeUndefined();
    expect(hatFor(office, [hat('office', 'office', 'head')])).toEqual(hat('office', 'office', 'head'));
    expect(hatFor({ as: 'supervision', body: 's' }, [hat('supervisor', 's', 'member')])).toBeDefined();
  });
});

describe('the four steps', () => {
  const committers = (...done: readonly ('commitment' | 'nonce')[]) => [
    { as: 'office' as const, body: 'office', ...Object.fromEntries(done.map((each) => [each, 'x'])) },
  ];

  test.each([
    ['committing', committers(), ['now', 'done', 'to-come', 'to-come']],
    ['revealing', committers('commitment'), ['done', 'done', 'now', 'to-come']],
    ['drawn', committers('commitment', 'nonce'), ['done', 'done', 'done', 'done']],
    ['void', committers('commitment'), ['done', 'done', 'stopped', 'stopped']],
  ] as const)('stand as the draw does: %s', (standing, own, expected) => {
    expect(Object.values(standingsOf({ standing, committers: own }))).toEqual(expected);
  });
});

test('a draw begins with one panel for each track that has cases without one', () => {
  const problem = (cases: readonly string[]) =>
    ({ cases: cases.map((id) => ({ case: id, fits: [] })) }) as unknown as Parameters<
      typeof panelsToDraw
    >[0][number]['problem'];
  const stages = ['document-review'] as const;

  expect(
    panelsToDraw(
      [
        { track: 'organisation', stages, problem: problem(['O-1', 'O-2']) },
        { track: 'individual', stages, problem: problem([]) },
      ],
      2,
    ),
  ).toEqual([{ panel: 'p-organisation-2', track: 'organisation', stages, cases: ['O-1', 'O-2'] }]);
});

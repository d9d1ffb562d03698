import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadShares, recoverySharesOf, restoreMasterKey, type ShareProblem } from './recovery-shares.ts';

const master = new Uint8Array(createHash('sha256').update('a master key').digest());

async function problemsOf(shares: readonly string[]): Promise<readonly ShareProblem[]> {
  try {
    await restoreMasterKey(shares);
    return [];
  } catch (error) {
    if (error instanceof BadShares) return error.problems;
    throw error;
  }
}

describe('recovery shares', () => {
  test('are three, of four lines of four groups that can be read aloud', async () => {
    const shares = await recoverySharesOf(master);

    expect(shares).toHaveLength(3);
    const group = '[0-9A-HJKMNP-TV-Z]{4}';
    const line = `${group}( ${group}){3}`;
    for (const share of shares) expect(share).toMatch(new RegExp(`^${line}(\n${line}){3}$`));
    expect(new Set(shares).size).toBe(3);
  });

  test('give the key back, any two or all three, in any order', async () => {
    const [one = '', two = '', three = ''] = await recoverySharesOf(master);

    for (const some of [
      [one, two],
      [three, one],
      [two, three],
      [three, two, one],
    ])
      expect(await restoreMasterKey(some)).toEqual(master);
  });

  test('give back any key', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 32, maxLength: 32 }), async (key) => {
        const [one = '', , three = ''] = await recoverySharesOf(key);
        expect(await restoreMasterKey([three, one])).toEqual(key);
      }),
      { numRuns: 30 },
    );
  });

  test('may be typed in small letters, without blanks, with dashes, O for 0 and L for 1', async () => {
    const [one = '', two = ''] = await recoverySharesOf(master);
    const loosely = one.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '-');

    expect(await restoreMasterKey([loosely, ` ${two.replace(/\s/g, '')} `])).toEqual(master);
  });

  test('tell nothing of the key one by one: the same key gives other shares each time', async () => {
    const [before] = await recoverySharesOf(master);
    const [after] = await recoverySharesOf(master);

    expect(after).not.toBe(before);
    expect(await problemsOf([before ?? ''])).toEqual([{ kind: 'too-few' }]);
    expect(await problemsOf([])).toEqual([{ kind: 'too-few' }]);
  });

  test('name the share and the line of every single wrong sign', async () => {
    const [one = '', two = ''] = await recoverySharesOf(master);
    const typed = [...two.matchAll(/[^ \n]/g)].map(({ index }) => index);

    expect(typed).toHaveLength(64);
    for (const [at, index] of typed.entries()) {
      const other = two[index] === '7' ? '8' : '7';
      const slipped = two.slice(0, index) + other + two.slice(index + 1);
      expect(await problemsOf([one, slipped])).toEqual([
        { kind: 'mistyped', share: 2, line: 1 + Math.floor(at / 16) },
      ]);
    }
  });

  test('name all that is wrong: strange signs, missing and surplus ones, lines in another order', async () => {
    const [one = '', two = ''] = await recoverySharesOf(master);
    const lines = two.split('\n');

    expect(await problemsOf([`U${one.slice(1)}`, two.replace(/.$/, '?')])).toEqual([
      { kind: 'wrong-sign', share: 1, line: 1 },
      { kind: 'wrong-sign', share: 2, line: 4 },
    ]);
    expect(await problemsOf([one.slice(0, -1), `${two}0`])).toEqual([
      { kind: 'wrong-length', share: 1 },
      { kind: 'wrong-length', share: 2 },
    ]);
    expect(await problemsOf([one, lines.toReversed().join('\n')])).not.toEqual([]);
  });

  test('are refused when one is given twice or they are not of one printing', async () => {
    const [one = '', two = ''] = await recoverySharesOf(master);
    const [, other = ''] = await recoverySharesOf(master);
    const [, foreign = ''] = await recoverySharesOf(new Uint8Array(randomBytes(32)));

    expect(await problemsOf([one, one])).toEqual([{ kind: 'same-share', share: 2 }]);
    expect(await problemsOf([one, foreign])).toEqual([{ kind: 'not-together' }]);
    // Shares of two printings stand for different points or give another key.
    expect((await problemsOf([one, other]))[0]?.kind).toMatch(/not-together|same-share/);
    expect(await problemsOf([one, two])).toEqual([]);
  });

  test('never say a share in what is thrown', async () => {
    const [one = ''] = await recoverySharesOf(master);
    const failed = restoreMasterKey([one, `${one.slice(0, -1)}?`]);

    await expect(failed).rejects.toThrow(new BadShares([{ kind: 'wrong-sign', share: 2, line: 4 }]));
    await expect(failed).rejects.toThrow(/^wrong-sign, share 2, line 4$/);
  });
});

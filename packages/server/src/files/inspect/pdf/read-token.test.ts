import { describe, expect, it } from 'vitest';
import { MemoryBytes } from '../bytes.ts';
import { readToken } from './read-token.ts';

/** The tokens of a text: names with their slash, words and numbers as they are, others by kind. */
function tokens(text: string): readonly string[] {
  const bytes = new MemoryBytes(Buffer.from(text, 'latin1'));
  const found: string[] = [];
  for (let token = readToken(bytes, 0); token.kind !== 'end'; token = readToken(bytes, token.next)) {
    if (token.kind === 'name') found.push(`/${token.text}`);
    else found.push(token.kind === 'word' || token.kind === 'number' ? token.text : token.kind);
  }
  return found;
}

describe('tokens of PDF', () => {
  it.each([
    ['<</A/B>>', ['dictionary', '/A', '/B', 'dictionary-end']],
    ['/J#61va#53cript', ['/JavaScript']],
    ['/A#4 /A#zz /#', ['/A#4', '/A#zz', '/#']],
    ['/', ['/']],
    ['(a(b)\\)c)/X', ['string', '/X']],
    ['(never closed /X', ['string']],
    ['<2f4a53>/X', ['string', '/X']],
    ['%comment /X\r/Y', ['/Y']],
    ['1 -2.5 .5 0obj R', ['1', '-2.5', '.5', '0', 'obj', 'R']],
    ['[1 0 R]', ['array', '1', '0', 'R', 'array-end']],
    ['\0\t\f1', ['1']],
    ['{}>)', ['', '', '', '']],
  ])('of %j are %j', (text, found) => {
    expect(tokens(text)).toEqual(found);
  });

  it('too long to be honest are told as such', () => {
    const long = new MemoryBytes(Buffer.alloc(17 * 1024 * 1024, 'a'));

    expect(readToken(long, 0).kind).toBe('overlong');
  });
});

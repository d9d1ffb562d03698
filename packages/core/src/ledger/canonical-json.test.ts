import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson, isCanonicalText } from './canonical-json.ts';

function numberOf(bits: string): number {
  return new DataView(Uint8Array.from(Buffer.from(bits, 'hex')).buffer).getFloat64(0);
}

describe('canonicalJson (RFC 8785)', () => {
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('prints the number %s as %s (appendix B)', (bits, text) => {
    expect(canonicalJson(numberOf(bits))).toBe(text);
  });

  it('prints literals, numbers and strings as in 3.2.2', () => {
    const value = {
      // biome-ignore lint/correctness/noPrecisionLoss: the example rounds this number
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };

    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units (3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };

    const names = Object.values(JSON.parse(canonicalJson(value)) as object);

    expect(canonicalJson(value).indexOf('Carriage')).toBeLessThan(canonicalJson(value).indexOf('One'));
    expect([...names].sort()).toEqual(Object.values(value).sort());
    expect([...canonicalJson(value).matchAll(/:"([A-Z]\w+)/g)].map((match) => match[1])).toEqual([
      'Carriage',
      'One',
      'Control',
      'Latin',
      'Euro',
      'Emoji',
      'Hebrew',
    ]);
  });

  it('is UTF-8 in bytes', () => {
    expect(Buffer.from(canonicalBytes({ a: '€' })).toString('hex')).toBe('7b2261223a22e282ac227d');
  });

  it.each([
    ['undefined in an object', { a: [{ b: undefined }] }, '$.a[0].b'],
    ['a hole in an array', new Array(1), '$[0]'],
    ['NaN', [Number.NaN], '$[0]'],
    ['infinity', Number.NEGATIVE_INFINITY, '$'],
    ['a lone surrogate', { a: '\ud83d' }, '$.a'],
    ['a lone surrogate in a key', { '\ude00': 1 }, '$'],
    ['a bigint', 1n, '$'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['a map', new Map(), '$'],
    ['a function', () => 1, '$'],
  ])('refuses %s and names its path', (_, value, path) => {
    expect(() => canonicalJson(value)).toThrow(`at ${path}`);
  });

  it('reads back as the same value and is stable under key order', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps a key named __proto__', () => {
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });
});

describe('isCanonicalText', () => {
  const isCanonical = (text: string): boolean => isCanonicalText(text, JSON.parse(text));

  it('knows every canonical text, and no other spelling of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(isCanonical(text)).toBe(canonicalJson(JSON.parse(text)) === text);
        expect(isCanonical(canonicalJson(JSON.parse(text)))).toBe(true);
      }),
    );
  });

  it.each([
    ['keys out of order', '{"b":1,"a":2}', false],
    ['keys out of order inside', '[{"a":{"d":1,"c":2}}]', false],
    ['keys that are numbers, by their signs', '{"10":1,"9":2}', true],
    ['keys that are numbers, by their worth', '{"9":2,"10":1}', false],
    ['a key twice', '{"a":1,"a":1}', false],
    ['a number spelled otherwise', '[1.0]', false],
    ['a sign escaped without need', '["\\u0041"]', false],
    ['an escaped sign', '["\\n\\u0001"]', true],
  ])('judges %s', (_, text, expected) => {
    expect(isCanonical(text)).toBe(expected);
  });

  it('refuses a lone surrogate, however it is spelled', () => {
    expect(() => isCanonical('["\\ud83d"]')).toThrow('lone surrogate');
  });
});

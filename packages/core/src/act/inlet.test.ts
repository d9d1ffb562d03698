import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { BlindIndex, FileRef, PublicText, Sealed } from './fields.ts';
import { type Inlet, takeIn } from './inlet.ts';

const inlet: Inlet = {
  seal: (text) => `sealed(${text})`,
  file: (name) => `file(${name})`,
  index: (code, around) => `index(${String(around.codeKind)}:${code})`,
};
const hash = `file:${'a'.repeat(64)}`;

describe('taking a payload in', () => {
  test('seals texts, names files, indexes codes, and leaves public text alone', () => {
    const schema = z.strictObject({
      account: Sealed,
      why: PublicText,
      evidence: z.array(FileRef).min(1),
      codeIndex: BlindIndex,
      codeKind: z.string(),
    });

    const taken = takeIn(
      schema,
      { account: 'secret', why: 'open', evidence: ['a.pdf', hash], codeIndex: '123', codeKind: 'passport' },
      inlet,
    );

    expect(taken).toEqual({
      account: 'sealed(secret)',
      why: 'open',
      evidence: ['file(a.pdf)', hash],
      codeIndex: 'index(passport:123)',
      codeKind: 'passport',
    });
  });

  test('leaves keys alone that every object inherits', () => {
    const odd = JSON.parse('{"toString":"a","constructor":"b","__proto__":"c"}') as unknown;
    const taken = takeIn(z.strictObject({ account: Sealed }), odd, inlet);

    expect(JSON.stringify(taken)).toBe(JSON.stringify(odd));
  });

  test('goes into lists, optional and defaulted objects, and the matching option of a union', () => {
    const schema = z.strictObject({
      remarks: z.array(z.strictObject({ text: Sealed })).default([]),
      value: z
        .discriminatedUnion('shape', [
          z.strictObject({ shape: z.literal('statement'), evidence: z.array(FileRef) }),
          z.strictObject({ shape: z.literal('holds'), holds: z.boolean() }),
        ])
        .optional(),
    });

    const taken = takeIn(
      schema,
      { remarks: [{ text: 'a' }], value: { shape: 'statement', evidence: ['s.pdf'] } },
      inlet,
    );

    expect(taken).toEqual({
      remarks: [{ text: 'sealed(a)' }],
      value: { shape: 'statement', evidence: ['file(s.pdf)'] },
    });
  });

  test('leaves a reference that was taken in before, and what does not fit the schema', () => {
    const schema = z.strictObject({ account: Sealed });
    expect(takeIn(schema, { account: 'vault:case-1/2', extra: 1 }, inlet)).toEqual({
      account: 'vault:case-1/2',
      extra: 1,
    });
    expect(takeIn(schema, 'no object', inlet)).toBe('no object');
  });
});

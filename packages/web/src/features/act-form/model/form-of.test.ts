import { commands, takeIn, views } from '@laureate/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankOf, draftOf, type FormDraft } from './draft.ts';
import type { Field, Member } from './field.ts';
import { fieldOf } from './field-of.ts';
import { issuesOf } from './issues-of.ts';
import { payloadOf } from './payload-of.ts';

const inlet = {
  seal: (text: string) => `vault:case-1/${text.length}`,
  file: () => `file:${'a'.repeat(64)}`,
  index: () => `index:${'b'.repeat(64)}`,
};

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

/** What a person may write into a field: anything its own limits allow. */
function written(field: Field): fc.Arbitrary<FormDraft> {
  switch (field.kind) {
    case 'date':
      return fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'file':
      return fc.constant(`file:${'c'.repeat(64)}`);
    case 'code':
      return fc.constant('91420100MA4K0000X1');
    case 'yes-no':
      return fc.boolean();
    case 'fixed':
      return fc.constant(field.value);
    case 'text':
      return field.pattern ? fc.stringMatching(field.pattern) : word;
    case 'number':
      return numberIn(field.whole, field.min, field.max);
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'list':
      return fc.array(written(field.item), { minLength: Math.max(field.least, 1), maxLength: 3 });
    case 'map':
      return fc.uniqueArray(fc.tuple(word, written(field.value)), { maxLength: 3, selector: ([key]) => key });
    case 'raw':
      return fc.dictionary(word, fc.integer()).map((value) => JSON.stringify(value, undefined, 2));
    case 'group':
      return fc.record(Object.fromEntries(field.members.map((member) => [member.name, memberOf(member)])));
    case 'one-of':
      return fc
        .nat({ max: field.options.length - 1 })
        .chain((chosen) =>
          written(field.options[chosen] as Field).map(
            (draft) => ({ chosen, under: { [chosen]: draft } }) as unknown as FormDraft,
          ),
        );
  }
}

function memberOf({ field, optional }: Member): fc.Arbitrary<FormDraft> {
  return optional ? fc.oneof(fc.constant(blankOf(field)), written(field)) : written(field);
}

function numberIn(whole: boolean, min = 0, max = 9999): fc.Arbitrary<number> {
  const least = whole ? Math.ceil(min) : min;
  return whole
    ? fc.integer({ min: least, max: Math.max(least, Math.min(max, 1e9)) })
    : fc.integer({ min: Math.ceil(least), max: Math.floor(max) });
}

/** Commands whose schema also judges fields together, which no single input can know. */
const fieldsTogether = new Set(['announce-calendar']);

function hasRaw(field: Field): boolean {
  if (field.kind === 'group') return field.members.some((member) => hasRaw(member.field));
  if (field.kind === 'list') return hasRaw(field.item);
  if (field.kind === 'one-of') return field.options.some(hasRaw);
  return field.kind === 'raw';
}

describe.each([...commands])('the form of %s', (name, command) => {
  const field = fieldOf(command.payload);

  test('what is written in it passes the schema and stands in it again', () => {
    fc.assert(
      fc.property(written(field), (draft) => {
        const payload = payloadOf(field, draft);
        const again = payloadOf(field, draftOf(field, payload));

        const parse = (given: unknown) => command.payload.safeParse(takeIn(command.payload, given, inlet));
        const issues = issuesOf(command, payload);
        if (fieldsTogether.has(name)) expect(issues.every(({ kind }) => kind === 'other')).toBe(true);
        else expect(issues).toEqual([]);
        expect(parse(payload)).toMatchObject({ success: issues.length === 0 });
        expect(parse(again)).toEqual(parse(payload));
      }),
      { numRuns: 25 },
    );
  });

  test('asks for nothing as JSON but a scheme', () => {
    expect(hasRaw(field)).toBe(name === 'adopt-scheme');
  });

  test('left blank it is refused with the fields that are missing, unless the command asks for nothing', () => {
    const payload = payloadOf(field, blankOf(field));
    const issues = issuesOf(command, payload);

    const asks = field.kind !== 'group' || field.members.some(({ optional }) => !optional);
    expect(issues.length > 0).toBe(asks);
  });
});

test.each([...views])('the query of %s has a form', (_, view) => {
  const field = fieldOf(view.query);

  expect(field.kind).toBe('group');
  expect(hasRaw(field)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { ActRowSchema, instantOf } from './act-row.ts';
import { actsOfRow, itemsWanted, type RowGround } from './acts-of-row.ts';

const row = (fields: object) => ActRowSchema.parse({ do: 'submit-score-sheet', by: 'ex-1', ...fields });
const ground: RowGround = {
  registry: 'registry/town',
  round: 'r1',
  now: instantOf('2026-04-10'),
  labels: new Map<string, unknown>([['filed', 'round/r1#3']]),
};

describe('the acts of a row', () => {
  test('go to the registry or the round by their command, or where the row says', () => {
    const streams = [{ do: 'register-party' }, {}, { in: 'r2' }, { in: 'round/r3' }].map(
      (fields) => actsOfRow(row(fields), ground)[0].stream,
    );

    expect(streams).toEqual(['registry/town', 'round/r1', 'round/r2', 'round/r3']);
  });

  test('are one for one person, and two with one payload for two persons', () => {
    const fields = { do: 'rescind', by: 'head@office as office', with: { act: '@filed', other: ['@none'] } };
    const paper = { effectiveOn: '2026-04-09', evidence: ['scan.pdf'] };
    const act = {
      stream: 'round/r1',
      command: 'rescind',
      payload: { act: 'round/r1#3', other: ['@none'] },
      at: '2026-04-10T01:00:00.000Z',
    };
    const by = { person: 'head', body: 'office', role: 'office' };

    expect(actsOfRow(row(fields), ground)).toEqual([{ ...act, by, mode: 'perform' }]);
    expect(actsOfRow(row({ ...fields, 'prepared-by': 'clerk', paper }), ground)).toEqual([
      { ...act, by: { person: 'clerk' }, mode: 'prepare', paper },
      { ...act, by, mode: 'perform', paper },
    ]);
  });
});

describe('a star among the values of a row', () => {
  const sheet = (values: object) => row({ with: { case: 'O-1', stage: 'document-review', values } });

  test('asks for the items of the case in the stage', () => {
    expect(itemsWanted(sheet({ '*': 60 }), ground)).toEqual({
      round: 'r1',
      case: 'O-1',
      stage: 'document-review',
    });
    expect(itemsWanted(sheet({ '4.1': 60 }), ground)).toBeUndefined();
  });

  const items = [
    { id: '4.1', most: 100 },
    { id: '4.2', most: 90 },
  ];
  test.each([
    [{ '*': 60, '4.2': 70 }, items, { '4.1': 60, '4.2': 70 }],
    [{ '*': 'full' }, items, { '4.1': 100, '4.2': 90 }],
    [{ '*': 60 }, undefined, { '*': 60 }],
  ])('stands in %j for every item that is not named', (values, known, expected) => {
    expect(actsOfRow(sheet(values), ground, known)[0].payload.values).toEqual(expected);
  });
});

import { join } from 'node:path';
import { loadScheme } from '@laureate/core';
import { readSchemeFolder } from '@laureate/node';
import { describe, expect, it } from 'vitest';
import { voteReasons } from './vote-reasons.ts';

const schemes = join(import.meta.dirname, '../../../../schemes');
const loaded = loadScheme(readSchemeFolder(join(schemes, 'yangquan-2021')), {
  standards: readSchemeFolder(join(schemes, 'standards')),
});
if (!loaded.ok) throw new Error('the scheme does not load');
const { scheme } = loaded;

const motion = (id: string, grade: string, carried?: boolean, about = 'name') =>
  [
    `${about}-${grade}-${id}`,
    {
      subject: { about, case: id, grade },
      ...(carried === undefined ? {} : { decided: { carried } }),
    },
  ] as const;
const votes = {
  motions: new Map([
    motion('O-1', 'award', true),
    motion('O-2', 'award', false),
    motion('O-2', 'nomination', true),
    motion('O-3', 'nomination', true),
    motion('O-4', 'nomination', true),
    motion('O-5', 'nomination', true),
    motion('O-4', 'nomination', false, 'runoff'),
    motion('O-6', 'nomination'),
  ]),
  choices: [{ grade: 'nomination', among: ['O-4', 'O-5'], chosen: ['O-4'] }],
  resolved: new Map([
    [
      'organisation' as const,
      {
        winners: [
          { case: 'O-1', grade: 'award' },
          { case: 'O-2', grade: 'nomination' },
          { case: 'O-4', grade: 'nomination' },
        ],
      },
    ],
  ]),
};
const told = (id: string) =>
  voteReasons(scheme, votes, 'organisation', id).map(({ kind, facts, cites }) => [kind, facts.grade, cites]);

describe('what the votes on a name came to', () => {
  it('is more than half, or not, for each grade it stood for', () => {
    expect(told('O-1')).toEqual([['name-carried', 'award', ['part-5.7']]]);
    expect(told('O-2')).toEqual([
      ['name-not-carried', 'award', ['part-5.7']],
      ['name-carried', 'nomination', ['part-5.7']],
    ]);
  });

  it('is fewer votes than those who took the places', () => {
    expect(told('O-3')).toEqual([['fewer-votes', 'nomination', ['part-3']]]);
  });

  it('is the choice of the chair among equal names', () => {
    expect(told('O-4')).toEqual([['chosen-by-chair', 'nomination', ['part-5.7']]]);
    expect(told('O-5')).toEqual([['not-chosen-by-chair', 'nomination', ['part-5.7']]]);
  });

  it('is nothing before the count and before the resolution', () => {
    expect(told('O-6')).toEqual([]);
    expect(voteReasons(scheme, { ...votes, resolved: new Map() }, 'organisation', 'O-1')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { answerView } from '../../../act/answer-view.ts';
import type { EventDraft } from '../../../act/event-kind.ts';
import { views } from '../../../catalogue.ts';
import { tieRecorded } from '../../../registry/parties/events.ts';
import { aCity, day } from '../../../testing/city.ts';
import {
  aliasOfOne,
  shippedNameWords,
  similarEmployer,
  wordsAnnounced,
} from '../../../testing/conflicting.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { personRecused } from '../../proceedings/events.ts';

const scheme = schemeUnderTest();
const city = [...aCity(scheme), wordsAnnounced(), aliasOfOne()];
const round = aRoundAt(scheme, 'panel', { withItsEvents: true });
const employed = (person: string, organisation = 'org-1') =>
  tieRecorded({ person, organisation, kind: 'employment', from: day('2020-01-01') });
interface Answer {
  readonly nameWords: string | null;
  readonly own: { readonly recused: string[]; readonly open: Line[] };
  readonly seniors: unknown[];
  readonly found: Line[];
}
interface Line {
  readonly person: string;
  readonly case: string;
  readonly status: string;
}
function see(
  by: string,
  more: readonly EventDraft[],
  events: readonly ToldEvent[] = [],
  query = {},
  stages = round,
) {
  const state = given({ scheme, registry: [...city, ...more], round: [...stages, ...events] });
  const scene = { views, registry: state.registry, round: { id: 'r1', state: state.round, scheme } };
  const seen = answerView(scene, { view: 'conflicts', by: { person: by }, query, today: day('2026-04-29') });
  if (!('answer' in seen)) throw new Error(JSON.stringify(seen));
  return seen.answer as Answer;
}
const short = (lines: readonly Line[]) => lines.map(({ person, case: id, status }) => [person, id, status]);

describe('conflicts', () => {
  const all = [
    employed('ex-1'),
    similarEmployer('ex-2'),
    employed('ex-7', 'org-2'),
    similarEmployer('office-head'),
  ];

  test('the office and the supervisor see everybody’s, with the way and the acts it is known from', () => {
    const expected = [
      ['ex-1', 'O-1', 'certain'],
      ['ex-2', 'O-1', 'open'],
      ['ex-7', 'O-2', 'certain'],
      ['office-head', 'O-1', 'open'],
    ];
    for (const by of ['office-clerk', 'supervisor']) expect(short(see(by, all).found)).toEqual(expected);
    expect(see('office-clerk', all).nameWords).toBe(shippedNameWords().id);
    expect(see('office-clerk', all, [], { case: 'O-1', person: 'ex-2' }).found).toEqual([
      {
        person: 'ex-2',
        case: 'O-1',
        grade: 'suspected',
        ground: 'employment',
        status: 'open',
        since: '2020-01-01',
        path: [
          expect.objectContaining({
            kind: 'employment',
            act: expect.stringMatching(/^registry\//) as string,
          }),
          expect.objectContaining({ kind: 'similar-name', to: 'org-1' }),
        ],
        trace: expect.stringContaining('employment') as string,
        panels: ['panel-o'],
      },
    ]);
    // Not on a panel: only in the pool.
    expect(see('supervisor', all, [], { person: 'ex-7' }).found[0]).not.toHaveProperty('panels');
  });

  test('nobody sees a case they are shut out of, in anybody’s line', () => {
    const recused = personRecused({ person: 'office-clerk', case: 'O-1', ground: 'declared' });
    expect(short(see('office-clerk', all, [recused]).found)).toEqual([['ex-7', 'O-2', 'certain']]);
    expect(short(see('office-clerk', [...all, employed('office-clerk')]).found)).toEqual([
      ['ex-7', 'O-2', 'certain'],
    ]);
    expect(short(see('office-head', all).found)).toEqual([['ex-7', 'O-2', 'certain']]);
  });

  test('a person sees the own ones that wait, and only that a case is closed by a recusal', () => {
    const recused = personRecused({ person: 'ex-2', case: 'O-2', ground: 'declared' });
    const seen = see('ex-2', [similarEmployer('ex-2'), employed('ex-2', 'org-3')], [recused]);
    expect(seen.own.recused).toEqual(['O-2']);
    expect(short(seen.own.open)).toEqual([['ex-2', 'O-1', 'open']]);
    expect(seen.found).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('org-3');
  });

  test('whoever works under a head in conflict is shown it; the head’s own desk shows no more than a person’s', () => {
    const tie = [employed('a-head'), similarEmployer('office-head')];
    expect(see('a-clerk', tie).seniors).toEqual([{ person: 'a-head', case: 'O-1', status: 'certain' }]);
    expect(see('b-clerk', tie).seniors).toEqual([]);
    expect(see('office-clerk', tie).seniors).toEqual([
      { person: 'office-head', case: 'O-1', status: 'open' },
    ]);
    const recused = personRecused({ person: 'a-head', case: 'O-1', ground: 'declared' });
    expect(see('a-clerk', [], [recused]).seniors).toEqual([
      { person: 'a-head', case: 'O-1', status: 'recorded' },
    ]);
    expect(see('a-head', tie).seniors).toEqual([]);
  });

  test('the head of a channel sees its own people in its own cases', () => {
    const ties = [similarEmployer('a-clerk'), similarEmployer('b-clerk'), similarEmployer('ex-1')];
    expect(short(see('a-head', ties).found)).toEqual([['a-clerk', 'O-1', 'open']]);
    expect(JSON.stringify(see('a-head', ties))).not.toContain('panel-o');
    expect(short(see('a-clerk', ties).found)).toEqual([]);
  });

  test('the office sees no case before it is recommended', () => {
    const early = aRoundAt(scheme, 'recommendation');
    expect(see('office-clerk', [employed('member-1')], [], {}, early).found).toEqual([]);
    expect(short(see('supervisor', [employed('member-1')], [], {}, early).found)).toEqual([
      ['member-1', 'O-1', 'certain'],
    ]);
  });
});

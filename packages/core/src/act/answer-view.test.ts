import { describe, expect, test } from 'vitest';
import type { Actor } from '../access/roles.ts';
import { views } from '../catalogue.ts';
import { personRecused } from '../round/proceedings/events.ts';
import { scoreSheetSubmitted } from '../round/review/events.ts';
import { itemsOf, type Standard } from '../scoring/index.ts';
import { aCity, day } from '../testing/city.ts';
import { given } from '../testing/given.ts';
import { allCases, aRoundAt, type ToldEvent } from '../testing/round.ts';
import { schemeUnderTest } from '../testing/scheme-under-test.ts';
import { answerView, CLOSED_DOOR, type ViewRequest } from './answer-view.ts';
import { NOT_FOUND } from './view.ts';

const scheme = schemeUnderTest();
const city = aCity(scheme);

function scene(told: readonly ToldEvent[]) {
  const { registry, round } = given({ scheme, registry: city, round: told });
  return (request: Partial<ViewRequest> & Pick<ViewRequest, 'view'>) =>
    answerView(
      { views, registry, round: { id: 'r1', state: round, scheme } },
      { by: { person: 'office-head' }, query: {}, today: day('2026-06-10'), ...request },
    );
}

const atComposite = aRoundAt(scheme, 'composite', { withItsEvents: true });
const recused = (person: string) => personRecused({ person, case: 'O-1', ground: 'declared' });

describe('answering a view', () => {
  test('absent, not for this hat, and hidden are told alike', () => {
    const ask = scene([...atComposite, recused('office-clerk')]);
    const ofClerk = { by: { person: 'office-clerk' } };

    expect(ask({ view: 'no-such-view' })).toEqual(NOT_FOUND);
    expect(ask({ view: 'ranking', by: { person: 'agent-1' }, query: { track: 'organisation' } })).toEqual(
      NOT_FOUND,
    );
    expect(ask({ view: 'application', query: { case: 'O-1' }, ...ofClerk })).toEqual(NOT_FOUND);
    expect(ask({ view: 'application', query: { case: 'O-99' }, ...ofClerk })).toEqual(NOT_FOUND);
    expect(ask({ view: 'application', query: { case: 'O-2' }, ...ofClerk })).toHaveProperty('answer');
  });

  test('a list that holds a case one is recused from is a closed door', () => {
    const ask = scene([...atComposite, recused('office-head')]);

    expect(ask({ view: 'ranking', query: { track: 'organisation' } })).toEqual(CLOSED_DOOR);
    expect(
      ask({ view: 'ranking', query: { track: 'organisation' }, by: { person: 'chair' } }),
    ).toHaveProperty('answer');
  });

  test('a query of the wrong form tells its issues', () => {
    expect(scene(atComposite)({ view: 'ranking', query: { track: 'animals' } })).toMatchObject({
      badQuery: [{ path: 'track' }],
    });
  });
});

describe('recusal', () => {
  const standard = scheme.standardOf('organisation') as Standard;
  const sheet = (value: number): ToldEvent => ({
    ...scoreSheetSubmitted({
      case: 'O-1',
      panel: 'panel-o',
      stage: 'site-review',
      values: Object.fromEntries(itemsOf(standard).map((item) => [item.id, value])),
      comments: [],
      yearsFlags: [],
    }),
    person: 'ex-1',
  });
  const worlds = [10, 95].map((value) => [
    ...aRoundAt(scheme, 'site-review', { withItsEvents: true }),
    sheet(value),
  ]);
  const persons = [
    'office-clerk',
    'office-head',
    'a-clerk',
    'member-1',
    'ex-2',
    'supervisor',
    'judge',
    'agent-2',
  ];
  const queries: readonly unknown[] = [
    {},
    ...allCases.map((id) => ({ case: id })),
    ...allCases.flatMap((id) => ['document-review', 'site-review'].map((stage) => ({ case: id, stage }))),
    ...['organisation', 'individual'].map((track) => ({ track })),
    ...['organisation', 'individual'].flatMap((track) =>
      ['document-review', 'site-review'].map((stage) => ({ track, stage })),
    ),
    ...['panel-o', 'panel-i'].map((panel) => ({ panel })),
    { notice: 'local-district-a' },
  ];

  test('nothing a recused person can see differs when only the hidden case differs', () => {
    const roundViews = [...views.values()].filter((view) => view.stream === 'round');
    let looks = 0;
    for (const person of persons) {
      const [low, high] = worlds.map((told) => scene([...told, recused(person)]));
      for (const view of roundViews) {
        for (const role of new Set(view.for.map((pattern) => pattern.role))) {
          for (const query of queries) {
            const request = { view: view.name, query, by: { person, role } };
            expect(high?.(request), JSON.stringify(request)).toEqual(low?.(request));
            looks += 1;
          }
        }
      }
    }

    expect(looks).toBeGreaterThan(5000);
  });

  test('the same look does find the difference for someone who is not recused', () => {
    const query = { case: 'O-1', stage: 'site-review' };
    const [low, high] = worlds.map((told) =>
      scene(told)({ view: 'scorebook', query, by: { person: 'supervisor' } as Pick<Actor, 'person'> }),
    );

    expect(low).not.toEqual(high);
  });
});

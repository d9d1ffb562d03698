import { describe, expect, test } from 'vitest';
import { roundRegistered, schemeAdopted } from '../../registry/programmes/events.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { aCity, day, file } from '../../testing/city.ts';
import { composedWithDefence } from '../../testing/composed-schemes.ts';
import { given } from '../../testing/given.ts';
import { compositeGround } from '../../testing/ranked.ts';
import type { ToldEvent } from '../../testing/round.ts';
import { scorebookTold } from '../../testing/sheets.ts';
import { roundPlanned, roundRepinned } from '../call/events.ts';
import { pinnedScheme } from '../call/pinned-scheme.ts';
import { compositeOf } from './composite-of.ts';

const open = 'to-be-set' as const;
const organisation = ['document-review', 'defence', 'site-review'] as const;
const individual = ['document-review', 'defence'] as const;
const scheme = composedWithDefence(
  organisation.map((stage) => [stage, open] as const),
  individual.map((stage) => [stage, open] as const),
);
const { programme } = scheme.document;
const path = (track: string, stage: string) => `process.composite.composite.${track}.parts.${stage}.weight`;
const set = (organisations: readonly number[], individuals: readonly number[]) => [
  ...organisation.map((stage, at) => ({ path: path('organisation', stage), value: organisations[at] ?? 0 })),
  ...individual.map((stage, at) => ({ path: path('individual', stage), value: individuals[at] ?? 0 })),
];
const settings = set([40, 20, 40], [60, 40]);
const unplanned = aCity(scheme).filter((draft) => draft.type !== 'RoundRegistered');
const planning = (payload: object) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-02-25',
  command: 'plan-round',
  payload: {
    programme,
    period: 'p1',
    scheme: scheme.id,
    version: 1,
    closesOn: '2026-03-31',
    plan: file('plan'),
    ...payload,
  },
});
const planned = roundPlanned({
  programme,
  period: 'p1',
  scheme: scheme.id,
  version: 1,
  trial: true,
  settings,
  closesOn: day('2026-03-31'),
  places: [],
  plan: file('plan'),
});
/** The rules that bind the round as planned, after these events. */
function bound(...more: ToldEvent[]): Scheme {
  const { registry, round } = given({
    scheme,
    registry: [
      ...unplanned,
      roundRegistered({ round: 'r1', programme, period: 'p1', scheme: scheme.id, version: 1 }),
      laterVersion(),
    ],
    round: [planned, ...more],
  });
  const found = round.call.plan && pinnedScheme(registry, round.call.plan);
  if (!found) throw new Error('the round is bound by nothing');
  return found;
}
function laterVersion() {
  const { document, articles, compliance, standards } = composedWithDefence(
    [
      ['document-review', 100],
      ['defence', 0],
      ['site-review', 0],
    ],
    [
      ['document-review', 100],
      ['defence', 0],
    ],
  );
  return schemeAdopted({
    programme,
    scheme: scheme.id,
    version: 2,
    bundle: { document: { ...document, version: 2 }, articles, compliance, standards },
    approvedOn: day('2026-04-01'),
    evidence: [file('approval')],
  });
}
const weightsOf = (rules: Scheme) =>
  (['organisation', 'individual'] as const).map((track) =>
    rules.stage('composite')?.composite[track]?.parts.map((part) => part.weight),
  );

describe('weights that a round sets', () => {
  test('must be set before a round is planned', () => {
    given({ scheme, registry: unplanned }).expectRefused(planning({ settings: [] }), [
      'settings-missing',
      {
        paths: [
          ...organisation.map((stage) => path('organisation', stage)),
          ...individual.map((stage) => path('individual', stage)),
        ],
      },
    ]);
  });

  test('sum to 100 for each track', () => {
    given({ scheme, registry: unplanned }).expectEvents(
      planning({ settings }),
      'RoundRegistered',
      'RoundPlanned',
      'StageOpened',
    );
    for (const wrong of [39, 41]) {
      given({ scheme, registry: unplanned }).expectRefused(
        planning({ settings: set([wrong, 20, 40], [60, 40]) }),
        [
          'settings-refused',
          {
            settings: [
              { path: 'process.composite.composite.organisation.parts', problem: 'setting-breaks-rule' },
            ],
          },
        ],
      );
    }
    given({ scheme, registry: unplanned }).expectRefused(
      planning({ settings: set([40, 20, 40], [60, 39]) }),
      [
        'settings-refused',
        {
          settings: [
            { path: 'process.composite.composite.individual.parts', problem: 'setting-breaks-rule' },
          ],
        },
      ],
    );
  });

  test('make the composite', () => {
    const rules = bound();
    const { registry, round } = compositeGround(
      rules,
      scorebookTold('O-1', 'document-review', '80000'),
      scorebookTold('O-1', 'defence', '4500'),
      scorebookTold('O-1', 'site-review', '60000'),
    );

    expect(weightsOf(rules)).toEqual([
      [40, 20, 40],
      [60, 40],
    ]);
    expect(compositeOf({ registry, round, roundId: 'r1', scheme: rules }, 'O-1')).toMatchObject({
      score: { num: 74000n, den: 1n },
    });
  });

  test('are frozen: no second plan and no later version changes them', () => {
    given({ scheme, registry: aCity(scheme), round: [planned] }).expectRefused(
      planning({ settings: set([100, 0, 0], [100, 0]) }),
      ['round-already-planned', { round: 'r1' }],
    );
    const moved = roundRepinned({
      version: 2,
      stages: ['document-review', 'defence', 'site-review', 'composite'],
      reason: 'a new version',
      proofs: [file('web')],
    });

    expect(bound(moved).document.version).toBe(2);
    expect(weightsOf(bound(moved))).toEqual(weightsOf(bound()));
  });
});

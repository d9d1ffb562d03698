import { describe, expect, test } from 'vitest';
import type { Role } from '../../../access/roles.ts';
import { file } from '../../../testing/city.ts';
import {
  aCityWithEvaluators,
  chosen,
  planned,
  reported,
  schemeWithEvaluator,
} from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../../testing/round.ts';

const scheme = schemeWithEvaluator();
const registry = aCityWithEvaluators(scheme);
const told = (...more: readonly ToldEvent[]) =>
  given({
    scheme,
    registry,
    round: [...aRoundAt(scheme, 'document-review', { withItsEvents: true }), ...more],
  });
const see = (state: ReturnType<typeof told>, role: Role, body: string, view = 'evaluation', query = {}) =>
  look(state, scheme, { view, viewer: { person: 'someone', role, body, rank: 'head' }, query });

describe('evaluation', () => {
  const state = told(chosen(), planned(), reported('document-review', []));

  test('shows the evaluator, its papers and the accepted cases, without any dossier', () => {
    const shown = see(state, 'third-party', 'institute');
    expect(shown).toEqual({
      evaluator: 'institute',
      contract: file('contract'),
      approvedOn: '2026-04-20',
      plan: file('plan'),
      reports: [
        {
          stage: 'document-review',
          by: 'institute',
          report: file('report-document-review'),
          recommended: [],
        },
      ],
      cases: [...allCases].sort().map((id) => expect.objectContaining({ case: id })),
    });
    expect(JSON.stringify(shown)).not.toContain(file('dossier-O-1'));
    expect(see(state, 'office', 'office')).toEqual(shown);
    expect(see(state, 'supervisor', 'supervision')).toEqual(shown);
  });

  test('is not found by another third party, nor before one is chosen', () => {
    expect(see(state, 'third-party', 'rival')).toEqual({ notFound: true });
    expect(see(told(), 'third-party', 'institute')).toEqual({ notFound: true });
    expect(see(told(), 'office', 'office')).toEqual({ notFound: true });
  });

  test('panels and the pool are open to the chosen evaluator alone of third parties', () => {
    const sees = (body: string, view: string, query: object) =>
      !('notFound' in (see(state, 'third-party', body, view, query) as object));
    for (const [view, query] of [
      ['panel', { panel: 'panel-o' }],
      ['pool-for-case', { case: 'O-1' }],
    ] as const) {
      expect([view, sees('institute', view, query), sees('rival', view, query)]).toEqual([view, true, false]);
    }
  });
});

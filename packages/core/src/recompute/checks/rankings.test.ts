import { describe, expect, test } from 'vitest';
import { rankingOf } from '../../round/composite/ranking-of.ts';
import { composedWithSurvey } from '../../testing/composed-schemes.ts';
import { compositeGround } from '../../testing/ranked.ts';
import { organisationCases } from '../../testing/round.ts';
import { sampleCrypto } from '../../testing/sample-ledger.ts';
import { scorebookTold, surveyTold } from '../../testing/sheets.ts';
import type { BeforeAct, PlacedEvent } from '../walk-acts.ts';
import { calculationChecks } from './calculations.ts';

const track = 'organisation';
const scheme = composedWithSurvey([
  ['site-review', 80],
  ['satisfaction-survey', 20],
]);
const { registry, round } = compositeGround(
  scheme,
  ...organisationCases.map((id) => scorebookTold(id, 'site-review', '70000')),
  ...organisationCases.map((id, at) => surveyTold(id, `${40 + at}.5`)),
);
const before = { registry, round, roundId: 'r1', scheme } as BeforeAct;
const rows = rankingOf({ registry, round, roundId: 'r1', scheme }, track);
const recomputed = (recorded: unknown) =>
  calculationChecks
    .find((check) => check.name === 'competition-rank@1')
    ?.differs(
      { event: { type: 'RankingDrawnUp', payload: { track, rows: recorded } } } as PlacedEvent,
      before,
      { hasher: sampleCrypto(), act: [] },
    );

describe('a ranking with a survey in it', () => {
  test('is computed again from the results of the survey', () => {
    expect(rows.map((row) => row.case)).toEqual(['O-4', 'O-3', 'O-2', 'O-1']);
    expect(recomputed(rows)).toBeUndefined();
  });

  test('is told apart from one with another result', () => {
    const lie = rows.map((row) => (row.case === 'O-1' ? { ...row, score: '99999' } : row));
    expect(recomputed(lie)).toEqual({ recorded: lie, recomputed: rows });
  });
});

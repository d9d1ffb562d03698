import { describe, expect, test } from 'vitest';
import { aCity, day } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { takenBack } from '../../testing/taken-back.ts';
import { feedbackGiven, shortlistDecided, shortlistProposed } from './events.ts';

const scheme = schemeUnderTest();
const after = (...more: ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...aRoundAt(scheme, 'document-review'), ...more] }).round
    .documentReview;
const grades = [
  { case: 'O-1', grade: 'award' },
  { case: 'O-2', grade: 'nomination' },
];
const proposed = shortlistProposed({ panel: 'panel-o', cases: ['O-1', 'O-2'], reason: 'the best', grades });
const decided = shortlistDecided({
  track: 'organisation',
  cases: ['O-1', 'O-2'],
  departures: [{ case: 'O-2', reason: 'a reason' }],
  grades,
});
const fed = (id: string, track: 'organisation' | 'individual') =>
  feedbackGiven({ case: id, track, on: day('2026-05-18') });

describe('the document review as folded', () => {
  test('keeps the grade each case is proposed for and is a candidate for', () => {
    const { proposedGrades, candidateGrades } = after(proposed, decided);

    expect([...proposedGrades]).toEqual([...candidateGrades]);
    expect([...candidateGrades]).toEqual([
      ['O-1', 'award'],
      ['O-2', 'nomination'],
    ]);
  });

  test('forgets a proposal and its grades when it is taken back', () => {
    const { proposals, proposedGrades } = after(proposed, takenBack(proposed));

    expect([proposals.size, proposedGrades.size]).toEqual([0, 0]);
  });

  test('forgets a list, its grades and the feedback on it when it is taken back', () => {
    const { shortlists, departures, candidateGrades, feedback } = after(
      decided,
      fed('O-3', 'organisation'),
      fed('I-3', 'individual'),
      takenBack(decided),
    );

    expect([shortlists.size, departures.size, candidateGrades.size]).toEqual([0, 0, 0]);
    expect([...feedback.keys()]).toEqual(['I-3']);
  });

  test('forgets feedback that is taken back', () => {
    const given3 = fed('O-3', 'organisation');
    expect([
      ...after(decided, given3, fed('O-4', 'organisation'), takenBack(given3)).feedback.keys(),
    ]).toEqual(['O-4']);
  });
});

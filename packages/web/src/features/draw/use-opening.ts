import type { AnswerOf } from '@laureate/client';
import { useState } from 'react';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';
import { randomHex } from './own-nonce.ts';

const tracks = ['organisation', 'individual'] as const;
const office = { role: 'office' };

type Problem = AnswerOf<'assignment-problem'>;

/** One panel for each track that has cases without one: what the office begins with and may split. */
export function panelsToDraw(
  problems: readonly Pick<Problem, 'track' | 'stages' | 'problem'>[],
  attempt: number,
) {
  return problems.flatMap(({ track, stages, problem }) => {
    const cases = problem.cases.map((entry) => entry.case);
    return cases.length > 0 ? [{ panel: `p-${track}-${attempt}`, track, stages, cases }] : [];
  });
}

/** What the form that opens a draw is filled with: the next number, the cases without a panel, fresh salt. */
export function useOpening(draws: AnswerOf<'draws'>, isOffice: boolean): Readonly<Record<string, unknown>> {
  const { stream } = useRound();
  const [poolSalt] = useState(randomHex);
  const how = { hat: office, when: isOffice };
  const [first, second] = tracks;
  const organisations = useLook(stream, 'assignment-problem', { track: first }, how);
  const individuals = useLook(stream, 'assignment-problem', { track: second }, how);
  const attempt = draws.draws.length + 1;
  const problems = [organisations.data, individuals.data].flatMap((found) => found ?? []);
  const refill = [...new Set(draws.emptySeats.map(({ panel }) => panel))];
  return { draw: `d-${attempt}`, panels: panelsToDraw(problems, attempt), refill, poolSalt };
}

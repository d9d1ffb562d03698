import type { AnswerOf, OwnHat } from '@laureate/client';

type Committer = AnswerOf<'draw'>['committers'][number];

const hatOf = {
  office: { role: 'office', ranks: ['head'] },
  supervision: { role: 'supervisor', ranks: undefined },
  committee: { role: 'committee', ranks: ['head', 'member'] },
} as const;

/** The hat in which somebody does a committer's part; nothing for others. */
export function hatFor({ as, body }: Committer, hats: readonly OwnHat[]): OwnHat | undefined {
  const { role, ranks } = hatOf[as];
  return hats.find(
    (hat) =>
      hat.role === role &&
      hat.body === body &&
      (ranks === undefined || hat.rank === undefined || ranks.some((rank) => rank === hat.rank)),
  );
}

/** How a step of the ceremony stands. */
export type StepStanding = 'to-come' | 'now' | 'done' | 'stopped';

/** How the four steps stand, from where the draw stands and what was handed in. */
export function standingsOf({
  standing,
  committers,
}: Pick<AnswerOf<'draw'>, 'standing' | 'committers'>): Readonly<
  Record<'commitments' | 'pool' | 'reveals' | 'result', StepStanding>
> {
  const areCommitted = committers.every(({ commitment }) => commitment !== undefined);
  const areRevealed = committers.every(({ nonce }) => nonce !== undefined);
  const isVoid = standing === 'void';
  const waiting = (isDone: boolean, isNow: boolean): StepStanding => {
    if (isDone) return 'done';
    if (isVoid) return 'stopped';
    return isNow ? 'now' : 'to-come';
  };
  return {
    commitments: waiting(areCommitted, true),
    pool: 'done',
    reveals: waiting(areRevealed, areCommitted),
    result: standing === 'drawn' ? 'done' : isVoid ? 'stopped' : 'to-come',
  };
}

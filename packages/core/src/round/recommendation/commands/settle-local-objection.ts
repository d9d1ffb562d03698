import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { KeyId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { localObjectionSettled } from '../events.ts';
import { localObjectionSettledAlready } from '../refusals.ts';

/** The channel settles an objection to its notice before it recommends; upheld, the application goes no further. */
export const settleLocalObjection = roundCommand('settle-local-objection', {
  by: [hat('recommender', 'head')],
  rules: ['process.recommendation.localObjection'],
  undo: 'rescind',
  redo: ['settle-local-objection'],
  during: ['recommendation'],
  payload: z.strictObject({ objection: KeyId, upheld: z.boolean(), finding: Sealed }),
  cases: ({ objection }, round) => [round.recommendation.objections.get(objection)?.case ?? objection],
  decide: ({ payload, round }) => {
    const { objection: id } = payload;
    const objection = round.recommendation.objections.get(id);
    if (!objection) return { refused: [notFound({ what: id })] };
    return (
      refuseAll(objection.settled ? localObjectionSettledAlready({ objection: id }) : undefined) ?? [
        localObjectionSettled(payload),
      ]
    );
  },
});

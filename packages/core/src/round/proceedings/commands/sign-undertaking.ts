import { z } from 'zod';
import { roundCommand } from '../../../act/command.ts';
import { FileRef } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { undertakingSigned } from '../events.ts';
import { participants } from '../participants.ts';
import { undertakingAlreadySigned } from '../refusals.ts';

/** A person promises in writing to keep the secrets of the round; needed before any secret is opened. */
export const signUndertaking = roundCommand('sign-undertaking', {
  by: participants,
  rules: ['confidentiality'],
  undo: 'never',
  payload: z.strictObject({ statement: FileRef }),
  cases: () => [],
  decide: ({ payload, actor, round }) => {
    const { person } = actor;
    return (
      refuseAll(
        round.proceedings.undertakings.has(person) ? undertakingAlreadySigned({ person }) : undefined,
      ) ?? [undertakingSigned({ person, statement: payload.statement })]
    );
  },
});

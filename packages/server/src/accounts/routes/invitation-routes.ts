import { z } from 'zod';
import { refuse } from '../account-refusal.ts';
import { acceptWithAccount, acceptWithNewAccount, readInvitation } from '../invitations/accept-invitation.ts';
import { invite } from '../invitations/invite.ts';
import { startSession } from '../sessions/start-session.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { InvitedForm, OfferForm, StartedForm } from './answer-forms.ts';
import { answerStarted } from './answer-started.ts';
import { IdText, LoginText, NameText, PasswordText } from './input-texts.ts';

const AcceptSchema = z.strictObject({
  /** Left out, the account that is signed in is tied to the person. */
  account: z
    .strictObject({ name: NameText, logins: z.array(LoginText).max(3), password: PasswordText })
    .optional(),
});

/** Invitations: made by those who may, accepted by whoever holds the link. */
export const invitationRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'POST',
    path: 'invitations',
    gate: 'proved',
    summary: 'invite',
    body: z.strictObject({ jurisdiction: IdText, person: IdText, email: LoginText.optional() }),
    value: InvitedForm,
    answer: (ground, { body, session }) => invite(ground, session, body),
  }),
  accountRoute({
    method: 'GET',
    path: 'invitations/:token',
    gate: 'anyone',
    summary: 'invitation',
    value: OfferForm,
    isCostly: true,
    answer: (ground, { param }) => readInvitation(ground, param('token')),
  }),
  accountRoute({
    method: 'POST',
    path: 'invitations/:token',
    gate: 'anyone',
    summary: 'accept-invitation',
    body: AcceptSchema,
    value: StartedForm,
    isCostly: true,
    answer: async (ground, { body, session, param, whence, reply }) => {
      const instead = session?.row.hash;
      if (body.account) {
        const made = await acceptWithNewAccount(ground, param('token'), body.account);
        if ('refused' in made) return made;
        const entrance = { account: made.value, secondFactor: false, whence, instead };
        return answerStarted(ground, reply, { value: await startSession(ground, entrance) });
      }
      if (!session || session.needs) return refuse('signed-out');
      const { account, secondFactor, endsAt } = session.row;
      const linked = await acceptWithAccount(ground, param('token'), account);
      if ('refused' in linked) return linked;
      const entrance = { account, secondFactor, whence, instead, endsAt };
      return answerStarted(ground, reply, { value: await startSession(ground, entrance) });
    },
  }),
];

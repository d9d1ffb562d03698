import { z } from 'zod';
import {
  beginEnrolment,
  confirmEnrolment,
  lookAtSecondFactor,
  renewRecoveryCodes,
} from '../second-factor/set-second-factor.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { EnrolledForm, EnrolmentForm, RecoveryCodesForm, SecondFactorForm } from './answer-forms.ts';
import { enterWith } from './answer-started.ts';

/** The authenticator and its recovery codes. */
export const secondFactorRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'GET',
    path: 'second-factor',
    gate: 'signed-in',
    summary: 'second-factor',
    value: SecondFactorForm,
    answer: async (ground, { session }) => ({ value: await lookAtSecondFactor(ground, session) }),
  }),
  accountRoute({
    method: 'POST',
    path: 'second-factor',
    gate: 'setting-up',
    summary: 'begin-second-factor',
    value: EnrolmentForm,
    answer: async (ground, { session }) => ({ value: await beginEnrolment(ground, session) }),
  }),
  accountRoute({
    method: 'POST',
    path: 'second-factor/confirm',
    gate: 'setting-up',
    summary: 'confirm-second-factor',
    body: z.strictObject({ code: z.string().max(20) }),
    value: EnrolledForm,
    isCostly: true,
    answer: async (ground, { body, session, whence, reply }) => {
      const confirmed = await confirmEnrolment(ground, session, body.code, whence);
      if ('refused' in confirmed) return confirmed;
      const { recoveryCodes } = confirmed.value;
      return { value: { ...(await enterWith(ground, reply, confirmed.value)), recoveryCodes } };
    },
  }),
  accountRoute({
    method: 'POST',
    path: 'second-factor/recovery-codes',
    gate: 'proved',
    summary: 'renew-recovery-codes',
    value: RecoveryCodesForm,
    answer: async (ground, { session }) => {
      const renewed = await renewRecoveryCodes(ground, session);
      return 'refused' in renewed ? renewed : { value: { recoveryCodes: renewed.value } };
    },
  }),
];

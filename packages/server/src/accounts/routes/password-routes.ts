import { z } from 'zod';
import type { Settled } from '../account-refusal.ts';
import { changePassword } from '../passwords/change-password.ts';
import { requestReset } from '../resets/mail-reset.ts';
import { askPrintedCode, givePrinted, listPrintedCodes } from '../resets/printed-code.ts';
import { resetPassword } from '../resets/reset-password.ts';
import { type AccountRoute, accountRoute } from './account-route.ts';
import { IdForm, NothingForm, PrintedCodesForm, PrintedForm } from './answer-forms.ts';
import { IdText, LoginText, PasswordText } from './input-texts.ts';

const nothing = (settled: Settled<true>) => ('refused' in settled ? settled : { value: {} });

/** A new password: by oneself, or with a one-time code. */
export const passwordRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'POST',
    path: 'password',
    gate: 'signed-in',
    summary: 'change-password',
    body: z.strictObject({ old: PasswordText, password: PasswordText }),
    value: NothingForm,
    isCostly: true,
    answer: async (ground, { body, session }) => nothing(await changePassword(ground, session, body)),
  }),
  accountRoute({
    method: 'POST',
    path: 'password/reset-request',
    gate: 'anyone',
    summary: 'request-reset',
    body: z.strictObject({ login: LoginText }),
    value: NothingForm,
    isCostly: true,
    answer: async (ground, { body, whence }) =>
      nothing(await requestReset(ground, body.login, whence.address)),
  }),
  accountRoute({
    method: 'POST',
    path: 'password/reset',
    gate: 'anyone',
    summary: 'reset-password',
    body: z.strictObject({ code: z.string().min(1).max(200), password: PasswordText }),
    value: NothingForm,
    isCostly: true,
    answer: async (ground, { body, whence }) => nothing(await resetPassword(ground, body, whence.address)),
  }),
];

/** One-time codes on paper: one administrator asks, another gives. */
export const printedCodeRoutes: readonly AccountRoute[] = [
  accountRoute({
    method: 'POST',
    path: 'password/printed-codes',
    gate: 'proved',
    summary: 'ask-printed-code',
    body: z.strictObject({ jurisdiction: IdText, person: IdText, secondFactor: z.boolean().default(false) }),
    value: IdForm,
    answer: (ground, { body, session }) => askPrintedCode(ground, session, body),
  }),
  accountRoute({
    method: 'GET',
    path: 'password/printed-codes/:jurisdiction',
    gate: 'signed-in',
    summary: 'printed-codes',
    value: PrintedCodesForm,
    answer: async (ground, { session, param }) => {
      const listed = await listPrintedCodes(ground, session, param('jurisdiction'));
      return 'refused' in listed ? listed : { value: { codes: listed.value } };
    },
  }),
  accountRoute({
    method: 'POST',
    path: 'password/printed-codes/:jurisdiction/:id',
    gate: 'proved',
    summary: 'give-printed-code',
    value: PrintedForm,
    answer: (ground, { session, param }) =>
      givePrinted(ground, session, { jurisdiction: param('jurisdiction'), id: param('id') }),
  }),
];

import type { Reply } from './reply.ts';
import type { Session } from './session.ts';
import type { Transport } from './transport.ts';

/** What is still missing after the password: the second factor, or setting one up because the office asks for it. */
export type StillNeeds = 'second-factor' | 'second-factor-setup';

/** Signed in, or what is missing for it. */
export type Started = Session | { readonly needs: StillNeeds };

/** Whether somebody is only halfway in. */
export const isHalfway = (started: Started): started is { readonly needs: StillNeeds } => 'needs' in started;

/** Another person may look at what follows: nothing kept from before is shown. */
async function anew<T>(transport: Transport, reply: Promise<Reply<T>>): Promise<Reply<T>> {
  const came = await reply;
  transport.forget();
  return came;
}

/** Signs in with a name and a password. */
export const signIn = (
  transport: Transport,
  body: { readonly login: string; readonly password: string },
): Promise<Reply<Started>> =>
  anew(transport, transport.send({ method: 'POST', path: '/api/v1/session', body }));

const sixDigits = /^\d{6}$/;

/** Goes on with the code of an authenticator, or with a recovery code: six digits are the one, all else the other. */
export function showSecondFactor(transport: Transport, typed: string): Promise<Reply<Started>> {
  const code = typed.replaceAll(/\s/g, '');
  const body = sixDigits.test(code) ? { code } : { recoveryCode: typed.trim() };
  return anew(transport, transport.send({ method: 'POST', path: '/api/v1/session/second-factor', body }));
}

/** What an authenticator is set up with. */
export interface Enrolment {
  readonly secret: string;
  readonly url: string;
  /** An SVG picture of the address. */
  readonly qr: string;
}

/** Begins to set up an authenticator. */
export const beginSecondFactor = (transport: Transport): Promise<Reply<Enrolment>> =>
  transport.send({ method: 'POST', path: '/api/v1/second-factor', body: {} });

/** Confirms an authenticator with its first code; answers the recovery codes, this once. */
export const confirmSecondFactor = (
  transport: Transport,
  code: string,
): Promise<Reply<Session & { readonly recoveryCodes: readonly string[] }>> =>
  anew(
    transport,
    transport.send({
      method: 'POST',
      path: '/api/v1/second-factor/confirm',
      body: { code: code.replaceAll(/\s/g, '') },
    }),
  );

/** Ends the session. */
export const signOut = (transport: Transport): Promise<Reply<unknown>> =>
  anew(transport, transport.send({ method: 'DELETE', path: '/api/v1/session' }));

/** The ways to sign in that this server offers. */
export interface WaysIn {
  readonly provider: { readonly name: string; readonly isUp: boolean } | null;
  readonly isMailSent: boolean;
  readonly isSetUp: boolean;
}

export const readWaysIn = (transport: Transport): Promise<Reply<WaysIn>> =>
  transport.send({ method: 'GET', path: '/api/v1/sign-in' });

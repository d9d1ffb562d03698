import { accounts, isRefusedReply, type Reply } from '@laureate/client';
import { codeAt } from '../../packages/server/src/accounts/second-factor/authenticator.ts';
import { demonstrationPassword } from '../../packages/server/src/demo/start-demonstration.ts';
import type { Needle } from '../../packages/server/src/testing/find-leaks.ts';
import type { OpenDemonstration } from './open-demonstration.ts';
import { People } from './people.ts';

function settled<T>(reply: Reply<T>): T {
  if (isRefusedReply(reply)) throw new Error(JSON.stringify(reply.refused));
  return reply.value;
}

/**
 * Does with one account everything that makes a secret: a second factor, a token, a new password, a draft, a mail.
 * Answers what must be nowhere in clear.
 */
export async function leaveSecrets(
  demonstration: OpenDemonstration,
  jurisdiction: string,
): Promise<Needle[]> {
  const people = new People(demonstration, jurisdiction);
  const transport = await people.as('office-clerk');
  const send = async <T>(method: 'POST' | 'PATCH', path: string, body: unknown) =>
    settled(await transport.send<T>({ method, path: `/api/v1/${path}`, body }));
  const { secret } = await send<{ readonly secret: string }>('POST', 'second-factor', {});
  const { recoveryCodes } = await send<{ readonly recoveryCodes: readonly string[] }>(
    'POST',
    'second-factor/confirm',
    { code: codeAt(secret, Date.now()) },
  );
  const scope = { views: true, commands: [] };
  const { token } = settled(await accounts.makeToken(transport, { label: 'made for leaks', scope, days: 1 }));
  const password = 'new words for a password';
  settled(await accounts.changePassword(transport, { old: demonstrationPassword, password }));
  const session = /=([\w-]+)/.exec(transport.cookie ?? '')?.[1] ?? '';
  const login = `${jurisdiction}.office-clerk`;
  settled(await accounts.requestReset(transport, login));
  return [
    { what: 'second factor', text: secret },
    ...recoveryCodes.map((text) => ({ what: 'recovery code', text })),
    { what: 'access token', text: token },
    { what: 'label of a token', text: 'made for leaks' },
    { what: 'password', text: password },
    { what: 'password', text: demonstrationPassword },
    { what: 'session token', text: session },
  ];
}

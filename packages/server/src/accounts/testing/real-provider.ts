import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider as RealProvider } from 'oidc-provider';
import { origin } from './account-house.ts';

/** How the house is known to the provider. */
export const clientId = 'laureate';
export const clientSecret = 'a secret between the two';
export const returnTo = `${origin}/api/v1/oidc/callback`;

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A real OpenID Connect provider, with its own pages to sign in on. */
export async function startProvider(port: number): Promise<Server> {
  const provider = new RealProvider(`http://127.0.0.1:${port}`, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [returnTo] }],
    pkce: { required: () => true },
    cookies: { keys: ['test'] },
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: async () => ({
        sub,
        name: `Provided ${sub}`,
        email: 'clerk@example.org',
        email_verified: false,
      }),
    }),
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  });
  provider.on('server_error', (_context, fault) => {
    throw fault;
  });
  const server = createServer(provider.callback()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** Stops it, whoever is still connected. */
export async function stopProvider(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

/** Walks through the provider's own pages as a person with a browser does; answers where it sends them back to. */
export async function signInThere(url: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  const go = async (to: string, body?: URLSearchParams): Promise<Response> => {
    const response = await fetch(to, {
      redirect: 'manual',
      headers: { cookie: [...jar].map((pair) => pair.join('=')).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  let response = await go(url);
  for (let steps = 0; steps < 12; steps += 1) {
    const next = response.headers.get('location');
    if (next?.startsWith(returnTo)) return next;
    if (next) {
      response = await go(new URL(next, url).href);
      continue;
    }
    const page = await response.text();
    const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1] ?? '';
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
    response = await go(new URL(action, url).href, new URLSearchParams({ prompt, login, password: 'any' }));
  }
  throw new Error('the provider sent nobody back');
}

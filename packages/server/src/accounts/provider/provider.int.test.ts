import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { found } from '../../testing/town.ts';
import { keepInvitation } from '../invitations/invite.ts';
import { type AccountHouse, accountHouse, origin, town } from '../testing/account-house.ts';
import type { Browser } from '../testing/browser.ts';
import {
  clientId,
  clientSecret,
  freePort,
  returnTo,
  signInThere,
  startProvider,
  stopProvider,
} from '../testing/real-provider.ts';
import { Provider } from './provider.ts';

describe.each(storeKinds)('signing in through a provider on %s', (kind) => {
  let house: AccountHouse;
  let port: number;
  let server: Server;

  beforeAll(async () => {
    port = await freePort();
    const provider = { issuer: `http://127.0.0.1:${port}`, clientId, clientSecret };
    house = await accountHouse(kind, { tools: { provider } });
    await house.account('a-clerk', ['clerk', 'clerk@example.org'], false);
    await house.account('a-head', ['head'], false);
  });
  afterAll(async () => {
    await stopProvider(server);
    await house.close();
  });

  const waysIn = async () => (await house.browser().get('sign-in')).body.provider;
  const follow = async (browser: Browser, login: string, query = '') => {
    const begun = await browser.get(`oidc/start${query}`);
    const back = await signInThere(String(begun.headers.location), login);
    return browser.send('GET', back.slice(origin.length));
  };
  const invitation = async (person: string) =>
    (await keepInvitation(house.accounts.ground, { jurisdiction: town, person }, null)).token;

  it('starts without the provider, says that it is down, and finds it once it is there', async () => {
    const name = `127.0.0.1:${port}`;
    expect(await waysIn()).toEqual({ name, isUp: false });
    const begun = await house.browser().get('oidc/start');
    expect(begun).toMatchObject({ status: 303, headers: { location: '/app/sign-in?problem=provider-down' } });

    server = await startProvider(port);

    house.now += 4999;
    expect(await waysIn()).toEqual({ name, isUp: false });
    house.now += 1;
    expect(await waysIn()).toEqual({ name, isUp: true });
  });

  it('sends a browser there with PKCE, state and nonce', async () => {
    const begun = await house.browser().get('oidc/start');
    const url = new URL(String(begun.headers.location));

    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: returnTo,
      scope: 'openid profile',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it('signs nobody in who is not linked, be the e-mail address the same', async () => {
    const browser = house.browser();

    const back = await follow(browser, 'stranger');

    expect(back.headers.location).toBe('/app/sign-in?problem=provider-unknown-person');
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
  });

  it('links through an invitation, and from then on signs in without one', async () => {
    const browser = house.browser();

    const back = await follow(
      browser,
      'worker',
      `?invitation=${await invitation('mayor')}&return=/app/cases`,
    );
    expect(back).toMatchObject({ status: 303, headers: { location: '/app/cases' } });
    expect(await browser.who()).toMatchObject({ seats: { town: 'mayor' } });
    expect((await browser.get('session')).body).toMatchObject({
      account: { name: 'Provided worker', login: '' },
    });

    const again = house.browser();
    expect((await follow(again, 'worker')).headers.location).toBe('/app/');
    expect(await again.who()).toMatchObject({ seats: { town: 'mayor' } });
  });

  it('links the account that is signed in when it follows an invitation', async () => {
    const { cities } = house.accounts.ground;

    await found(cities.city('village'));
    const browser = await house.signedIn('head');
    const token = (
      await keepInvitation(house.accounts.ground, { jurisdiction: 'village', person: 'a-clerk' }, null)
    ).token;

    await follow(browser, 'head-there', `?invitation=${token}`);

    expect(await browser.who()).toMatchObject({ seats: { town: 'a-head', village: 'a-clerk' } });
    const again = house.browser();
    await follow(again, 'head-there');
    expect(await again.who()).toMatchObject({ seats: { town: 'a-head', village: 'a-clerk' } });
  });

  it('links no account that signed out meanwhile', async () => {
    const browser = await house.signedIn('clerk');
    const begun = await browser.get(`oidc/start?invitation=${await invitation('chair')}`);
    const back = await signInThere(String(begun.headers.location), 'passer-by');
    await browser.delete('session');

    const ended = await browser.send('GET', back.slice(origin.length));

    expect(ended.headers.location).toBe('/app/sign-in?problem=provider-refused');
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
  });

  it('asks people of the office for a second factor all the same', async () => {
    const browser = house.browser();

    const back = await follow(
      browser,
      'officer',
      `?invitation=${await invitation('office-head')}&return=/app/cases`,
    );

    expect(back.headers.location).toBe('/app/sign-in?needs=second-factor-setup&next=%2Fcases');
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
  });

  it('lets a visit end once, in the browser that began it, within ten minutes', async () => {
    const browser = house.browser();
    const begin = async () => {
      const begun = await browser.get('oidc/start');
      return (await signInThere(String(begun.headers.location), 'worker')).slice(origin.length);
    };
    const arrive = async (as: Browser, url: string) => (await as.send('GET', url)).headers.location;
    const refused = '/app/sign-in?problem=provider-refused';

    const url = await begin();
    expect(await arrive(house.browser(), url)).toBe(refused);
    const copy = browser.copy();
    expect(await arrive(browser, url)).toBe('/app/');
    expect(await arrive(copy, url)).toBe(refused);

    const forged = await begin();
    expect(await arrive(browser, forged.replace(/state=[^&]+/, 'state=other'))).toBe(refused);
    const late = await begin();
    house.now += 10 * 60_000 + 1;
    expect(await arrive(browser, late)).toBe(refused);
    expect((await browser.send('GET', '/api/v1/oidc/callback?error=access_denied')).headers.location).toBe(
      refused,
    );
  });
});

describe('a provider that goes away', () => {
  it('is told as down to whoever comes back meanwhile, and on the sign-in page within a minute', async () => {
    const port = await freePort();
    const provider = { issuer: `http://127.0.0.1:${port}`, clientId, clientSecret };
    const house = await accountHouse('sqlite', { tools: { provider }, isEmpty: true });
    const isUp = async () => ((await house.browser().get('sign-in')).body.provider as { isUp: boolean }).isUp;
    const server = await startProvider(port);
    const browser = house.browser();
    const begun = await browser.get('oidc/start');
    const back = await signInThere(String(begun.headers.location), 'worker');
    await stopProvider(server);

    expect(await isUp()).toBe(true);
    const ended = await browser.send('GET', back.slice(origin.length));
    expect(ended.headers.location).toBe('/app/sign-in?problem=provider-down');
    expect(await isUp()).toBe(false);

    const again = await startProvider(port);
    house.now += 5000;
    expect(await isUp()).toBe(true);
    await stopProvider(again);
    house.now += 59_999;
    expect(await isUp()).toBe(true);
    house.now += 1;
    expect(await isUp()).toBe(false);
    await house.close();
  });
});

describe('a provider', () => {
  const settings = { clientId, clientSecret, returnTo, retryMs: 1000, recheckMs: 1000 };

  it('is reached over plain http on this machine alone', () => {
    const at = (issuer: string) => () => new Provider({ ...settings, issuer }, Date.now);

    expect(at('http://login.example')).toThrow(RangeError);
    expect(at('http://127.0.0.1.login.example')).toThrow(RangeError);
    expect(at('https://login.example')).not.toThrow();
    expect(at('http://127.0.0.1:9')).not.toThrow();
  });

  it('is absent where none is set', async () => {
    const house = await accountHouse('sqlite', { isEmpty: true });

    expect((await house.browser().get('oidc/start')).status).toBe(404);
    expect((await house.browser().get('oidc/callback')).status).toBe(404);
    await house.close();
  });
});

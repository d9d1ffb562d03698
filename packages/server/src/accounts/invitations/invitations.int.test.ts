import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { found, openAward } from '../../testing/town.ts';
import { type AccountHouse, accountHouse, password, town } from '../testing/account-house.ts';
import type { Browser } from '../testing/browser.ts';
import { keepInvitation } from './invite.ts';

const day = 24 * 60 * 60_000;

const tokenOf = (link: unknown): string => String(link).split('#')[1] ?? '';

describe.each(storeKinds)('invitations on %s', (kind) => {
  let house: AccountHouse;
  let admin: Browser;

  beforeAll(async () => {
    house = await accountHouse(kind);
    await openAward(house.accounts.ground.cities.city(town), 4);
    await house.account('sysadmin', ['sysadmin']);
    await house.account('office-clerk', ['office.clerk']);
    await house.account('mayor', ['mayor'], false);
    admin = await house.signedIn('sysadmin');
  });
  afterAll(() => house.close());

  const invite = async (person: string, browser = admin) =>
    browser.post('invitations', { jurisdiction: town, person });
  const account = (over: object = {}) => ({
    account: { name: 'Agent One', logins: ['agent.one', '13900001111'], password, ...over },
  });

  it('make an account that is the person it was made for, once', async () => {
    const invited = await invite('agent-1');
    expect(invited).toMatchObject({
      status: 200,
      body: { isSent: false, endsAt: new Date(house.now + 7 * day).toISOString() },
    });
    expect(invited.body.link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/app\/invitation#[\w-]{43}$/);
    const token = tokenOf(invited.body.link);
    const browser = house.browser();

    expect((await browser.get(`invitations/${token}`)).body).toEqual({
      jurisdiction: town,
      name: { zh: town, en: town },
      person: 'agent-1',
      endsAt: invited.body.endsAt,
    });
    const accepted = await browser.post(`invitations/${token}`, account());
    expect(accepted).toMatchObject({
      status: 200,
      body: { account: { name: 'Agent One' }, seats: [{ jurisdiction: town, person: 'agent-1' }] },
    });
    expect(await browser.who()).toMatchObject({ kind: 'account', seats: { [town]: 'agent-1' } });

    const again = await house.browser().post(`invitations/${token}`, account({ logins: ['other.name'] }));
    expect(again).toMatchObject({ status: 409, body: { refusals: [{ kind: 'link-used' }] } });
    expect(await invite('agent-1')).toMatchObject({
      status: 409,
      body: { refusals: [{ kind: 'person-has-account', facts: { person: 'agent-1' } }] },
    });
  });

  it('are good for seven days, to the moment, and only the latest one', async () => {
    const older = tokenOf((await invite('agent-2')).body.link);
    const token = tokenOf((await invite('agent-2')).body.link);
    const began = house.now;
    const browser = house.browser();

    expect((await browser.get(`invitations/${older}`)).status).toBe(404);
    house.now = began + 7 * day;
    expect((await browser.get(`invitations/${token}`)).status).toBe(200);
    house.now += 1;
    expect(await browser.get(`invitations/${token}`)).toMatchObject({
      status: 409,
      body: { refusals: [{ kind: 'link-over' }] },
    });
    house.now = began;
  });

  it('tell every reason against a new account at once', async () => {
    const token = tokenOf((await invite('agent-2')).body.link);
    const browser = house.browser();
    const why = async (over: object) =>
      ((await browser.post(`invitations/${token}`, account(over))).body.refusals as { kind: string }[]).map(
        ({ kind }) => kind,
      );

    expect(await why({ logins: ['x', 'a@example.org', 'b@example.org'], password: '1234567' })).toEqual([
      'login-unfit',
      'login-kind-twice',
      'password-too-short',
      'password-common',
    ]);
    expect(await why({ logins: [] })).toEqual(['no-login']);
    expect(await why({ logins: ['Agent.ONE', '+8613900001111', 'new@example.org'] })).toEqual([
      'login-taken',
      'login-taken',
    ]);
    expect((await browser.get(`invitations/${token}`)).status).toBe(200);
  });

  it('give a login to one of two who take it at once; the other may take another', async () => {
    const racers = ['agent-3', 'agent-4'];
    const tokens: string[] = [];
    for (const person of racers) tokens.push(tokenOf((await invite(person)).body.link));
    const take = (n: number, login: string) =>
      house
        .browser()
        .post(`invitations/${tokens[n]}`, account({ logins: [login, `racer-${n}@example.org`] }));

    const answers = await Promise.all(racers.map((_, n) => take(n, 'racer')));
    const loser = answers.findIndex(({ status }) => status !== 200);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers[loser]?.body.refusals).toMatchObject([{ kind: 'login-taken', facts: { kind: 'name' } }]);
    expect((await take(loser, 'racer.too')).status).toBe(200);
  });

  it('tie the account that is signed in, which stays one person a jurisdiction', async () => {
    const token = tokenOf((await invite('agent-2')).body.link);
    const mayor = await house.signedIn('mayor');

    expect(await mayor.post(`invitations/${token}`)).toMatchObject({
      status: 409,
      body: { refusals: [{ kind: 'seated-already', facts: { jurisdiction: town } }] },
    });
    expect((await house.browser().post(`invitations/${token}`)).status).toBe(401);
    expect((await house.browser().get(`invitations/${token}`)).status).toBe(200);
  });

  it('are made by the system administrator, and by the office for people without duties of that kind', async () => {
    const office = await house.signedIn('office.clerk');
    const mayor = await house.signedIn('mayor');
    const kinds = async (browser: Browser, person: string) => {
      const { status, body } = await invite(person, browser);
      return status === 200 ? 'invited' : (body.refusals as { kind: string }[]).map(({ kind }) => kind);
    };

    expect(await kinds(office, 'agent-2')).toBe('invited');
    expect(await kinds(office, 'secadmin')).toEqual(['not-your-office']);
    expect(await kinds(mayor, 'agent-2')).toEqual(['not-your-office']);
    expect(await kinds(admin, 'secadmin')).toBe('invited');
    expect(await kinds(admin, 'nobody')).toEqual(['no-such-person']);
    expect(await kinds(admin, 'org-1')).toEqual(['no-such-person']);
    const elsewhere = await admin.post('invitations', { jurisdiction: 'elsewhere', person: 'agent-2' });
    expect(elsewhere.status).toBe(403);
  });

  it('need a proof of the last ten minutes', async () => {
    house.now += 11 * 60_000;

    expect(await invite('agent-2')).toMatchObject({
      status: 403,
      body: { refusals: [{ kind: 'proof-needed' }] },
    });
  });
});

describe('an account in two jurisdictions', () => {
  it('is another person in each', async () => {
    const house = await accountHouse('sqlite');
    const { cities } = house.accounts.ground;
    await found(cities.city('village'));
    await house.account('a-clerk', ['clerk'], false);
    const { token } = await keepInvitation(
      house.accounts.ground,
      { jurisdiction: 'village', person: 'a-head' },
      null,
    );
    const browser = await house.signedIn('clerk');

    const linked = await browser.post(`invitations/${token}`);

    expect(linked.body.seats).toEqual([
      { jurisdiction: 'town', person: 'a-clerk', name: 'Name of a-clerk' },
      { jurisdiction: 'village', person: 'a-head', name: 'Name of a-clerk' },
    ]);
    expect(await browser.who()).toMatchObject({ seats: { town: 'a-clerk', village: 'a-head' } });
    await house.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { play, testScheme } from '../../testing/town.ts';
import { awardRows, foundingRows } from '../../testing/town-rows.ts';
import { type AccountHouse, accountHouse, password, town } from '../testing/account-house.ts';
import { firstStart } from './first-start.ts';

const day = 24 * 60 * 60_000;
const tokenOf = (link: unknown): string => String(link).split('#')[1] ?? '';

const administrator = (party: string, over: object = {}) => ({
  party,
  name: `Name of ${party}`,
  code: `P-${party}`,
  codeKind: 'passport',
  ...over,
});
const opening = {
  jurisdiction: town,
  name: { zh: town, en: town },
  administrators: {
    system: administrator('sysadmin'),
    security: administrator('secadmin'),
    audit: administrator('auditor'),
  },
};

describe.each(storeKinds)('the first day on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind, { isEmpty: true });
  });
  afterAll(() => house.close());

  it('begins with a one-time link, made anew at each start and good for a day', async () => {
    const older = await firstStart(house.accounts.ground);
    const link = await firstStart(house.accounts.ground);
    const browser = house.browser();
    const look = async (of: typeof link) => (await browser.get(`setup/${tokenOf(of?.link)}`)).status;

    expect(link?.link).toMatch(/^http:\/\/127\.0\.0\.1:8080\/app\/setup#[\w-]{43}$/);
    expect((await browser.get('sign-in')).body).toMatchObject({ isSetUp: false });
    expect([await look(older), await look(link)]).toEqual([404, 200]);
    house.now += day;
    expect(await look(link)).toBe(200);
    house.now += 1;
    expect(await look(link)).toBe(409);
    house.now -= day + 1;
  });

  it('tells all that the registry has against the administrators, and the link stays good', async () => {
    const token = tokenOf((await firstStart(house.accounts.ground))?.link);
    const { system, audit } = opening.administrators;
    const twice = { ...opening, administrators: { system, security: system, audit } };

    const refused = await house.browser().post(`setup/${token}`, twice);

    expect(refused).toMatchObject({
      status: 400,
      body: { refusals: [{ kind: 'administrators-must-differ' }] },
    });
    expect(await house.browser().post(`setup/${token}`, { jurisdiction: town })).toMatchObject({
      status: 422,
      body: { refusals: [{ kind: 'administrators-missing' }] },
    });
    expect((await house.browser().get(`setup/${token}`)).status).toBe(200);
  });

  it('opens a jurisdiction and gives each of the three administrators a link of their own', async () => {
    const token = tokenOf((await firstStart(house.accounts.ground))?.link);

    const opened = await house.browser().post(`setup/${token}`, opening);

    expect(opened.body.administrators).toEqual([
      expect.objectContaining({ administration: 'system', person: 'sysadmin' }),
      expect.objectContaining({ administration: 'security', person: 'secadmin' }),
      expect.objectContaining({ administration: 'audit', person: 'auditor' }),
    ]);
    expect(await house.browser().post(`setup/${token}`, opening)).toMatchObject({
      status: 409,
      body: { refusals: [{ kind: 'link-used' }] },
    });
  });

  it('makes new links at the next start when all were lost', async () => {
    const token = tokenOf((await firstStart(house.accounts.ground))?.link);

    const again = await house.browser().post(`setup/${token}`, { jurisdiction: town });
    const links = again.body.administrators as { person: string; link: string }[];
    expect(links.map(({ person }) => person)).toEqual(['sysadmin', 'secadmin', 'auditor']);

    for (const { person, link } of links) {
      const browser = house.browser();
      const account = { name: person, logins: [person], password };
      const accepted = await browser.post(`invitations/${tokenOf(link)}`, { account });
      expect(accepted.body).toEqual({ needs: 'second-factor-setup' });
      const { secret } = (await browser.post('second-factor')).body;
      const code = house.freshCode(String(secret));
      expect((await browser.post('second-factor/confirm', { code })).body).toMatchObject({
        seats: [{ jurisdiction: town, person }],
      });
      if (person === 'sysadmin') {
        const { steps } = (await browser.get(`setup/steps/${town}`)).body as {
          steps: { step: string; isDone: boolean }[];
        };
        expect(steps.filter(({ isDone }) => isDone).map(({ step }) => step)).toEqual(['jurisdiction']);
      }
      const names = await browser.post(`setup/steps/${town}/names`);
      if (person === 'sysadmin') {
        const { steps } = names.body as { steps: { step: string; isDone: boolean }[] };
        expect(steps.filter(({ isDone }) => isDone).map(({ step }) => step)).toEqual([
          'jurisdiction',
          'names',
        ]);
        expect(await browser.post(`setup/steps/${town}/names`)).toMatchObject({
          body: { refusals: [{ kind: 'name-words-known' }] },
        });
      } else expect(names.status).toBe(403);
    }
  });

  it('is over once there is an account', async () => {
    expect(await firstStart(house.accounts.ground)).toBeUndefined();
    expect((await house.browser().get('sign-in')).body).toEqual({
      provider: null,
      isMailSent: false,
      isSetUp: true,
    });
  });

  it('shows the steps of the set-up to those who have a part in it alone', async () => {
    const city = house.accounts.ground.cities.city(town);
    const [calendar, ...bodies] = foundingRows(town).slice(1);
    const rows = [...(calendar ? [{ ...calendar, on: '2026-01-14 09:00' }] : []), ...bodies, ...awardRows()];
    await play(city, rows, testScheme());
    await house.account('a-clerk', ['clerk'], false);
    await house.account('chair', ['chair.person']);

    const clerk = await house.signedIn('clerk');
    const chair = await house.signedIn('chair.person');

    expect((await clerk.get(`setup/steps/${town}`)).status).toBe(403);
    const { steps } = (await chair.get(`setup/steps/${town}`)).body as {
      steps: { step: string; isDone: boolean }[];
    };
    expect(steps.filter(({ isDone }) => !isDone).map(({ step }) => step)).toEqual(['past', 'pool']);
  });
});

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { testMaster } from '../../testing/town.ts';
import { AccountKeys } from '../account-keys.ts';
import { KeptMail } from '../mail/kept-mail.ts';
import { type AccountHouse, accountHouse, password, town } from '../testing/account-house.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const newPassword = 'another fine password';

/** A mail server of its own that keeps what it gets. */
async function mailServer() {
  const mails: { to: string[]; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, text: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    mails,
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** The plain text of a mail as nodemailer wrote it. */
function textOf(mail: string): string {
  const [head = '', ...body] = mail.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  return /base64/i.test(head)
    ? Buffer.from(text, 'base64').toString('utf8')
    : text.replace(/=\r\n/g, '').replace(/=3D/g, '=');
}

const tokenIn = (text: string): string => /\/reset#([\w-]{43})/.exec(text)?.[1] ?? '';

describe.each(storeKinds)('a new password by mail on %s', (kind) => {
  let house: AccountHouse;
  let smtp: Awaited<ReturnType<typeof mailServer>>;

  beforeAll(async () => {
    smtp = await mailServer();
    const from = 'award@town.example';
    house = await accountHouse(kind, { tools: { smtp: { url: smtp.url, from } } });
    await house.account('a-clerk', ['clerk', 'clerk@example.org'], false);
    await house.account('a-head', ['head', '13800001111'], false);
    await house.account('office-head', ['office.head', 'office@example.org']);
  });
  afterAll(async () => {
    await house.close();
    await smtp.close();
  });

  const request = async (login: string, address = '192.0.2.1') => {
    const answer = await house.browser(address).post('password/reset-request', { login });
    await house.accounts.idle();
    return answer;
  };
  const lastToken = () => tokenIn(textOf(smtp.mails.at(-1)?.text ?? ''));
  const reset = (code: string, chosen = newPassword) =>
    house.browser().post('password/reset', { code, password: chosen });
  const canSignIn = async (typed: string, login = 'clerk') =>
    (await house.browser().post('session', { login, password: typed })).status === 200;

  it('comes as a link that works once and ends every session and token', async () => {
    const browser = await house.signedIn('clerk');
    const { token } = (await browser.post('tokens', { label: 'report' })).body;

    expect(await request('CLERK')).toMatchObject({ status: 200, body: {} });
    expect(smtp.mails).toHaveLength(1);
    expect(smtp.mails[0]?.to).toEqual(['clerk@example.org']);
    const code = lastToken();
    expect((await reset(code)).status).toBe(200);

    expect(await browser.who()).toEqual({ kind: 'anonymous' });
    const bearer = { authorization: `Bearer ${token}` };
    expect((await house.browser().send('GET', '/who', undefined, bearer)).body).toEqual({
      kind: 'anonymous',
    });
    expect([await canSignIn(password), await canSignIn(newPassword)]).toEqual([false, true]);
    expect(await reset(code, 'a third fine password')).toMatchObject({
      status: 409,
      body: { refusals: [{ kind: 'code-unknown' }] },
    });
  });

  it('is answered alike for a login that is unknown, has no address, or is none', async () => {
    const sent = smtp.mails.length;
    const known = await request('office@example.org');
    expect(smtp.mails).toHaveLength(sent + 1);

    for (const login of ['unknown@example.org', 'head', '13800001111', '?']) {
      const { status, body } = await request(login);
      expect([status, body]).toEqual([known.status, known.body]);
    }
    expect(smtp.mails).toHaveLength(sent + 1);
  });

  it('is good for an hour, to the moment', async () => {
    house.now += day;
    await request('clerk@example.org');
    const code = lastToken();

    house.now += hour + 1;
    expect((await reset(code)).status).toBe(409);
    house.now -= 1;
    expect((await reset(code, password)).status).toBe(200);
  });

  it('tells why a password cannot be, and the link stays good', async () => {
    house.now += day;
    await request('clerk@example.org');
    const code = lastToken();

    const refused = await reset(code, 'clerk@example.org');
    expect(refused).toMatchObject({ status: 422, body: { refusals: [{ kind: 'password-is-login' }] } });
    expect((await reset(code)).status).toBe(200);
  });

  it('leaves the second factor as it is', async () => {
    house.now += day;
    await request('office.head');
    expect((await reset(lastToken())).status).toBe(200);

    const answer = await house.browser().post('session', { login: 'office.head', password: newPassword });
    expect(answer.body).toEqual({ needs: 'second-factor' });
  });

  it('is mailed three times and then not for a while, without telling', async () => {
    house.now += 2 * day;
    const sent = smtp.mails.length;

    for (let n = 0; n < 5; n += 1) expect((await request('clerk')).status).toBe(200);

    expect(smtp.mails).toHaveLength(sent + 3);
  });

  it('lets the other links go once one was used', async () => {
    house.now += 2 * day;
    await request('clerk');
    const first = lastToken();
    await request('clerk');

    expect((await reset(lastToken())).status).toBe(200);
    expect((await reset(first)).status).toBe(409);
  });

  it('carries an invitation too, and then the link is not shown', async () => {
    await house.account('sysadmin', ['sysadmin']);
    const admin = await house.signedIn('sysadmin');
    const sent = smtp.mails.length;

    const invited = await admin.post('invitations', {
      jurisdiction: town,
      person: 'mayor',
      email: 'mayor@example.org',
    });

    expect(invited.body).toEqual({
      id: expect.any(String),
      endsAt: expect.any(String),
      isSent: true,
    });
    expect(smtp.mails).toHaveLength(sent + 1);
    const text = textOf(smtp.mails.at(-1)?.text ?? '');
    const token = /\/invitation#([\w-]{43})/.exec(text)?.[1];
    expect((await house.browser().get(`invitations/${token}`)).body).toMatchObject({ person: 'mayor' });
  });
});

describe('where no mail server is set', () => {
  it('mails are kept sealed for whoever runs the house', async () => {
    const house = await accountHouse('sqlite');
    await house.account('a-clerk', ['clerk', 'clerk@example.org'], false);

    await house.browser().post('password/reset-request', { login: 'clerk' });
    await house.accounts.idle();

    const kept = await new KeptMail(house.outbox, new AccountKeys(testMaster)).read();
    expect(kept).toEqual([
      { to: 'clerk@example.org', subject: 'Laureate：重置密码', text: expect.stringContaining('/reset#') },
    ]);
    const code = tokenIn(kept[0]?.text ?? '');
    const answer = await house.browser().post('password/reset', { code, password: newPassword });
    expect(answer.status).toBe(200);
    await house.close();
  });

  it('an invitation shows its link, address or not', async () => {
    const house = await accountHouse('sqlite');
    await house.account('sysadmin', ['sysadmin']);
    const admin = await house.signedIn('sysadmin');

    const invited = await admin.post('invitations', {
      jurisdiction: town,
      person: 'mayor',
      email: 'mayor@example.org',
    });

    expect(invited.body).toMatchObject({ isSent: false, link: expect.stringContaining('/invitation#') });
    await house.close();
  });
});

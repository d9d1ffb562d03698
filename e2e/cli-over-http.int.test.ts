import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { accounts, isRefusedReply, signIn, Transport } from '@laureate/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askerOn } from '../packages/cli/src/asker.ts';
import { runProgramAround } from '../packages/cli/src/program.ts';
import { onServersData } from '../packages/cli/src/servers-program.ts';
import { evidencePdf } from '../packages/server/src/demo/evidence-pdf.ts';
import { demonstrationPassword } from '../packages/server/src/demo/start-demonstration.ts';
import { Laureate, type RunInside } from './parts/laureate.ts';
import { type OpenDemonstration, openDemonstration } from './parts/open-demonstration.ts';

const round = 'round/jiangcheng:jc-2026';
const clerk = 'jiangcheng.office-clerk-2';

let demonstration: OpenDemonstration;
let at: readonly string[];
const inside: RunInside = async (args, { input, environment }) => {
  const asker = askerOn(Readable.from([Buffer.from(input)]), new Writable());
  const { ask, readAll } = asker;
  const ran = await runProgramAround(args, { surroundings: { environment, ask, readAll, onServersData } });
  asker.close();
  return ran;
};

/** Signed in as a clerk of the office. */
let office: Laureate;
/** Nobody: neither a session nor a token. */
let nobody: Laureate;
/** Signed in as the head of the office. */
let head: Laureate;

beforeAll(async () => {
  demonstration = await openDemonstration();
  at = ['--server', demonstration.address];
  [office, head, nobody] = [new Laureate(inside), new Laureate(inside), new Laureate(inside)];
});
afterAll(async () => {
  for (const person of [office, head, nobody]) person.leave();
  await demonstration.close();
});

const sessionsOf = ({ folder }: Laureate) => join(folder, 'laureate', 'sessions.json');

function write({ folder }: Laureate, name: string, content: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
}

/** An access token as the account page makes one. */
async function tokenOf(login: string, scope: { views: boolean; commands: string[] }): Promise<string> {
  const transport = new Transport({ server: demonstration.address, keepCookies: true });
  await signIn(transport, { login, password: demonstrationPassword });
  const made = await accounts.makeToken(transport, { label: 'test', scope, days: 1 });
  if (isRefusedReply(made)) throw new Error(made.refused.kind);
  return made.value.token;
}

describe('signing in from the command line', () => {
  it('a wrong password is told plainly, is not repeated, and keeps nothing', async () => {
    const { exit, out, err } = await office.run(['sign-in', ...at, '--login', clerk], {
      input: 'not-it-at-all\n',
    });

    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('The login or the password is wrong');
    expect(err).not.toContain('not-it-at-all');
    expect(existsSync(sessionsOf(office))).toBe(false);
  });

  it('the right one keeps a session that only its owner can read, and no password', async () => {
    const { exit, out } = await office.spawn(['sign-in', ...at], {
      input: `${clerk}\n${demonstrationPassword}\n`,
    });

    const kept = readFileSync(sessionsOf(office), 'utf8');
    expect(exit).toBe(0);
    expect(statSync(sessionsOf(office)).mode & 0o777).toBe(0o600);
    expect(out + kept).not.toContain(demonstrationPassword);
    expect(out).not.toContain(JSON.parse(kept)[demonstration.address].cookie.split('=')[1]);
  });

  it('later commands go on with it, without naming the only server again', async () => {
    const { exit, out } = await office.spawn(['who']);

    expect(exit).toBe(0);
    expect(out).toContain(`(${clerk})`);
    expect(out).toContain('Seat: office-clerk-2 in jiangcheng');
    expect(out).toContain('registry/jiangcheng: office, applicant, objector, public');
  });

  it('words are Chinese unless asked otherwise', async () => {
    const { out } = await office.run(['who', '--lang', 'zh']);

    expect(out).toContain('席位：jiangcheng 的 office-clerk-2');
  });
});

describe('looking and acting', () => {
  it('a view is shown as JSON, with its tag', async () => {
    const { answer, tag } = await office.json<{ answer: { round: string }; tag: string }>([
      'view',
      'round-line',
      '--stream',
      round,
    ]);

    expect(answer.round).toBe('jc-2026');
    expect(tag).toMatch(/^"/);
  });

  it('a list of a view is shown as a table, page by page', async () => {
    const args = ['view', 'bodies', '--stream', 'registry/jiangcheng', '--list', 'bodies', '--limit', '2'];
    const first = await office.run(args);
    const cursor = /--cursor (\S+)/.exec(first.out)?.[1] ?? '';
    const second = await office.run([...args, '--cursor', cursor]);

    const idsIn = (out: string) =>
      out
        .split('\n')
        .slice(1, 3)
        .map((line) => line.split(' ')[0]);
    expect([first.exit, second.exit]).toEqual([0, 0]);
    expect(new Set([...idsIn(first.out), ...idsIn(second.out)]).size).toBe(4);
  });

  it('my next acts are those of the open stage for my roles', async () => {
    const { exit, out } = await office.run(['next']);

    expect(exit).toBe(0);
    expect(out).toContain(`${round} (open: composite)`);
    expect(out).toContain('draw-up-ranking');
    expect(out).not.toContain('cast-vote');
  });

  it('what a clerk prepares, the head performs: a trial records nothing, the same key does it once', async () => {
    const payload = write(office, 'ranking.json', { track: 'organisation' });
    const prepare = ['act', 'draw-up-ranking', '--stream', round, '--payload', payload, '--prepare'];
    const tried = await office.run([...prepare, '--dry-run']);
    const once = await office.json<{ act: string }>([...prepare, '--idempotency-key', 'k-1']);
    const again = await office.json<{ act: string }>([...prepare, '--idempotency-key', 'k-1']);
    await head.run(['sign-in', ...at, '--login', 'jiangcheng.office-head'], { input: demonstrationPassword });
    const done = await head.spawn(['act', 'draw-up-ranking', '--stream', round, '--prepared', once.act]);

    expect(tried.exit).toBe(0);
    expect(tried.out).toContain('nothing was recorded');
    expect(again.act).toBe(once.act);
    expect(done.exit).toBe(0);
    expect(done.out).toContain('RankingDrawnUp');
  });

  it('a refusal tells every reason in words and ends with 1', async () => {
    const payload = write(head, 'close.json', { stage: 'composite' });
    const close = ['act', 'close-stage', '--stream', round, '--payload', payload, '--dry-run'];
    const { exit, out, err } = await head.run(close);
    const chinese = await head.run([...close, '--lang', 'zh']);

    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('Not done: it cannot be done as things stand now.');
    expect(err).toContain('The ranking of the track individual is not drawn up.');
    expect(chinese.err).toContain('未办理');
  });

  it('what is not of its form is told field by field', async () => {
    const { exit, err } = await office.spawn(
      ['act', 'draw-up-ranking', '--stream', round, '--payload', '-'],
      {
        input: '{"track":"nobody"}',
      },
    );

    expect(exit).toBe(1);
    expect(err).toContain('  track (Track): ');
  });

  it('a file handed in is named by its hash', async () => {
    writeFileSync(join(office.folder, 'letter.pdf'), evidencePdf(Buffer.from('a letter')));
    writeFileSync(join(office.folder, 'letter.html'), '<html></html>');

    const taken = await office.run(['upload', join(office.folder, 'letter.pdf')]);
    const refused = await office.run(['upload', join(office.folder, 'letter.html')]);

    expect(taken.exit).toBe(0);
    expect(taken.out).toMatch(/^file:[0-9a-f]{64}\n/);
    expect(refused.exit).toBe(1);
    expect(refused.err).toContain('print it as PDF');
  });

  it('the business clock of the demonstration moves on, never back', async () => {
    const moved = await office.json<{ now: string }>(['demo', 'advance', '--days', '2']);
    const back = await office.run(['demo', 'advance', '--to', '2026-09-01']);

    expect(moved.now.slice(0, 10)).toBe('2026-10-02');
    expect(back.exit).toBe(1);
    expect(back.err).toContain('goes forward only');
  });
});

describe('without signing in', () => {
  it('the public ledger of a city is exported and verifies', async () => {
    const exported = await nobody.spawn(['export', ...at, '--city', 'jiangcheng', '--out', 'public.jsonl']);
    const verified = await nobody.run(['verify', join(nobody.folder, 'public.jsonl')]);

    expect([exported.exit, verified.exit]).toEqual([0, 0]);
    expect(verified.out).toContain('Verified');
  });

  it('what is not for the public is not found, and signing in is advised', async () => {
    const { exit, err } = await nobody.run(['view', 'eligibility-desk', '--stream', round, ...at]);

    expect(exit).toBe(1);
    expect(err).toContain('Nothing is found');
    expect(err).toContain('laureate sign-in');
  });

  it('a token of the environment is used and never written down', async () => {
    const token = await tokenOf(clerk, { views: true, commands: [] });
    const environment = { LAUREATE_TOKEN: token, LAUREATE_SERVER: demonstration.address };

    const who = await nobody.spawn(['who'], { environment });
    const act = await nobody.run(['act', 'draw-up-ranking', '--stream', round, '--dry-run'], { environment });
    const over = await nobody.run(['who'], {
      environment: { ...environment, LAUREATE_TOKEN: 'laureate_gone' },
    });

    expect([who.exit, act.exit, over.exit]).toEqual([0, 1, 1]);
    expect(who.out).toContain('office-clerk');
    expect(act.err).toContain('This token may not do that');
    expect(over.err).toContain('unknown or over');
    expect(who.out + act.err).not.toContain(token);
    expect(existsSync(sessionsOf(nobody))).toBe(false);
  });
});

describe('when it is used wrongly or nobody answers', () => {
  it.each([
    [['who'], 'Say which server'],
    [['who', '--server', 'award.example.org'], 'no address of a server'],
    [['who', '--server', 'http://award.example.org'], 'add --insecure-http'],
    [['act', 'dance', '--stream', round], 'There is no act “dance”'],
    [['view', 'bodies', '--stream', round], 'belongs to a registry'],
  ])('%j is misuse', async (args, said) => {
    const environment = args.includes('--stream') ? { LAUREATE_SERVER: demonstration.address } : {};
    const { exit, err } = await nobody.run(args, { environment });

    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  it('a server that is not there, and one that speaks no https, end with 3', async () => {
    const other = createServer((socket) =>
      socket
        .on('error', () => undefined)
        .resume()
        .end('hello\n'),
    );
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as { port: number };

    const strange = await nobody.run(['who', '--server', `https://127.0.0.1:${port}`]);
    await new Promise((done) => other.close(done));
    const gone = await nobody.spawn(['who', '--server', `http://127.0.0.1:${port}`]);

    expect([strange.exit, gone.exit]).toEqual([3, 3]);
    expect(strange.err).toContain('does not speak https');
    expect(gone.err).toContain('Nothing listens');
  });
});

it('signing out ends the session on both sides', async () => {
  const kept = JSON.parse(readFileSync(sessionsOf(office), 'utf8'))[demonstration.address] as {
    cookie: string;
  };

  const out = await office.run(['sign-out', ...at]);
  const answer = await fetch(`${demonstration.address}/api/v1/session`, { headers: { cookie: kept.cookie } });

  expect(out.exit).toBe(0);
  expect(existsSync(sessionsOf(office))).toBe(false);
  expect(answer.status).toBe(401);
});

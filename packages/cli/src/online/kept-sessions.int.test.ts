import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptSessions } from './kept-sessions.ts';

const one = 'https://one.example.org';
const other = 'https://other.example.org';
let folder: string;
let kept: KeptSessions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laureate-sessions-'));
  kept = new KeptSessions({ XDG_CONFIG_HOME: folder, HOME: '/nowhere' });
});
afterEach(() => rmSync(folder, { recursive: true }));

const session = (login: string) => ({ cookie: `laureate=${login}`, login });

describe('kept sessions', () => {
  it('stand one a server in a file that only its owner can read', () => {
    kept.keep(one, session('a'));
    kept.keep(other, session('b'));
    kept.keep(one, session('c'));

    expect([kept.of(one), kept.of(other), kept.of('https://third.example.org')]).toEqual([
      session('c'),
      session('b'),
      undefined,
    ]);
    expect(statSync(kept.file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'laureate')).mode & 0o077).toBe(0);
  });

  it('are forgotten one by one; with the last goes the file', () => {
    kept.keep(one, session('a'));
    kept.keep(other, session('b'));

    kept.forget(one);
    expect(kept.servers).toEqual([other]);

    kept.forget(other);
    expect(existsSync(kept.file)).toBe(false);
    expect(kept.servers).toEqual([]);
  });

  it('are not used once others can read them', () => {
    kept.keep(one, session('a'));
    chmodSync(kept.file, 0o640);

    expect(() => kept.of(one)).toThrow(expect.objectContaining({ kind: 'sessions-readable' }));
  });

  it('are not guessed from a file of another form', () => {
    kept.keep(one, session('a'));
    writeFileSync(kept.file, '{"https://one.example.org": 1}');

    expect(() => kept.of(one)).toThrow(expect.objectContaining({ kind: 'sessions-broken' }));
  });

  it('need a place to stand', () => {
    expect(() => new KeptSessions({})).toThrow(expect.objectContaining({ kind: 'no-home' }));
    expect(new KeptSessions({ HOME: '/home/x' }).file).toBe('/home/x/.config/laureate/sessions.json');
  });
});

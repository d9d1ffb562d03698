import { describe, expect, test } from 'vitest';
import type { Misuse } from '../misuse.ts';
import { serverAddress } from './server-address.ts';

const whyNot = (typed: string, isInsecureMeant = false): string | undefined => {
  try {
    serverAddress(typed, isInsecureMeant);
    return undefined;
  } catch (error) {
    return (error as Misuse).kind;
  }
};

describe('the address of a server', () => {
  test.each([
    ['https://award.example.org', 'https://award.example.org'],
    [' https://award.example.org:8443/ ', 'https://award.example.org:8443'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://127.9.9.9', 'http://127.9.9.9'],
    ['http://localhost:8080/', 'http://localhost:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is %s', (typed, origin) => {
    expect(serverAddress(typed, false)).toBe(origin);
  });

  test.each([
    ['award.example.org', 'server-address'],
    ['localhost:8080', 'server-address'],
    ['ftp://award.example.org', 'server-address'],
    ['', 'server-address'],
    ['https://a:b@award.example.org', 'server-with-password'],
    ['https://award.example.org/api', 'server-with-path'],
    ['https://award.example.org/?x', 'server-with-path'],
  ])('%s is refused: %s', (typed, kind) => {
    expect(whyNot(typed)).toBe(kind);
  });

  test.each(['http://award.example.org', 'http://10.0.0.7:8080', 'http://127.0.0.1.example.org'])(
    '%s goes over plain http only when that is meant',
    (typed) => {
      expect([whyNot(typed), whyNot(typed, true)]).toEqual(['insecure-http', undefined]);
    },
  );
});

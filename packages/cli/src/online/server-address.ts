import { Misuse } from '../misuse.ts';

/** Names and addresses of this machine itself: what is sent to them leaves it on no wire. */
const ownMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * The origin of a server from what a person typed. Plain http leaves this machine only when it is said to be meant:
 * passwords, tokens and case content would travel for anyone on the way to read.
 */
export function serverAddress(typed: string, isInsecureMeant: boolean): string {
  const url = readUrl(typed);
  if (url === undefined || !/^https?:$/.test(url.protocol)) throw new Misuse('server-address', { typed });
  if (url.username !== '' || url.password !== '') throw new Misuse('server-with-password');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Misuse('server-with-path', { origin: url.origin });
  const isOpen = url.protocol === 'http:' && !ownMachine.test(url.hostname);
  if (isOpen && !isInsecureMeant) throw new Misuse('insecure-http', { host: url.host });
  return url.origin;
}

function readUrl(typed: string): URL | undefined {
  return URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined;
}

import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountSettings } from '../account-settings.ts';

type Origin = Pick<AccountSettings, 'origin'>;

const longestToken = 200;

function isSecure({ origin }: Origin): boolean {
  return origin.startsWith('https:');
}

/** Behind https the name itself binds the cookie to this host; on plain http of one's own machine it cannot. */
function nameOf(origin: Origin, name: string): string {
  return isSecure(origin) ? `__Host-${name}` : name;
}

function readCookie(request: FastifyRequest, origin: Origin, name: string): string | undefined {
  const value = request.cookies[nameOf(origin, name)];
  return value !== undefined && value.length > 0 && value.length <= longestToken ? value : undefined;
}

function setCookie(reply: FastifyReply, origin: Origin, name: string, value: string): void {
  reply.setCookie(nameOf(origin, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(origin),
  });
}

function clearCookie(reply: FastifyReply, origin: Origin, name: string): void {
  reply.clearCookie(nameOf(origin, name), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(origin),
  });
}

const session = 'laureate';
const visit = 'laureate-visit';

/** The session's token that came with a request. */
export function sessionTokenOf(request: FastifyRequest, origin: Origin): string | undefined {
  return readCookie(request, origin, session);
}

/** Gives a browser its session; it ends with the browser or on the server, whichever is first. */
export function giveSession(reply: FastifyReply, origin: Origin, token: string): void {
  setCookie(reply, origin, session, token);
}

/** Takes the session's cookie away. */
export function takeSession(reply: FastifyReply, origin: Origin): void {
  clearCookie(reply, origin, session);
}

/** The cookie that binds a visit at the provider to the browser that began it. */
export function visitTokenOf(request: FastifyRequest, origin: Origin): string | undefined {
  return readCookie(request, origin, visit);
}

/** Binds a visit at the provider to this browser. */
export function giveVisit(reply: FastifyReply, origin: Origin, token: string): void {
  setCookie(reply, origin, visit, token);
}

/** Takes the visit's cookie away. */
export function takeVisitCookie(reply: FastifyReply, origin: Origin): void {
  clearCookie(reply, origin, visit);
}

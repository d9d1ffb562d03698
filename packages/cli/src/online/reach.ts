/** Why no answer came. */
export type Unreached =
  | 'no-such-host'
  | 'nobody-there'
  | 'certificate'
  | 'no-tls'
  | 'too-slow'
  | 'broken-off';

/** The longest a server may take over one request. */
const LONGEST_MS = 120_000;

const kindOfCode: Readonly<Record<string, Unreached>> = {
  ENOTFOUND: 'no-such-host',
  EAI_AGAIN: 'no-such-host',
  ECONNREFUSED: 'nobody-there',
  EHOSTUNREACH: 'nobody-there',
  ENETUNREACH: 'nobody-there',
  ETIMEDOUT: 'too-slow',
  UND_ERR_CONNECT_TIMEOUT: 'too-slow',
  UND_ERR_HEADERS_TIMEOUT: 'too-slow',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no-tls',
  ERR_SSL_PACKET_LENGTH_TOO_LONG: 'no-tls',
  EPROTO: 'no-tls',
};
const certificateCode =
  /CERT|SIGNATURE|SELF_SIGNED|CHAIN_TOO_LONG|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|ISSUER/;

/** Sends requests and remembers why the last one got no answer. Never follows to another address. */
export class Reach {
  unreached: { readonly kind: Unreached; readonly code: string } | undefined;

  readonly fetch: typeof fetch = async (address, init) => {
    const headers = new Headers(init?.headers);
    headers.set('user-agent', 'laureate (command line)');
    const signal = AbortSignal.any([AbortSignal.timeout(LONGEST_MS), ...(init?.signal ? [init.signal] : [])]);
    try {
      // Whoever answers with another address could be anybody: a password is not sent on.
      return await fetch(address, { ...init, headers, signal, redirect: 'manual' });
    } catch (error) {
      const code = codeOf(error);
      this.unreached = { kind: unreachedBy(code, error), code };
      throw error;
    }
  };
}

function codeOf(error: unknown): string {
  const { cause } = error as { readonly cause?: { readonly code?: unknown } };
  return typeof cause?.code === 'string' ? cause.code : '';
}

function unreachedBy(code: string, error: unknown): Unreached {
  const known = kindOfCode[code];
  if (known) return known;
  if (error instanceof Error && error.name === 'TimeoutError') return 'too-slow';
  return certificateCode.test(code) ? 'certificate' : 'broken-off';
}

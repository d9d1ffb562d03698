import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';

/** How the house is known to an OpenID Connect provider. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends people back to. */
  readonly returnTo: string;
  /** It is asked again so long after it did not answer. */
  readonly retryMs: number;
  /** What it said about itself is asked for anew after so long. */
  readonly recheckMs: number;
}

/** What must be the same when somebody comes back. */
export interface VisitChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who somebody is at the provider. Its e-mail address is not among it: an address alone links nobody. */
export interface ProviderPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | undefined;
}

const timeoutSeconds = 5;
const loopback: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The provider did not answer, or not as a provider does. */
export class ProviderDown extends Error {}

/** Whether a fault means that nobody answered, rather than that the answer was no. */
function isSilence(fault: unknown): boolean {
  if (fault instanceof TypeError) return fault.cause !== undefined;
  return fault instanceof Error && 'code' in fault && fault.code === 'OAUTH_TIMEOUT';
}

/**
 * One OpenID Connect provider: authorisation code with PKCE, state and nonce. It is found when it is first needed, so
 * that the house starts without it; when it does not answer it is asked again after a while.
 */
export class Provider {
  readonly issuer: URL;
  readonly #settings: ProviderSettings;
  readonly #now: () => number;
  #found: Promise<Configuration> | undefined;
  #foundAt = Number.NEGATIVE_INFINITY;
  #missedAt = Number.NEGATIVE_INFINITY;

  /** Throws RangeError for a plain http address that is not on this machine. */
  constructor(settings: ProviderSettings, now: () => number) {
    this.issuer = new URL(settings.issuer);
    if (this.issuer.protocol === 'http:' && !loopback.has(this.issuer.hostname))
      throw new RangeError('the address of the OpenID Connect provider must begin with https://');
    this.#settings = settings;
    this.#now = now;
  }

  /** Whether the provider answers. */
  async isUp(): Promise<boolean> {
    try {
      await this.#configuration();
      return true;
    } catch {
      return false;
    }
  }

  /** Where to send a browser, and what must be the same when it comes back. Throws ProviderDown. */
  async begin(): Promise<{ readonly url: string; readonly checks: VisitChecks }> {
    const configuration = await this.#configuration();
    const checks = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(configuration, {
      redirect_uri: this.#settings.returnTo,
      scope: 'openid profile',
      code_challenge: await calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      state: checks.state,
      nonce: checks.nonce,
    });
    return { url: url.href, checks };
  }

  /** Who came back with this query; nothing when the provider or a check says no. Throws ProviderDown. */
  async end(query: string, { state, nonce, verifier }: VisitChecks): Promise<ProviderPerson | undefined> {
    const configuration = await this.#configuration();
    const url = new URL(this.#settings.returnTo);
    url.search = query;
    try {
      const tokens = await authorizationCodeGrant(configuration, url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return undefined;
      const name = typeof claims.name === 'string' && claims.name.trim() !== '' ? claims.name : undefined;
      return { issuer: claims.iss, subject: claims.sub, name };
    } catch (fault) {
      if (!isSilence(fault)) return undefined;
      this.#miss();
      throw new ProviderDown('the provider did not answer');
    }
  }

  #configuration(): Promise<Configuration> {
    const now = this.#now();
    if (this.#found && now - this.#foundAt < this.#settings.recheckMs) return this.#found;
    if (now - this.#missedAt < this.#settings.retryMs)
      return Promise.reject(new ProviderDown('the provider did not answer a moment ago'));
    const found = this.#discover();
    this.#found = found;
    this.#foundAt = now;
    found.catch(() => this.#miss());
    return found;
  }

  #miss(): void {
    this.#found = undefined;
    this.#missedAt = this.#now();
  }

  async #discover(): Promise<Configuration> {
    const { clientId, clientSecret } = this.#settings;
    const isPlain = this.issuer.protocol === 'http:';
    try {
      return await discovery(this.issuer, clientId, undefined, ClientSecretBasic(clientSecret), {
        timeout: timeoutSeconds,
        ...(isPlain ? { execute: [allowInsecureRequests] } : {}),
      });
    } catch {
      throw new ProviderDown('the provider did not answer');
    }
  }
}

import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

const secretBytes = 20;
const stepMs = 30_000;
const stepsAround = 1;

/** A new secret for an authenticator, in base32. */
export function freshSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

function totpOf(secret: string, shown: { readonly title: string; readonly label: string }): TOTP {
  return new TOTP({ issuer: shown.title, label: shown.label, secret, period: stepMs / 1000 });
}

/** What an authenticator scans or is typed into it (RFC 6238, six digits, 30 seconds). */
export function enrolment(secret: string, shown: { readonly title: string; readonly label: string }) {
  const url = totpOf(secret, shown).toString();
  return { secret, url, qr: renderSVG(url, { ecc: 'M', border: 2, pixelSize: 4 }) };
}

/** The time step a code belongs to, the one before or after now included; nothing for a wrong code. */
export function stepOfCode(secret: string, code: string, now: number): number | undefined {
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return undefined;
  const totp = totpOf(secret, { title: '', label: '' });
  const delta = totp.validate({ token: digits, timestamp: now, window: stepsAround });
  return delta === null ? undefined : Math.floor(now / stepMs) + delta;
}

/** The code of a secret at a moment. @internal */
export function codeAt(secret: string, now: number): string {
  return totpOf(secret, { title: '', label: '' }).generate({ timestamp: now });
}

import {
  blindIndex,
  commands,
  type IdentityKind,
  type Inlet,
  type KeyedHash,
  normaliseCode,
  type Refusal,
  subjectOf,
  takeIn,
} from '@laureate/core';
import type { Sealing } from '../vault/sealing.ts';

/** The longest text the vault takes. */
const longestText = 20_000;

const takenInAlready = /^(?:vault|index):/;

function badInput(path: string, message: string): Refusal {
  return { kind: 'bad-input', facts: { issues: [{ path, message }] }, cites: [] };
}

/** References only we may write: a request that holds one could point at what belongs to another. */
function foreignReferences(value: unknown, path: string[] = []): Refusal[] {
  if (typeof value === 'string')
    return takenInAlready.test(value) ? [badInput(path.join('.'), 'reference-not-allowed')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => foreignReferences(inner, [...path, key]));
}

/** What is needed to take payloads in: the keyed hash of codes and the transaction's sealing. */
export interface Intake {
  readonly hmac: KeyedHash;
  readonly sealing: Pick<Sealing, 'seal'>;
}

/** A payload as it goes into the ledger, or why it cannot be taken in. */
export type TakenIn = { readonly payload: unknown } | { readonly refused: readonly Refusal[] };

/**
 * Takes a raw payload in: texts are sealed under the subject it is about, codes become keyed indexes. Texts too long
 * and references written by the sender are refused.
 */
export function takeInPayload(intake: Intake, command: string, payload: unknown): TakenIn {
  const refused = foreignReferences(payload);
  const schema = commands.get(command)?.payload;
  if (refused.length > 0) return { refused };
  if (!schema) return { payload };
  const inlet: Inlet = {
    seal: (text, around) => {
      if (text.length > longestText) refused.push(badInput('', 'text-too-long'));
      return intake.sealing.seal(subjectOf(payload, around), text);
    },
    file: (name) => name,
    index: (code, around) => indexOf(intake.hmac, code, around, refused),
  };
  const taken = takeIn(schema, payload, inlet);
  return refused.length > 0 ? { refused } : { payload: taken };
}

function indexOf(
  hmac: KeyedHash,
  code: string,
  around: Readonly<Record<string, unknown>>,
  refused: Refusal[],
): string {
  if (normaliseCode(code) !== '')
    return `index:${blindIndex(hmac, (around.codeKind ?? 'other') as IdentityKind, code)}`;
  refused.push(badInput('code', 'empty-code'));
  return code;
}

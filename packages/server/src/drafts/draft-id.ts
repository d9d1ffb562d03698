/** What a draft is of: a new application of a party, changes to a filed one, or a person's score sheet. */
export type DraftOf =
  | { readonly kind: 'new-application'; readonly round: string; readonly party: string }
  | { readonly kind: 'application'; readonly round: string; readonly case: string }
  | {
      readonly kind: 'score';
      readonly round: string;
      readonly stage: string;
      readonly case: string;
      readonly person: string;
    };

const word = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/**
 * Reads a draft's id: `application:<round>:new:<party>`, `application:<round>:<case>` or
 * `score:<round>:<stage>:<case>:<person>`; nothing for any other text.
 */
export function readDraftId(text: string): DraftOf | undefined {
  const [kind, ...parts] = text.split(':');
  if (!parts.every((part) => word.test(part))) return undefined;
  const [round = '', second = '', third = '', fourth = ''] = parts;
  if (kind === 'application' && parts.length === 3 && second === 'new')
    return { kind: 'new-application', round, party: third };
  if (kind === 'application' && parts.length === 2 && second !== 'new')
    return { kind: 'application', round, case: second };
  if (kind === 'score' && parts.length === 4)
    return { kind: 'score', round, stage: second, case: third, person: fourth };
  return undefined;
}

import type { ConsentAnswer } from './slice.ts';

interface Refused {
  readonly cases: Set<string>;
  /** Number of answers looked at. */
  seen: number;
}

/** Answers are only added to a list; one taken back leaves a new list. */
const known = new WeakMap<readonly ConsentAnswer[], Refused>();

/** Whether a consent to a case was refused. Each answer is looked at once, however often and about whom it is asked. */
export function isRefusedConsent(consents: readonly ConsentAnswer[], id: string): boolean {
  const refused = known.get(consents) ?? { cases: new Set<string>(), seen: 0 };
  known.set(consents, refused);
  for (; refused.seen < consents.length; refused.seen += 1) {
    const answer = consents[refused.seen];
    if (answer && !answer.granted) refused.cases.add(answer.case);
  }
  return refused.cases.has(id);
}

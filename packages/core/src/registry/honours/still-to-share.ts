import type { LocalDate } from '../../calendar/index.ts';
import { type KnownHonour, whyNotStandingOn } from './known-honour.ts';

/** Who is told of an honour by its scheme, for its track; empty where the scheme has no such rule. */
export function recipientsOf({ honour, scheme }: KnownHonour): readonly string[] {
  const rule = scheme.document.afterwards.honour.share;
  return rule?.tracks.includes(honour.track) ? rule.value : [];
}

/** Recipients that were not told yet; none for an honour that no longer stands. */
export function stillToShare(known: KnownHonour, today: LocalDate): readonly string[] {
  if (whyNotStandingOn(known, today)) return [];
  return recipientsOf(known).filter((recipient) => !known.honour.sharedWith.has(recipient));
}

import type { WhyNot } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { mediaMissing, proofMissing, publishedOnOtherDay } from './refusals.ts';

/** Where and when something was put on public notice. */
interface Published {
  readonly publishedOn: LocalDate;
  readonly media: readonly string[];
  readonly proofs: readonly string[];
}

/** Every reason against a publication as such: dated another day than its act, a medium left out or without a proof. */
export function whyNotPublished(
  day: LocalDate,
  rule: { readonly value: readonly string[]; readonly cites: readonly string[] },
  { publishedOn, media, proofs }: Published,
): WhyNot {
  const leftOut = rule.value.filter((medium) => !media.includes(medium));
  const count = new Set(media).size;
  const shown = new Set(proofs).size;
  return [
    publishedOn === day ? undefined : publishedOnOtherDay({ publishedOn, day }),
    leftOut.length > 0 ? mediaMissing({ media: leftOut }, rule.cites) : undefined,
    shown < count ? proofMissing({ media: count, proofs: shown }) : undefined,
  ];
}

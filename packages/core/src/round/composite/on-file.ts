import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { supervisionOpinionMissing } from './refusals.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme'>;

/** What the scheme wants on file beside the scores, and whether it is. It carries no points. */
export function onFileOf({ round, scheme }: Ground) {
  const { opinion } = round.supervision;
  return (scheme.stage('composite')?.onFile?.value ?? []).map((item) => ({
    item,
    isFiled: opinion !== undefined,
    ...(opinion ? { act: opinion.act, document: opinion.document, opinion: opinion.opinion } : {}),
  }));
}

/** Why candidates cannot be proposed yet: the opinion of those who supervise the round is not on file. */
export function whyNotOnFile(ground: Ground): Refusal | undefined {
  const isMissing = onFileOf(ground).some(({ isFiled }) => !isFiled);
  const cites = ground.scheme.stage('composite')?.onFile?.cites;
  return isMissing ? supervisionOpinionMissing({}, cites) : undefined;
}

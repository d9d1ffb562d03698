import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { FileRef, KeyId, LocalDateSchema } from '../../../act/fields.ts';
import { type Refusal, reasonsAgainst, refuseAll } from '../../../act/refusal.ts';
import { overlap, spansOf } from '../../../scheme/check/validity.ts';
import type { SchemeBundle } from '../../../scheme/scheme.ts';
import { whyNotPast } from '../../jurisdiction/spans.ts';
import { adoptedSchemes } from '../adopted-scheme.ts';
import { schemeAdopted } from '../events.ts';
import { readBundle } from '../read-bundle.ts';
import {
  bundleProblems,
  schemeAlreadyAdopted,
  schemeOfOtherProgramme,
  schemesInForceTogether,
} from '../refusals.ts';
import { whyNotProgramme } from '../why-not-programme.ts';

const Payload = z.strictObject({
  programme: KeyId,
  /** Document, articles, compliance and standards as plain JSON. */
  bundle: z.record(z.string(), z.unknown()),
  approvedOn: LocalDateSchema,
  evidence: z.array(FileRef).min(1),
});

function whyNotAdopt(
  registry: Situation['registry'],
  programme: string,
  bundle: SchemeBundle,
): (Refusal | undefined)[] {
  const { id, version, programme: says } = bundle.document;
  const adopted = adoptedSchemes(registry, programme);
  const isKnown = [...registry.programmes.schemes.values()].some(
    (entry) => entry.scheme.id === id && entry.version === version,
  );
  const together = adopted
    .filter((entry) => entry.scheme.id !== id)
    .flatMap(({ scheme }) =>
      spansOf(scheme)
        .filter((span) => spansOf(bundle).some((own) => overlap(own, span)))
        .map((span) => schemesInForceTogether({ scheme: scheme.id, ...span })),
    );
  return [
    says === programme ? undefined : schemeOfOtherProgramme({ programme, says }),
    isKnown ? schemeAlreadyAdopted({ scheme: id, version }) : undefined,
    ...together,
  ];
}

/**
 * Adopts a scheme for a programme: the office asks, the committee's chair approves on the resolution attached. The
 * whole bundle is checked as the scheme's files are and stored as read, so that rounds can be pinned to it. Never
 * taken back: a change is a new version.
 */
export const adoptScheme = registryCommand('adopt-scheme', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['approval'],
  undo: 'never',
  payload: Payload,
  decide: ({ registry, payload, today }) => {
    const { programme, approvedOn, evidence } = payload;
    const read = readBundle(payload.bundle);
    const around = [whyNotProgramme(registry, programme), whyNotPast(approvedOn, today)];
    if (!read.ok) {
      const { problems } = read;
      return {
        refused: reasonsAgainst(around, bundleProblems({ count: problems.length, problems: [...problems] })),
      };
    }
    const { bundle } = read;
    const { id: scheme, version } = bundle.document;
    return (
      refuseAll(around, whyNotAdopt(registry, programme, bundle)) ?? [
        schemeAdopted({ programme, scheme, version, bundle: { ...bundle }, approvedOn, evidence }),
      ]
    );
  },
});

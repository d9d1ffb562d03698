import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { StageRulesOf } from '../../scheme/model/process-model.ts';
import type { ObjectionParts } from './events.ts';

export type ObjectionRules = DeepReadonly<StageRulesOf<'public-notice'>>['objection'];
export type ObjectorKind = 'person' | 'organisation';
type Parts = DeepReadonly<ObjectionParts>;

const isGiven: Readonly<Record<string, (parts: Parts) => boolean>> = {
  facts: (parts) => parts.facts !== undefined,
  grounds: (parts) => parts.grounds !== undefined,
  evidence: (parts) => parts.evidence.length > 0,
  signature: (parts) => parts.signature !== undefined,
  phone: (parts) => parts.phone !== undefined,
  address: (parts) => parts.address !== undefined,
  'identity-proof': (parts) => parts.identityProof !== undefined,
  'head-signature': (parts) => parts.headSignature !== undefined,
  seal: (parts) => parts.seal !== undefined,
};

/** Parts by which one can tell who objects. */
const identifying = ['signature', 'identity-proof', 'head-signature', 'seal'];

/** The parts that the scheme asks of such an objector and that are not there, in the scheme's order. */
export function missingParts(rules: ObjectionRules, kind: ObjectorKind, parts: Parts): readonly string[] {
  return [...rules.content.value, ...rules[kind].value].filter((part) => !isGiven[part]?.(parts));
}

/** Whether nothing the scheme asks for shows who objects; never so where it asks for no such part. */
export function isAnonymous(rules: ObjectionRules, kind: ObjectorKind, parts: Parts): boolean {
  const asked = rules[kind].value.filter((part) => identifying.includes(part));
  return asked.length > 0 && asked.every((part) => !isGiven[part]?.(parts));
}

/** Parts given earlier with those given now; a part given again replaces the earlier one, evidence adds up. */
export function joinedParts(earlier: Parts, now: Parts): ObjectionParts {
  return { ...earlier, ...now, evidence: [...new Set([...earlier.evidence, ...now.evidence])] };
}

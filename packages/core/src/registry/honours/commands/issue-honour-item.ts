import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import type { RegistryState } from '../../state.ts';
import { honourItemIssued } from '../events.ts';
import { type KnownHonour, knownHonour, whyNotDay, whyNotStanding } from '../known-honour.ts';
import { itemAlreadyIssued, itemNotDue, itemNumberUsed } from '../refusals.ts';

function whyNotDue({ honour, scheme }: KnownHonour, item: string): Refusal | undefined {
  const { grade, track } = honour;
  const rules = scheme.document.afterwards.honour.items.filter((rule) => rule.item === item);
  if (rules.some((rule) => rule.tracks.includes(track) && rule.grades.includes(grade))) return undefined;
  const cites =
    rules.length > 0 ? rules.flatMap((rule) => rule.cites) : scheme.citesOf('afterwards.honour.items');
  return itemNotDue({ item, grade, track }, cites);
}

function isNumberUsed(registry: DeepReadonly<RegistryState>, item: string, number: string): boolean {
  return [...registry.honours.honours.values()].some((honour) =>
    honour.items.some((entry) => entry.item === item && entry.number === number),
  );
}

/**
 * Issues one thing a winner is due by grade and track: a certificate, plaque, cup or prize money. Each once per
 * honour and under a number of its own among things of its kind.
 */
export const issueHonourItem = registryCommand('issue-honour-item', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['afterwards.honour.items'],
  undo: 'rescind',
  payload: honourItemIssued.payload,
  decide: ({ registry, payload, today }) => {
    const { item, number } = payload;
    const known = knownHonour(registry, payload.honour);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    const issued = known.honour.items.find((entry) => entry.item === item);
    return (
      refuseAll(
        whyNotStanding(known.honour),
        whyNotDue(known, item),
        issued ? itemAlreadyIssued({ item, number: issued.number }) : undefined,
        isNumberUsed(registry, item, number) ? itemNumberUsed({ item, number }) : undefined,
        whyNotDay(payload.issuedOn, known.honour.decidedOn, today),
      ) ?? [honourItemIssued(payload)]
    );
  },
});

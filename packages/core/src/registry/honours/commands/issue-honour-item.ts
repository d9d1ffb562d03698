import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import type { RegistryState } from '../../state.ts';
import { honourItemIssued } from '../events.ts';
import { type KnownHonour, knownHonour, whyNotDay, whyNotStandingOn } from '../known-honour.ts';
import { itemRuleOf, prizeUseRuleOf } from '../prize.ts';
import {
  itemAlreadyIssued,
  itemHasNoAmount,
  itemNotDue,
  itemNumberUsed,
  prizeAmountDiffers,
  prizeAmountMissing,
} from '../refusals.ts';

type Issued = ReturnType<typeof honourItemIssued>['payload'];

function whyNotDue(known: KnownHonour, item: string): Refusal | undefined {
  const { honour, scheme } = known;
  const { grade, track } = honour;
  if (item === 'prize-money' && honour.recognisedAgain)
    return itemNotDue({ item, grade, track }, scheme.citesOf('reevaluation'));
  if (itemRuleOf(known, item)) return undefined;
  const rules = scheme.document.afterwards.honour.items.filter((rule) => rule.item === item);
  const cites =
    rules.length > 0 ? rules.flatMap((rule) => rule.cites) : scheme.citesOf('afterwards.honour.items');
  return itemNotDue({ item, grade, track }, cites);
}

/** Prize money is issued in exactly the amount the scheme fixes; where uses are declared, its amount is told. */
function whyNotAmount(known: KnownHonour, { item, amount }: Issued): Refusal | undefined {
  if (item !== 'prize-money') return amount === undefined ? undefined : itemHasNoAmount({ item });
  const fixed = itemRuleOf(known, item)?.amount;
  if (typeof fixed?.value === 'number' && amount !== fixed.value)
    return prizeAmountDiffers({ yuan: fixed.value }, fixed.cites);
  const declared = prizeUseRuleOf(known);
  return declared && amount === undefined ? prizeAmountMissing({}, declared.cites) : undefined;
}

function isNumberUsed(registry: DeepReadonly<RegistryState>, item: string, number: string): boolean {
  return [...registry.honours.honours.values()].some((honour) =>
    honour.items.some((entry) => entry.item === item && entry.number === number),
  );
}

/**
 * Issues one thing a winner is due by grade and track: a certificate, plaque, cup or prize money (in whole yuan). Each
 * once per honour and under a number of its own among things of its kind. A title recognised again brings no prize.
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
        whyNotStandingOn(known, payload.issuedOn),
        whyNotDue(known, item) ?? whyNotAmount(known, payload),
        issued ? itemAlreadyIssued({ item, number: issued.number }) : undefined,
        isNumberUsed(registry, item, number) ? itemNumberUsed({ item, number }) : undefined,
        whyNotDay(payload.issuedOn, known.honour.decidedOn, today),
      ) ?? [honourItemIssued(payload)]
    );
  },
});

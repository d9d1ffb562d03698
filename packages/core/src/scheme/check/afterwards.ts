import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';

type Document = SchemeBundle['document'];

/** Rules on life after the award that contradict each other or would have no effect. */
export function afterwardsProblems({ document }: SchemeBundle): SchemeFinding[] {
  return [
    ...amounts(document),
    ...titles(document),
    ...prizeUses(document),
    ...dueDays(document),
    ...whoAsks(document),
  ];
}

/** Only prize money has an amount, and it is more than nothing. */
function amounts({ afterwards }: Document): SchemeFinding[] {
  return afterwards.honour.items.flatMap(({ item, amount }, index) => {
    if (!amount || (item === 'prize-money' && amount.value !== 0)) return [];
    return [inScheme(['afterwards', 'honour', 'items', index, 'amount'], 'amount-idle', { item })];
  });
}

/** A title stands for a day at least. */
function titles({ afterwards }: Document): SchemeFinding[] {
  if (afterwards.honour.validFor?.value !== 0) return [];
  return [inScheme(['afterwards', 'honour', 'validFor', 'value'], 'title-never-stands')];
}

/** What prize money is used for is asked of tracks that get some. */
function prizeUses({ afterwards }: Document): SchemeFinding[] {
  const paid = afterwards.honour.items
    .filter(({ item }) => item === 'prize-money')
    .flatMap(({ tracks }) => tracks);
  return (afterwards.prizeUse?.tracks ?? []).flatMap((track, index) =>
    paid.includes(track)
      ? []
      : [inScheme(['afterwards', 'prizeUse', 'tracks', index], 'prize-missing', { track })],
  );
}

/** What is only recorded is never due. */
function dueDays({ afterwards }: Document): SchemeFinding[] {
  return afterwards.obligations.flatMap(({ id, kind, dueOn }, index) =>
    dueOn && kind === 'recorded'
      ? [inScheme(['afterwards', 'obligations', index, 'dueOn'], 'due-day-idle', { obligation: id })]
      : [],
  );
}

/** The body that asks for a withdrawal is one of the scheme. */
function whoAsks({ afterwards, bodies }: Document): SchemeFinding[] {
  const body = afterwards.revocationAskedBy?.value;
  const known: readonly string[] = bodies.map(({ kind }) => kind);
  if (body === undefined || known.includes(body)) return [];
  const facts = { body, allowed: listed(known) };
  return [inScheme(['afterwards', 'revocationAskedBy', 'value'], 'body-unknown', facts)];
}

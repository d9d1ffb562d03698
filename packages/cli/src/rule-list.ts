import {
  isRule,
  type RuleInPlace,
  rulesWithin,
  type SchemeDocument,
  saidBy,
  type Words,
} from '@laureate/core';

type Fields = Readonly<Record<string, unknown>>;

/** One rule of a scheme: where it stands, what it says, and what it rests on. */
export interface RuleEntry {
  readonly path: string;
  readonly title?: Words;
  /** The nearest rule around it that has a title. */
  readonly inside?: { readonly path: string; readonly title: Words };
  /** What the rule itself says: `value`, `unit` and the like; rules inside it stand on their own. */
  readonly says: Fields;
  readonly cites: readonly string[];
  readonly reading?: string;
}

/** Every rule of a scheme that cites an article, in the order of the document. */
export function listRules(document: SchemeDocument): readonly RuleEntry[] {
  return rulesWithin(document).map(entryOf);
}

function entryOf({ keys, node: rule, around }: RuleInPlace): RuleEntry {
  const inside = around.findLast(({ node }) => isRule(node) && node.title !== undefined);
  return {
    path: keys.join('.'),
    ...(rule.title === undefined ? {} : { title: rule.title as Words }),
    ...(inside ? { inside: { path: inside.keys.join('.'), title: inside.node.title as Words } } : {}),
    says: saidBy(rule),
    cites: rule.cites as readonly string[],
    ...(typeof rule.reading === 'string' ? { reading: rule.reading } : {}),
  };
}

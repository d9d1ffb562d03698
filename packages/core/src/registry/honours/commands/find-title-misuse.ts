import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { notFound } from '../../../act/refusals.ts';
import { TitleMisuseSchema, titleMisuseFound } from '../events.ts';
import { schemeOfHonour } from '../known-honour.ts';

/**
 * The office finds that a title was used against the rules; also one that stands no more, which is no longer to be
 * used. Where the scheme keeps titles off products, the finding carries the articles that say so.
 */
export const findTitleMisuse = registryCommand('find-title-misuse', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['afterwards.honour.advertising'],
  undo: 'never',
  payload: TitleMisuseSchema,
  decide: ({ registry, payload }) => {
    const honour = registry.honours.honours.get(payload.honour);
    if (!honour) return { refused: [notFound({ what: payload.honour })] };
    const rule = schemeOfHonour(registry, honour)?.document.afterwards.honour.advertising;
    const cites = rule?.value === 'not-on-products' ? { cites: [...rule.cites] } : {};
    return [titleMisuseFound({ ...payload, ...cites })];
  },
});

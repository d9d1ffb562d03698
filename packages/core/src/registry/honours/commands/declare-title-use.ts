import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { titleUseDeclared } from '../events.ts';
import { type KnownHonour, ownHonour, whyNotStandingOn } from '../known-honour.ts';
import { awardYearNotShown, honourDayTooEarly, titleNotOnProducts, titleUseNotNamed } from '../refusals.ts';

type Declared = ReturnType<typeof titleUseDeclared>['payload'];

function whyNotThisYear({ honour, scheme }: KnownHonour, showsYear: number | undefined): Refusal | undefined {
  const rule = scheme.document.afterwards.honour.advertising;
  if (rule?.value !== 'with-award-year' || showsYear === honour.awardYear) return undefined;
  return awardYearNotShown({ awardYear: honour.awardYear }, rule.cites);
}

function whyNotThisUse({ scheme }: KnownHonour, { use }: Declared): Refusal | undefined {
  const rule = scheme.document.afterwards.honour.advertising;
  if (rule?.value !== 'not-on-products' || use === 'other') return undefined;
  return use === undefined ? titleUseNotNamed({}, rule.cites) : titleNotOnProducts({ use }, rule.cites);
}

/**
 * A winner, or an agent of it, declares a use of the title in advertising. Where the scheme asks for the award year,
 * the sample must show exactly that year; where it keeps the title off products, the use must be none on a product.
 * `on` may lie ahead: a planned use can be declared, as long as the title stands then, too.
 */
export const declareTitleUse = registryCommand('declare-title-use', {
  by: [hat('applicant')],
  rules: ['afterwards.honour.advertising'],
  undo: 'never',
  payload: titleUseDeclared.payload,
  decide: ({ registry, payload, actor, today }) => {
    const known = ownHonour(registry, payload.honour, actor.person, today);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    const { decidedOn } = known.honour;
    return (
      refuseAll(
        whyNotStandingOn(known, today) ?? whyNotStandingOn(known, payload.on),
        whyNotThisYear(known, payload.showsYear),
        whyNotThisUse(known, payload),
        payload.on < decidedOn ? honourDayTooEarly({ day: payload.on, notBefore: decidedOn }) : undefined,
      ) ?? [titleUseDeclared(payload)]
    );
  },
});

import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { FileRef, KeyId, LocalDateSchema, PeriodId } from '../../../act/fields.ts';
import { type Refusal, refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { roundRegistered } from '../../../registry/programmes/events.ts';
import { schemeKey } from '../../../registry/programmes/slice.ts';
import { openSettings, whyNotSettings, withSettings } from '../../../scheme/index.ts';
import { openScheme, type Scheme } from '../../../scheme/scheme.ts';
import { stageOpened } from '../../proceedings/events.ts';
import { roundPlanned, SettingSchema } from '../events.ts';
import { placesOfRound } from '../places-of-round.ts';
import {
  closingDayNotAhead,
  roundAlreadyPlanned,
  roundPeriodNotOpen,
  roundPeriodNotRunning,
  roundSchemeNotAdopted,
  roundsUsedUp,
  settingsMissing,
  settingsRefused,
} from '../refusals.ts';
import { whyNotSecondEdition, whyTooSoon } from '../why-not-another-round.ts';
import { whyNotInForce } from '../why-not-in-force.ts';

const PlanSchema = z.strictObject({
  programme: KeyId,
  period: PeriodId,
  scheme: KeyId,
  version: z.int().min(1),
  settings: z.array(SettingSchema).default([]),
  closesOn: LocalDateSchema,
  plan: FileRef,
});
type Plan = z.output<typeof PlanSchema>;
type PlanSituation = Omit<RoundSituation, 'scheme'> & { readonly payload: Plan };

function adoptedScheme({ registry, payload }: PlanSituation): Scheme | Refusal {
  const { scheme, version, programme } = payload;
  const adopted = registry.programmes.schemes.get(schemeKey(scheme, version));
  return adopted?.programme === programme
    ? (adopted.scheme as Scheme)
    : roundSchemeNotAdopted({ scheme, version });
}

function whyNotInPeriod({ registry, today, payload }: PlanSituation, scheme: Scheme): WhyNot {
  const period = registry.programmes.periods.get(payload.period);
  if (period?.programme !== payload.programme) return roundPeriodNotOpen({ period: payload.period });
  const { from, to, rounds, extraRounds } = period;
  const rule = scheme.document.period.rounds;
  const allowed = typeof rule?.value === 'number' ? rule.value + extraRounds : undefined;
  return [
    today < from || today > to ? roundPeriodNotRunning({ from, to }) : undefined,
    allowed !== undefined && rounds.length >= allowed
      ? roundsUsedUp({ planned: rounds.length, allowed }, rule?.cites)
      : undefined,
  ];
}

function whyNotWithSettings(scheme: Scheme, { settings }: Plan): Refusal | undefined {
  const problems = whyNotSettings(scheme, settings);
  if (problems.length > 0) {
    return settingsRefused({ settings: problems.map(({ path, kind }) => ({ path, problem: kind })) });
  }
  const paths = openSettings(withSettings(scheme, settings).document).map((setting) => setting.path);
  return paths.length > 0 ? settingsMissing({ paths }) : undefined;
}

function whyNotNew({ registry, round, roundId }: PlanSituation): Refusal | undefined {
  const taken = [...registry.programmes.periods.values()].some((period) => period.rounds.includes(roundId));
  return round.call.plan || taken ? roundAlreadyPlanned({ round: roundId }) : undefined;
}

/**
 * Enters the work plan: pins the round to an adopted version with every open value set, freezes its places
 * (`places@1`) and opens the call. `closesOn` is the last day on which applications count.
 */
export const planRound = roundCommand('plan-round', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: [
    'validity',
    'period.rounds',
    'period.interval',
    'period.sharePerRound',
    'period.approvedPlaces',
    'grades',
  ],
  undo: 'never',
  payload: PlanSchema as z.ZodType<Plan>,
  cases: () => 'every-case',
  decide: (situation) => {
    const { registry, payload, roundId, today } = situation;
    const adopted = adoptedScheme(situation);
    if ('kind' in adopted) return { refused: [adopted] };
    const { programme, period, scheme, version } = payload;
    const bound = openScheme(withSettings(adopted, payload.settings));
    const refused = refuseAll(
      whyNotNew(situation),
      whyNotInForce(adopted, today),
      whyNotSecondEdition(registry, programme, adopted),
      whyNotInPeriod(situation, bound),
      whyTooSoon(registry, programme, bound, today),
      whyNotWithSettings(adopted, payload),
      payload.closesOn <= today ? closingDayNotAhead({ closesOn: payload.closesOn }) : undefined,
    );
    if (refused) return refused;
    const counted = placesOfRound({ registry, scheme: bound, programme, period, round: roundId });
    if ('refused' in counted) return counted;
    return [
      roundRegistered({ round: roundId, programme, period, scheme, version }),
      roundPlanned({
        ...payload,
        trial: bound.document.validity.kind === 'trial',
        places: counted.places.map((entry) => ({ ...entry, calculation: 'places@1' })),
      }),
      stageOpened({ stage: 'call', on: today }),
    ];
  },
});

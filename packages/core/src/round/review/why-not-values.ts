import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { whyAboveYears, whyNotAllowed, yearsCeiling } from '../../scoring/index.ts';
import {
  aboveYearsCeiling,
  itemNotScored,
  itemUnknown,
  offTheScale,
  tableNotNamed,
  yearsNotKnown,
} from './refusals.ts';
import { type CaseStandard, standardOfCase } from './standard-of-case.ts';
import { tablesToChoose } from './table-of-case.ts';
import type { CaseInStage } from './why-not-score.ts';
import { yearsOfWork } from './years-of-work.ts';

type Ground = Pick<RoundSituation, 'round' | 'scheme'>;

/**
 * Every reason against a sheet's values: no table named for the case yet, an item left out or unknown, a value off the
 * scale or above the years.
 */
export function whyNotValues(
  ground: Ground,
  at: CaseInStage,
  values: Readonly<Record<string, number>>,
): readonly Refusal[] {
  const { round, scheme } = ground;
  const own = standardOfCase(round, scheme, at.case, at.stage);
  if (!own) return [];
  const tables = [...tablesToChoose(round, scheme, at.case, at.stage)];
  if (tables.length > 0) return [tableNotNamed({ case: at.case, tables }, scheme.citesOf(own.rule))];
  const given = own.items.flatMap((item) => {
    const value = Object.hasOwn(values, item.id) ? values[item.id] : undefined;
    return value === undefined
      ? [itemNotScored({ item: item.id })]
      : whyNotValue(ground, at.case, own, item, value);
  });
  return [...given, ...whyNotItems(own, Object.keys(values))];
}

/** Items that the case's standard (its division) does not have, each once. */
export function whyNotItems(own: CaseStandard, items: readonly string[]): readonly Refusal[] {
  const known = new Set(own.items.map((item) => item.id));
  return [...new Set(items)].filter((item) => !known.has(item)).map((item) => itemUnknown({ item }));
}

/** Why an item may not have a value: off the scale, above what the years of work open, or years not known. */
export function whyNotValue(
  ground: Ground,
  caseId: string,
  own: CaseStandard,
  item: CaseStandard['items'][number],
  value: number,
): readonly Refusal[] {
  const cites = ground.scheme.citesOf(own.rule);
  const off = whyNotAllowed(own.standard, item, value);
  if (off) {
    const { kind: _, nearest, ...facts } = off;
    return [offTheScale({ ...facts, nearest: [...nearest] }, cites)];
  }
  if (!item.years) return [];
  const years = yearsOfWork(ground, caseId, item.years.of);
  if (years === undefined) return [yearsNotKnown({ item: item.id, of: item.years.of })];
  const above = whyAboveYears(own.standard, item, years, value);
  if (!above) return [];
  const { of, band, to } = above;
  return [aboveYearsCeiling({ item: item.id, value, of, years, band, to }, cites)];
}

/** Items whose lowest band asks for more years of work than the person has. */
export function yearsFlagsOf(ground: Ground, at: CaseInStage): string[] {
  const items = standardOfCase(ground.round, ground.scheme, at.case, at.stage)?.items ?? [];
  return items
    .filter((item) => {
      const years = item.years && yearsOfWork(ground, at.case, item.years.of);
      return years !== undefined && yearsCeiling(item, years)?.belowDescriptor === true;
    })
    .map((item) => item.id);
}

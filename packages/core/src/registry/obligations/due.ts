import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { addYears, type LocalDate, localDateFrom, yearOf } from '../../calendar/index.ts';
import type { ObligationRule } from '../../scheme/model/afterwards-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { lastDayOf, whyExpired } from '../honours/last-day.ts';
import type { Honour } from '../honours/slice.ts';
import type { Filing } from './slice.ts';

/** One thing a winner filed or is to file: due by a day, which still counts. A late filing is `filed` with `late`. */
export interface DueDuty {
  readonly kind: 'due';
  readonly obligation: string;
  readonly dueOn: LocalDate;
  readonly state: 'filed' | 'due' | 'overdue';
  readonly filedOn?: LocalDate;
  readonly late?: boolean;
}

/** One span of calendar years, first and last, in which something is to be recorded; it is never overdue. */
export interface RecordedDuty {
  readonly kind: 'recorded';
  readonly obligation: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly state: 'recorded' | 'open';
}

export type Duty = DueDuty | RecordedDuty;

/** What duties are reckoned from. `filings` may hold those of other honours too; they are passed over. */
export interface DutyGround {
  readonly honour: DeepReadonly<Honour>;
  readonly scheme: Scheme;
  readonly filings: readonly DeepReadonly<Filing>[];
  readonly today: LocalDate;
}

/** The calendar year a filing is for: the one it says, else the one it was made in. */
export const yearCovered = ({ covers, on }: Pick<DeepReadonly<Filing>, 'covers' | 'on'>): number =>
  covers ?? yearOf(on);

/** The scheme's obligation of a winner by id; nothing where it is not for this grade and track, or unknown. */
export function owedObligation(
  scheme: Scheme,
  honour: DeepReadonly<Honour>,
  id: string,
): ObligationRule | undefined {
  return owedObligations(scheme, honour).find((rule) => rule.id === id);
}

function owedObligations(scheme: Scheme, { track, grade }: DeepReadonly<Honour>): readonly ObligationRule[] {
  return scheme.document.afterwards.obligations.filter(
    (rule) => rule.tracks.includes(track) && rule.grades.includes(grade),
  );
}

/**
 * Every duty of a winner up to today, with the next one that is due. "At least every N years" runs from the day of
 * the award, then from each filing, to the same day N years later (29 February: 28 February, Civil Code art. 202);
 * with a due day of the year, it is owed by that day from the year after the award on. Empty once the title stands no
 * more, and nothing is owed after its last day; an obligation whose length is still to be set has no duties.
 */
export function obligationsOf(ground: DutyGround): Duty[] {
  const { honour, scheme, filings, today } = ground;
  if (honour.withdrawnOn || honour.replacedBy !== undefined || whyExpired(ground, today)) return [];
  const lastDay = lastDayOf(ground);
  return owedObligations(scheme, honour).flatMap((rule): Duty[] => {
    const years = rule.every.value;
    if (years === 'to-be-set' || years < 1) return [];
    const own = filings.filter((entry) => entry.honour === honour.honour && entry.obligation === rule.id);
    return dutiesOf(rule, years, own, ground).filter(
      (duty) => duty.kind === 'recorded' || duty.state === 'filed' || !lastDay || duty.dueOn <= lastDay,
    );
  });
}

function dutiesOf(
  { id, kind, dueOn }: ObligationRule,
  years: number,
  own: readonly DeepReadonly<Filing>[],
  ground: DutyGround,
): Duty[] {
  if (kind === 'recorded') return recordedDuties(id, years, own, ground);
  return dueOn
    ? yearlyDuties(id, { years, day: dueOn.value }, own, ground)
    : dueDuties(id, years, own, ground);
}

/** Whether an obligation of a winner is overdue on a day. */
export function isOverdue(ground: DutyGround, obligation: string): boolean {
  return obligationsOf(ground).some((duty) => duty.obligation === obligation && duty.state === 'overdue');
}

function dueDuties(
  obligation: string,
  years: number,
  filings: readonly DeepReadonly<Filing>[],
  { honour, today }: DutyGround,
): DueDuty[] {
  const filedOn = filings.map((entry) => entry.on).sort();
  const filed = filedOn.map((on, i): DueDuty => {
    const dueOn = addYears(filedOn[i - 1] ?? honour.decidedOn, years);
    return { kind: 'due', obligation, dueOn, state: 'filed', filedOn: on, late: on > dueOn };
  });
  const dueOn = addYears(filedOn.at(-1) ?? honour.decidedOn, years);
  return [...filed, { kind: 'due', obligation, dueOn, state: today > dueOn ? 'overdue' : 'due' }];
}

/** Due by a day of the year, every so many years from the year after the award; a filing answers the year it covers. */
function yearlyDuties(
  obligation: string,
  { years, day }: { readonly years: number; readonly day: string },
  filings: readonly DeepReadonly<Filing>[],
  { honour, today }: DutyGround,
): DueDuty[] {
  const duties: DueDuty[] = [];
  for (let year = honour.awardYear + 1; ; year += years) {
    const dueOn = localDateFrom(`${year}-${day}`);
    const [filedOn] = filings
      .filter((entry) => year - years < yearCovered(entry) && yearCovered(entry) <= year)
      .map(({ on }) => on)
      .sort();
    if (filedOn)
      duties.push({ kind: 'due', obligation, dueOn, state: 'filed', filedOn, late: filedOn > dueOn });
    else duties.push({ kind: 'due', obligation, dueOn, state: today > dueOn ? 'overdue' : 'due' });
    if (duties.at(-1)?.state === 'due') return duties;
  }
}

function recordedDuties(
  obligation: string,
  years: number,
  filings: readonly DeepReadonly<Filing>[],
  { honour, today }: DutyGround,
): RecordedDuty[] {
  const recorded = filings.map(yearCovered);
  const duties: RecordedDuty[] = [];
  for (let fromYear = honour.awardYear; fromYear <= yearOf(today); fromYear += years) {
    const toYear = fromYear + years - 1;
    const isRecorded = recorded.some((year) => fromYear <= year && year <= toYear);
    duties.push({
      kind: 'recorded',
      obligation,
      fromYear,
      toYear,
      state: isRecorded ? 'recorded' : 'open',
    });
  }
  return duties;
}

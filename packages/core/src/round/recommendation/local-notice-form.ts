import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { StageRulesOf } from '../../scheme/model/process-model.ts';
import { localNoticeIncomplete, localNoticeLengthFixed, localNoticeTooShort } from './refusals.ts';

type Entry = {
  readonly case: string;
  readonly name?: string;
  readonly deeds?: string;
  readonly award?: string | undefined;
};
type NoticeRules = NonNullable<StageRulesOf<'recommendation'>['localNotice']>;
type Shown = NonNullable<NoticeRules['shows']>['value'][number];

/** What a local notice says, as far as the scheme rules its form. */
export interface NoticeForm {
  readonly entries: readonly Entry[];
  /** Length asked for instead of the one printed. */
  readonly workingDays?: number | undefined;
}

/** The field of an entry that shows each thing. */
const fieldOf = {
  'basic-facts': 'name',
  'short-deeds': 'deeds',
  award: 'award',
} as const satisfies Record<Shown, keyof Entry>;

/** Why a notice cannot run so long: the term printed is not a shortest one, or it would be shorter. */
function whyNotSoLong(term: NoticeRules['term'], mayBeLonger: NoticeRules['mayBeLonger'], asked: number) {
  if (!mayBeLonger || term.unit !== 'working-days') return localNoticeLengthFixed({}, term.cites);
  const least = Number(term.value);
  return asked < least ? localNoticeTooShort({ least, asked }, term.cites) : undefined;
}

/** Why a local notice is not of the form the scheme asks for: its length, or what it shows of each case. */
export function whyNotForm({ scheme }: RoundSituation, notice: NoticeForm): (Refusal | undefined)[] {
  const rules = scheme.stage('recommendation')?.localNotice;
  if (!rules) return [];
  const { term, mayBeLonger, shows } = rules;
  const incomplete = (shows?.value ?? []).map((lacks) => {
    const cases = notice.entries.filter((entry) => !entry[fieldOf[lacks]]).map((entry) => entry.case);
    return cases.length > 0 ? localNoticeIncomplete({ lacks, cases }, shows?.cites) : undefined;
  });
  const { workingDays } = notice;
  return [
    workingDays === undefined ? undefined : whyNotSoLong(term, mayBeLonger, workingDays),
    ...incomplete,
  ];
}

import type { AnswerOf } from '@laureate/client';
import type { NextStep } from './next-step.ts';

type Desk = AnswerOf<'channel-desk'>;
type Row = Desk['cases'][number];

/** What a recommender's cases wait for, one step each: review, hearing, consents, local notice, recommendation. */
export function stepsOfChannel(desk: Desk, today: string, hasLocalNotice: boolean): readonly NextStep[] {
  return desk.cases.flatMap((row) => {
    if (row.recommended || row.declined || row.outcome !== undefined) return [];
    const step = stepOf(desk, row, today, hasLocalNotice);
    const given = { case: row.case, desk: 'recommendation' as const, ...step };
    return [{ ...given, key: `${given.command}/${row.case}` }];
  });
}

type Step = Pick<NextStep, 'command' | 'role' | 'rank' | 'with' | 'notBefore'>;

function stepOf(desk: Desk, row: Row, today: string, hasLocalNotice: boolean): Step {
  const about = { case: row.case };
  const clerk = { role: 'recommender', rank: 'clerk', with: about } as const;
  const head = { role: 'recommender', rank: 'head', with: about } as const;
  if (row.reviewPassed === undefined) return { command: 'review-application', ...clerk };
  if ((row.unheard ?? []).length > 0)
    return { command: 'record-hearing', ...clerk, with: { cases: [row.case] } };
  if ((row.consents ?? []).some(({ granted }) => granted === undefined)) {
    return { command: 'answer-consent', role: 'consent', rank: 'head', with: about };
  }
  const notice = desk.notices.find((entry) => entry.notice === row.notice);
  if (hasLocalNotice && !notice && row.exempted === undefined) {
    return { command: 'open-local-notice', ...clerk, with: { entries: [{ case: row.case }] } };
  }
  if (row.openObjections.length > 0) {
    return { command: 'settle-local-objection', ...head, with: { objection: row.openObjections[0] } };
  }
  if (notice && notice.closedOn === undefined) {
    const isOver = today > notice.endsOn;
    return {
      command: 'close-local-notice',
      ...head,
      with: { notice: notice.notice },
      ...(isOver ? {} : { notBefore: notice.endsOn }),
    };
  }
  return { command: 'recommend-case', ...clerk };
}

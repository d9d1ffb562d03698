import type { AnswerOf } from '@laureate/client';
import { useLook } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';

export type NoticeRow = AnswerOf<'notices'>['notices'][number];

/** Every notice of the round with its term, counted day by day; none while they are not known. */
export function useNotices(): readonly NoticeRow[] {
  const { stream } = useRound();
  return useLook(stream, 'notices', {}).data?.notices ?? [];
}

/** The term of one notice. The list of accepted cases has no number. */
export function useNoticeTerm(kind: NoticeRow['kind'], notice?: string): NoticeRow | undefined {
  return useNotices().find((row) => row.kind === kind && row.notice === notice);
}

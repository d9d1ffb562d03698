import type { AnswerOf, StreamId } from '@laureate/client';
import { useLook } from '../../api/use-look.ts';

export type OwnPanel = AnswerOf<'my-panels'>['panels'][number];

/** The panels the person sits on; nothing while they are not known, and for those who are no examiner. */
export function usePanels(stream: StreamId, when = true): readonly OwnPanel[] | undefined {
  return useLook(stream, 'my-panels', {}, { hat: { role: 'examiner' }, when }).data?.panels;
}

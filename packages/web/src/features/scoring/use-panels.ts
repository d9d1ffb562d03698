import type { AnswerOf, StreamId } from '@laureate/client';
import { useLook } from '../../api/use-look.ts';

export type OwnPanel = AnswerOf<'my-panels'>['panels'][number];

/** The panels the person sits on; nothing while they are not known. */
export function usePanels(stream: StreamId): readonly OwnPanel[] | undefined {
  return useLook(stream, 'my-panels', {}, { hat: { role: 'examiner' } }).data?.panels;
}

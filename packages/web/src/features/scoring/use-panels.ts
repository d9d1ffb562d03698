import type { StreamId } from '@laureate/client';
import { z } from 'zod';
import { useLookAny } from '../../api/use-look.ts';

const PanelsSchema = z.object({
  panels: z.array(
    z.object({
      panel: z.string(),
      track: z.string(),
      stages: z.array(z.string()),
      cases: z.array(z.string()),
      isLeader: z.boolean().default(false),
      signed: z.boolean().default(true),
      declared: z.boolean().default(true),
    }),
  ),
});
export type OwnPanel = z.infer<typeof PanelsSchema>['panels'][number];

/** The panels the person sits on; nothing where the server does not list them. */
export function usePanels(stream: StreamId): readonly OwnPanel[] | undefined {
  const { data } = useLookAny(stream, 'my-panels', {}, { hat: { role: 'examiner' } });
  return PanelsSchema.safeParse(data).data?.panels;
}

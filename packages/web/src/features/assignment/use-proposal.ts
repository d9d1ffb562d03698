import { type AssignmentProposed, type Refused, readAssignmentProposal } from '@laureate/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { useRound } from '../../app/round.ts';

/** The best panels for a track, asked for only when somebody wants them: computing takes a while. */
export function useProposal(
  track: string,
  { when, without }: { readonly when: boolean; readonly without?: string | undefined },
): UseQueryResult<AssignmentProposed, Refused> {
  const { stream } = useRound();
  return useQuery<AssignmentProposed, Refused>({
    queryKey: ['assignment-proposal', stream, track, without ?? ''],
    queryFn: ({ signal }) => settled(readAssignmentProposal(transport, stream, { track, without, signal })),
    enabled: when,
    retry: false,
  });
}

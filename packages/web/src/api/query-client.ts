import type { Refused } from '@laureate/client';
import { QueryClient } from '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Refused;
  }
}

/** Answers stay as they are until something of the person's own changed; a lost connection is tried again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      retry: (failures, refused) => refused.kind === 'offline' && failures < 2,
    },
  },
});

import { type Refused, readSession, type Seat, type Session } from '@laureate/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { transport } from '../api/connection.ts';
import { settled } from '../api/use-look.ts';

/** Who is signed in, asked of the server once and again after signing in or out. */
export function useSessionQuery(): UseQueryResult<Session, Refused> {
  return useQuery<Session, Refused>({
    queryKey: ['session'],
    queryFn: () => settled(readSession(transport)),
    staleTime: 5 * 60_000,
    retry: (failures, refused) => refused.kind === 'offline' && failures < 3,
  });
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session of the pages behind the door; they are only drawn with one. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('a page behind the door was drawn without a session');
  return session;
}

/** The person's seat in a jurisdiction; nothing for one they have no seat in. */
export function useSeat(jurisdiction: string): Seat | undefined {
  return useSession().seats.find((seat) => seat.jurisdiction === jurisdiction);
}

import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { Spin } from 'antd';
import { RefusalList } from '../ui/refusal-list.tsx';
import { SessionContext, useSessionQuery } from './session.tsx';
import { Shell } from './shell.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { Watching } from './watching.tsx';

/** The pages of the signed-in: who is not goes to the sign-in page and comes back to where they wanted to be. */
export function BehindDoor() {
  const session = useSessionQuery();
  const { href } = useLocation();
  if (session.data) {
    return (
      <SessionContext value={session.data}>
        <Watching />
        <Shell>
          <Outlet />
        </Shell>
        <SignInAgain />
      </SessionContext>
    );
  }
  if (session.error?.kind === 'signed-out') return <Navigate to="/sign-in" search={{ next: href }} replace />;
  if (session.error) {
    return (
      <main className="narrow">
        <RefusalList refused={session.error} onAgain={() => session.refetch()} />
      </main>
    );
  }
  return <Spin fullscreen />;
}

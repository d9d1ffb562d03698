import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { Spin } from 'antd';
import { useEffect } from 'react';
import { RefusalList } from '../ui/refusal-list.tsx';
import { SessionContext, useSessionQuery } from './session.tsx';
import { Shell } from './shell.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { Watching } from './watching.tsx';

/** The pages of the signed-in: who is not goes to the sign-in page and comes back to where they wanted to be. */
export function BehindDoor() {
  const session = useSessionQuery();
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
  if (session.error?.kind === 'signed-out') return <ToSignIn />;
  if (session.error) {
    return (
      <main className="narrow">
        <RefusalList refused={session.error} onAgain={() => session.refetch()} />
      </main>
    );
  }
  return <Spin fullscreen />;
}

/** Leads to the sign-in page once, and remembers where the person wanted to be. */
function ToSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  useEffect(() => {
    const { href } = router.state.location;
    void navigate({ to: '/sign-in', search: href === '/' ? {} : { next: href }, replace: true });
  }, [router, navigate]);
  return <Spin fullscreen />;
}

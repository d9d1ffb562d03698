import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSignedOut, tellSignedIn } from '../api/connection.ts';
import { SignInForm } from '../features/sign-in/sign-in-form.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useSession } from './session.tsx';
import { usePageWords } from './words.ts';

/** A session that ended while somebody works: they sign in again over the page, and nothing they wrote is lost. */
export function SignInAgain() {
  const { t } = usePageWords();
  const session = useSession();
  const queries = useQueryClient();
  const [isOver, setOver] = useState(false);
  useEffect(() => onSignedOut(() => setOver(true)), []);
  const goOn = () => {
    setOver(false);
    tellSignedIn();
    void queries.invalidateQueries();
  };
  if (!isOver) return null;
  return (
    <Sheet title={t('sign-in.again')} small>
      <p>{t('sign-in.again-why')}</p>
      <SignInForm login={session.account.login} onSignedIn={goOn} />
    </Sheet>
  );
}

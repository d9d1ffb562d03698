import { readSession, Transport } from '@laureate/client';

type Listener = () => void;

/** Tells those who listen; answers how to stop listening. */
function bell(): { readonly ring: Listener; readonly listen: (listener: Listener) => Listener } {
  const listeners = new Set<Listener>();
  return {
    ring: () => {
      for (const listener of listeners) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const signedOut = bell();
const signedIn = bell();

/** The one connection of this page to the server it came from. */
export const transport: Transport = new Transport({
  onRefused: ({ kind }) => {
    if (kind === 'signed-out') signedOut.ring();
    else if (kind === 'not-found') askWhoIsThere();
  },
});

let isAsking = false;

/**
 * To a stranger everything that is not public is not there: an answer of that kind may mean that the session has ended,
 * which the server says only when it is asked who is signed in.
 */
function askWhoIsThere(): void {
  if (isAsking) return;
  isAsking = true;
  void readSession(transport).finally(() => {
    isAsking = false;
  });
}

/** Tells when the server no longer knows who is signed in. */
export const onSignedOut = signedOut.listen;

/** Tells when somebody has signed in again over a page: what could not be sent goes out now. */
export const onSignedIn = signedIn.listen;
export const tellSignedIn = signedIn.ring;

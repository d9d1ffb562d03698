import {
  type Draft,
  type DraftReader,
  DraftSaver,
  isRefusedReply,
  type Refused,
  readDraft,
  saveDraft,
} from '@laureate/client';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { onSignedIn, transport } from './connection.ts';

const LOOK_AGAIN = 20_000;

export interface DraftInHand {
  readonly saver: DraftSaver;
  /** Others who have it open now. */
  readonly here: readonly DraftReader[];
  /** Whether it has been read once: before that nothing is shown as empty. */
  readonly ready: boolean;
  readonly refused: Refused | undefined;
}

const keptUnder = (jurisdiction: string, id: string): string => `laureate.unsent.${jurisdiction}.${id}`;

/** Takes back what could not be sent before the page was left: only in this tab, and only until it is sent. */
function unsentBefore(key: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function keepUnsent(key: string, saver: DraftSaver): void {
  const unsent = [...saver.unsent];
  if (unsent.length === 0) sessionStorage.removeItem(key);
  else
    sessionStorage.setItem(
      key,
      JSON.stringify(Object.fromEntries(unsent.map((path) => [path, saver.valueOf(path)]))),
    );
}

/**
 * A draft kept as it is typed: field by field, through lost connections and ended sessions. It is read again now and
 * then, so that what others write appears, and one sees who else is here.
 */
export function useDraft(jurisdiction: string, id: string): DraftInHand {
  const key = keptUnder(jurisdiction, id);
  const saver = useMemo(
    () =>
      new DraftSaver({
        save: (fields) => saveDraft(transport, jurisdiction, id, fields),
        later: (run, ms) => {
          const timer = setTimeout(run, ms);
          return () => clearTimeout(timer);
        },
      }),
    [jurisdiction, id],
  );
  const [read, setRead] = useState<Omit<DraftInHand, 'saver'>>({
    here: [],
    ready: false,
    refused: undefined,
  });
  useSyncExternalStore(
    (listener) => saver.subscribe(listener),
    () => saver.changes,
  );
  useEffect(() => {
    let isFirst = true;
    const take = (draft: Draft) => {
      saver.take(draft);
      if (isFirst) for (const [path, value] of Object.entries(unsentBefore(key))) saver.set(path, value);
      isFirst = false;
      setRead({ here: draft.here, ready: true, refused: undefined });
    };
    const look = async () => {
      const reply = await readDraft(transport, jurisdiction, id);
      if (isRefusedReply(reply)) setRead((before) => ({ ...before, refused: reply.refused }));
      else take(reply.value);
    };
    void look();
    const timer = setInterval(look, LOOK_AGAIN);
    const stopKeeping = saver.subscribe(() => keepUnsent(key, saver));
    const stopListening = onSignedIn(() => void saver.flush());
    const leave = (event: BeforeUnloadEvent) => {
      if (saver.unsent.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', leave);
    return () => {
      clearInterval(timer);
      stopKeeping();
      stopListening();
      window.removeEventListener('beforeunload', leave);
      void saver.flush();
    };
  }, [saver, key, jurisdiction, id]);
  return { saver, ...read };
}

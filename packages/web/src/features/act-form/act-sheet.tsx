import type { Command } from '@laureate/core';
import { say } from '@laureate/locales';
import { useLocation } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useState } from 'react';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ActForm } from './act-form.tsx';
import { WhoDoes } from './who-does.tsx';

/** A form opened over a desk, with what the desk knows filled in. */
interface OpenedAct {
  readonly command: Command;
  readonly prefill: Readonly<Record<string, unknown>>;
  readonly settled: readonly string[];
}

const ActSheetContext = createContext<(opened: OpenedAct) => void>(() => {});

/** Opens the form of an act over the desk. */
export const useActSheet = (): ((opened: OpenedAct) => void) => use(ActSheetContext);

/**
 * Holds the form that is open over a desk. It stands above the desk's own parts: a button that goes away once its act
 * is done leaves the form, and with it the number of the act, on the screen.
 */
export function ActSheets({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const [opened, setOpened] = useState<OpenedAct & { readonly on: string }>();
  return (
    <ActSheetContext value={(act) => setOpened({ ...act, on: pathname })}>
      {children}
      {opened?.on === pathname ? <OpenSheet act={opened} onClose={() => setOpened(undefined)} /> : null}
    </ActSheetContext>
  );
}

function OpenSheet({
  act: { command, prefill, settled },
  onClose,
}: {
  readonly act: OpenedAct;
  readonly onClose: () => void;
}) {
  const { language } = usePageWords();
  const { stream } = useRound();
  return (
    <Sheet title={say(language, 'commands', command.name)} onClose={onClose}>
      <WhoDoes command={command} />
      <ActForm stream={stream} command={command} prefill={prefill} settled={settled} onDone={onClose} />
    </Sheet>
  );
}

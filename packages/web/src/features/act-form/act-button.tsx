import type { CommandName, StreamId } from '@laureate/client';
import { commands } from '@laureate/core';
import { say } from '@laureate/locales';
import { Button } from 'antd';
import { useState } from 'react';
import { hatsThatFit } from '../../api/use-hats.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { ActForm } from './act-form.tsx';
import { WhoDoes } from './who-does.tsx';

/**
 * Opens the form of a command over a desk, with what the desk knows filled in. Not there for those whose hats do
 * neither prepare nor perform it.
 */
export function ActButton({
  command: name,
  prefill = {},
  settled = [],
  primary = false,
  label,
}: {
  readonly command: CommandName;
  readonly prefill?: Readonly<Record<string, unknown>>;
  readonly settled?: readonly string[];
  readonly primary?: boolean;
  readonly label?: string;
}) {
  const { language } = usePageWords();
  const { stream, hats } = useRound();
  const [isOpen, setOpen] = useState(false);
  const command = commands.get(name);
  if (!command) return null;
  if (hatsThatFit(hats, [...command.by, ...(command.preparedBy ?? [])]).length === 0) return null;
  const title = say(language, 'commands', name);
  const on: StreamId = stream;
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        size="small"
        data-open-act={name}
        onClick={() => setOpen(true)}
      >
        {label ?? title}
      </Button>
      {isOpen ? (
        <Sheet title={title} onClose={() => setOpen(false)}>
          <WhoDoes command={command} />
          <ActForm
            stream={on}
            command={command}
            prefill={prefill}
            settled={settled}
            onDone={() => setOpen(false)}
          />
        </Sheet>
      ) : null}
    </>
  );
}

import type { CommandName } from '@laureate/client';
import { commands } from '@laureate/core';
import { say } from '@laureate/locales';
import { Button } from 'antd';
import { hatsThatFit } from '../../api/use-hats.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { useActSheet } from './act-sheet.tsx';

/**
 * Opens the form of a command over a desk, with what the desk knows filled in. Not there for those whose hats do
 * neither prepare nor perform it.
 */
export function ActButton({
  command: name,
  prefill = {},
  settled = [],
  primary = false,
  size = 'small',
  label,
}: {
  readonly command: CommandName;
  readonly prefill?: Readonly<Record<string, unknown>>;
  readonly settled?: readonly string[];
  readonly primary?: boolean;
  /** Small among other things in a row; larger where it is what the page is for. */
  readonly size?: 'small' | 'middle' | 'large';
  readonly label?: string;
}) {
  const { language } = usePageWords();
  const { hats } = useRound();
  const open = useActSheet();
  const command = commands.get(name);
  if (!command) return null;
  if (hatsThatFit(hats, [...command.by, ...(command.preparedBy ?? [])]).length === 0) return null;
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      size={size}
      data-open-act={name}
      onClick={() => open({ command, prefill, settled })}
    >
      {label ?? say(language, 'commands', name)}
    </Button>
  );
}

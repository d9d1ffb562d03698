import type { StreamId } from '@laureate/client';
import { commands } from '@laureate/core';
import { say } from '@laureate/locales';
import { useRouter } from '@tanstack/react-router';
import { NotHere } from '../../app/not-here.tsx';
import type { Prefilled } from '../../app/search.ts';
import { usePageWords } from '../../app/words.ts';
import { ActForm } from './act-form.tsx';
import { WhoDoes } from './who-does.tsx';

/** One command as a page: who may do it, and its form with what the address fills in. */
export function ActPage({
  stream,
  name,
  prefilled,
}: {
  readonly stream: StreamId;
  readonly name: string;
  readonly prefilled: Prefilled;
}) {
  const { language } = usePageWords();
  const router = useRouter();
  const command = commands.get(name);
  if (!command || !stream.startsWith(`${command.stream}/`)) return <NotHere />;
  return (
    <div className="page narrow">
      <h1>{say(language, 'commands', name)}</h1>
      <WhoDoes command={command} />
      <ActForm
        key={`${name}${JSON.stringify(prefilled)}`}
        stream={stream}
        command={command}
        prefill={prefilled.with ?? {}}
        preparedAct={prefilled.prepared}
        onDone={() => router.history.back()}
      />
    </div>
  );
}

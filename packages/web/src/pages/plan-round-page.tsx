import { roundOf } from '@laureate/client';
import { commands } from '@laureate/core';
import { say } from '@laureate/locales';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { Prefilled } from '../app/search.ts';
import { usePageWords } from '../app/words.ts';
import { ActForm } from '../features/act-form/act-form.tsx';

/** The plan of a round that has not begun: the round's first act. */
export function PlanRoundPage() {
  const { language, t } = usePageWords();
  const { jurisdiction, round } = useParams({ strict: false }) as { jurisdiction: string; round: string };
  const { prepared } = useSearch({ strict: false }) as Prefilled;
  const navigate = useNavigate();
  const command = commands.get('plan-round');
  if (!command) return null;
  return (
    <div className="page narrow">
      <h1>
        {say(language, 'commands', command.name)} · {round}
      </h1>
      <p className="quiet">{t('city.plan-how')}</p>
      <ActForm
        stream={roundOf(jurisdiction, round)}
        command={command}
        preparedAct={prepared}
        onDone={() => navigate({ to: '/city/$jurisdiction', params: { jurisdiction } })}
      />
    </div>
  );
}

import { accounts, type Refused, type SetUpStep } from '@laureate/client';
import { say, wordsOf } from '@laureate/locales';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { transport } from '../../api/connection.ts';
import { settled } from '../../api/use-look.ts';
import { useBodyNames } from '../../api/use-names.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { useAnswer } from './use-answer.ts';

/** The first day step by step, as far as the registry shows it: to be left and taken up again. Gone once all is done. */
export function SetUpSteps({ jurisdiction }: { readonly jurisdiction: string }) {
  const { language, t } = usePageWords();
  const { data } = useQuery<{ readonly steps: readonly SetUpStep[] }, Refused>({
    queryKey: ['set-up-steps', jurisdiction],
    queryFn: () => settled(accounts.steps(transport, jurisdiction)),
    retry: false,
  });
  const nameOf = useBodyNames(jurisdiction);
  /** A body by its name, a kind of body by its word. */
  const named = (id: string) => wordsOf(language).bodies[id] ?? nameOf(id);
  // What is missing of a step that has nothing yet is the step itself: its title says so already.
  const steps = (data?.steps ?? []).map((each) => ({
    ...each,
    missing: each.missing.filter((id) => id !== each.step),
  }));
  if (steps.every(({ isDone, isOptional }) => isDone || isOptional)) return null;
  return (
    <section className="card">
      <h2>{t('set-up.steps')}</h2>
      <ol>
        {steps.map(({ step, isDone, commands, missing }) => (
          <li key={step} data-step={step} data-done={isDone}>
            <span className={isDone ? 'finding' : 'quiet'}>
              <span aria-hidden="true">{isDone ? '✓' : '○'}</span>{' '}
              {t(isDone ? 'set-up.done' : 'set-up.to-do')}
            </span>{' '}
            {say(language, 'accounts', `step.${step}`)}
            {isDone ? null : (
              <>
                {missing.length > 0 ? (
                  <span className="quiet"> {t('listed', { items: missing.map(named) })}</span>
                ) : null}
                <span className="row-acts">
                  {commands.map((command) => (
                    <Link
                      key={command}
                      to="/city/$jurisdiction/acts/$command"
                      params={{ jurisdiction, command }}
                      data-command={command}
                    >
                      {wordsOf(language).commands[command] ?? command}
                    </Link>
                  ))}
                  {step === 'names' ? <ShippedNames jurisdiction={jurisdiction} /> : null}
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Announces the table of words that comes with the software, for whoever does not write one of their own. */
function ShippedNames({ jurisdiction }: { readonly jurisdiction: string }) {
  const { t } = usePageWords();
  const { ask, pending, refused } = useAnswer();
  const kept = useQueryClient();
  const announce = async () => {
    const steps = await ask(accounts.announceShippedNames(transport, jurisdiction));
    if (steps) kept.setQueryData(['set-up-steps', jurisdiction], steps);
  };
  return (
    <>
      <Button size="small" data-do="shipped-names" loading={pending} onClick={announce}>
        {t('set-up.shipped-names')}
      </Button>
      {refused ? <RefusalList refused={refused} /> : null}
    </>
  );
}

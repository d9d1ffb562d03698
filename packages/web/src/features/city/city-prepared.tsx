import { say } from '@laureate/locales';
import { Link } from '@tanstack/react-router';
import { usePageWords } from '../../app/words.ts';
import type { NextStep } from '../next-acts/next-step.ts';

/** Acts on the registry that wait for their second person. */
export function CityPrepared({
  jurisdiction,
  steps,
}: {
  readonly jurisdiction: string;
  readonly steps: readonly NextStep[];
}) {
  const { language, t } = usePageWords();
  if (steps.length === 0) return null;
  return (
    <ul className="next-steps">
      {steps.map((step) => (
        <li key={step.key} data-step={step.command}>
          <Link
            to="/city/$jurisdiction/acts/$command"
            params={{ jurisdiction, command: step.command }}
            search={step.prepared === undefined ? {} : { prepared: step.prepared }}
          >
            {t('next-act.prepared', { title: say(language, 'commands', step.command) })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

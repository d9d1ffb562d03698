import { usePage } from '../site/page-context.ts';
import { type Clock, clockText } from './clock-text.ts';

/** One line on a notice's term. Its colour only repeats what its words say; hatched while a year is not announced. */
export function ClockChip({ clock, today }: { readonly clock: Clock; readonly today: string }) {
  const { standing, isProvisional, text } = clockText(usePage(), clock, today);
  return (
    <span className="clock" data-standing={standing} data-provisional={isProvisional ? 'yes' : undefined}>
      {text}
    </span>
  );
}

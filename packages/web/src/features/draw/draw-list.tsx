import './draw.css';
import type { AnswerOf } from '@laureate/client';
import { Link } from '@tanstack/react-router';
import { useBodyNames } from '../../api/use-names.ts';
import { hasRole, useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { EmptyPlace } from '../../ui/empty-place.tsx';
import { ActButton } from '../act-form/act-button.tsx';
import { useOpening } from './use-opening.ts';

/** Every draw of the round, the seats that wait for one, and the way to open another. */
export function DrawList({ draws }: { readonly draws: AnswerOf<'draws'> }) {
  const { t } = usePageWords();
  const { hats } = useRound();
  const opening = useOpening(draws, hasRole(hats, 'office'));
  return (
    <>
      <div className="act-buttons">
        <ActButton command="open-draw" prefill={opening} settled={['poolSalt']} primary size="large" />
      </div>
      {draws.emptySeats.length > 0 ? (
        <section className="card">
          <h3>{t('draw.empty-seats')}</h3>
          <ul>
            {draws.emptySeats.map(({ panel, left }) => (
              <li key={`${panel}/${left}`}>{t('draw.empty-seat', { panel, person: left })}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {draws.draws.length === 0 ? <EmptyPlace what={t('draw.none')} /> : null}
      {draws.draws.toReversed().map((draw) => (
        <DrawLine key={draw.draw} draw={draw} />
      ))}
    </>
  );
}

function DrawLine({ draw }: { readonly draw: AnswerOf<'draws'>['draws'][number] }) {
  const { t } = usePageWords();
  const { jurisdiction, round } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  const waits = (draw.waitsFor ?? []).map(nameOf).join(t('list.mark'));
  return (
    <section className="card" data-draw={draw.draw} data-standing={draw.standing}>
      <div className="card-head">
        <h3>
          <Link
            to="/city/$jurisdiction/rounds/$round/draws/$draw"
            params={{ jurisdiction, round, draw: draw.draw }}
          >
            {t('draw.title', { draw: draw.draw, attempt: draw.attempt })}
          </Link>
        </h3>
        <strong>{t(`draw.now.${draw.standing}`)}</strong>
        {draw.term ? <ClockChip label={t('draw.term')} term={draw.term} /> : null}
      </div>
      {waits === '' ? null : <p>{t('draw.waits-for', { bodies: waits })}</p>}
      <p className="quiet">
        {t('draw.about', { panels: draw.panels.join(t('list.mark')), count: draw.cases.length })}
      </p>
    </section>
  );
}

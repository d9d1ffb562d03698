import { usePageWords } from '../../app/words.ts';
import { ActButton } from '../act-form/act-button.tsx';
import { type ShownDraw, stepsOf } from './recheck-draw.ts';

/** The panels as they were drawn: members, leader, reserves in their order; who drops out is noted from here. */
export function PanelsDrawn({ draw }: { readonly draw: ShownDraw }) {
  const { t, word } = usePageWords();
  const trackOf = new Map(draw.panels.map(({ panel, track }) => [panel, track]));
  const casesOf = new Map([...draw.panels, ...draw.refill].map(({ panel, cases }) => [panel, cases]));
  return (
    <div className="drawn-panels">
      {stepsOf(draw, 'drawn').map(({ panel, members, leader, reserves }) => (
        <section key={panel} data-drawn={panel}>
          <h4>
            {t('scoring.panel', { panel })}{' '}
            <span className="quiet">{word('tracks', trackOf.get(panel) ?? '')}</span>
          </h4>
          <p className="quiet">
            {t('draw.result.cases', { cases: (casesOf.get(panel) ?? []).join(t('list.mark')) })}
          </p>
          <ol className="drawn-members">
            {members.map((person) => (
              <li key={person} data-member={person}>
                <strong>{person}</strong>{' '}
                {person === leader ? <span className="seat-mark">{t('draw.result.leader')}</span> : null}
              </li>
            ))}
          </ol>
          <p>
            {t('draw.result.reserves')} {reserves.length > 0 ? reserves.join(' → ') : t('draw.result.nobody')}
          </p>
          <div className="act-buttons">
            <ActButton command="vacate-seat" prefill={{ panel }} settled={['panel']} />
          </div>
        </section>
      ))}
    </div>
  );
}

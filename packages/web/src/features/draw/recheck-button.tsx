import { Button } from 'antd';
import { useState } from 'react';
import { useBodyNames } from '../../api/use-names.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import {
  type CeremonyStep,
  type Difference,
  type Recheck,
  recheckDraw,
  type ShownDraw,
} from './recheck-draw.ts';
import { browserHasher } from './sha-256.ts';

/** Computes a step again in this browser and says in plain words whether it agrees. */
export function RecheckButton({
  draw,
  step,
  own,
}: {
  readonly draw: ShownDraw;
  readonly step: CeremonyStep;
  readonly own?: ReadonlyMap<string, string>;
}) {
  const { t } = usePageWords();
  const [found, setFound] = useState<Recheck>();
  return (
    <div className="recheck" data-recheck={step}>
      <Button
        onClick={() => setFound(recheckDraw(browserHasher, draw, step, own))}
        data-do={`recheck-${step}`}
      >
        {t('recheck.do')}
      </Button>
      <div role="status" className="recheck-said">
        {found ? (
          <Verdict step={step} found={found} />
        ) : (
          <span className="quiet">{t(`recheck.what.${step}`)}</span>
        )}
      </div>
    </div>
  );
}

function Verdict({ step, found }: { readonly step: CeremonyStep; readonly found: Recheck }) {
  const { t } = usePageWords();
  if (found.verdict === 'differs') {
    return (
      <div className="verdict wrong" data-verdict="differs">
        <strong>✗ {t('recheck.differs')}</strong>
        <ul>
          {found.differs.map((difference) => (
            <li key={`${difference.what}/${difference.of ?? ''}`}>
              <DifferenceLine difference={difference} />
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <p className="verdict" data-verdict={found.verdict}>
      {found.verdict === 'agrees'
        ? `✓ ${t(`recheck.agrees.${step}`, { count: found.compared })}`
        : t(`recheck.not-yet.${step}`)}
    </p>
  );
}

function DifferenceLine({ difference: { what, of = '' } }: { readonly difference: Difference }) {
  const { t } = usePageWords();
  const { jurisdiction } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  return <>{t(`recheck.differs.${what}`, { of: what === 'commitment' ? nameOf(of) : of })}</>;
}

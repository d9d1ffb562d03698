import './draw.css';
import { Button } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useBodyNames } from '../../api/use-names.ts';
import { useRound } from '../../app/round.ts';
import { useSeat } from '../../app/session.tsx';
import { usePageWords } from '../../app/words.ts';
import { ClockChip } from '../../ui/clock-chip.tsx';
import { CeremonyStepShown } from './ceremony-step.tsx';
import { CommitPart } from './commit-part.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { keptNonce } from './own-nonce.ts';
import { hatFor, standingsOf } from './own-part.ts';
import { PanelsDrawn } from './panels-drawn.tsx';
import { PoolShown } from './pool-shown.tsx';
import { RecheckButton } from './recheck-button.tsx';
import { type CeremonyStep, ceremonySteps, type ShownDraw, stepsOf } from './recheck-draw.ts';
import { RevealPart } from './reveal-part.tsx';

/** A draw as a ceremony in four large steps, each with its fingerprint and a button that computes it again. */
export function Ceremony({ draw }: { readonly draw: ShownDraw }) {
  const { t } = usePageWords();
  const { jurisdiction } = useRound();
  const whose = `${jurisdiction}/${useSeat(jurisdiction)?.person ?? ''}`;
  const stage = useRef<HTMLElement>(null);
  const standings = standingsOf(draw);
  const nameOf = useBodyNames(jurisdiction);
  const awaited = (draw.waitsFor ?? []).map(nameOf).join(t('list.mark'));
  const insides: Readonly<Record<CeremonyStep, ReactNode>> = {
    commitments: <Commitments draw={draw} whose={whose} />,
    pool: <Pool draw={draw} />,
    reveals: <Reveals draw={draw} whose={whose} />,
    result: <Outcome draw={draw} />,
  };
  return (
    <section ref={stage} className="ceremony" data-ceremony={draw.standing} aria-label={t('draw.ceremony')}>
      <div className="card-head">
        <p className="ceremony-now">
          {t(`draw.now.${draw.standing}`)}{' '}
          {draw.term ? <ClockChip label={t('draw.term')} term={draw.term} /> : null}
        </p>
        {awaited === '' ? null : <p>{t('draw.waits-for', { bodies: awaited })}</p>}
        <Button onClick={() => void stage.current?.requestFullscreen()} data-do="project">
          {t('draw.project')}
        </Button>
      </div>
      <ol className="ceremony-steps">
        {ceremonySteps.map((step, at) => (
          <CeremonyStepShown key={step} step={step} at={at + 1} standing={standings[step]}>
            {insides[step]}
          </CeremonyStepShown>
        ))}
      </ol>
    </section>
  );
}

interface Part {
  readonly draw: ShownDraw;
  readonly whose: string;
}

const boundTo = ({ name, attempt }: ShownDraw, committer: string) => ({ draw: name, attempt, committer });

function Commitments({ draw, whose }: Part) {
  const { t } = usePageWords();
  const { jurisdiction, hats } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  const mine = draw.committers.find((each) => each.commitment === undefined && hatFor(each, hats));
  const hat = mine && hatFor(mine, hats);
  const own = new Map(
    draw.committers.flatMap(({ body }) => {
      const kept = keptNonce(whose, boundTo(draw, body));
      return kept ? [[body, kept.nonce] as const] : [];
    }),
  );
  return (
    <>
      {draw.committers.map(({ body, commitment }) =>
        commitment === undefined ? (
          <p key={body} data-awaited={body}>
            <strong>{nameOf(body)}</strong> {t('draw.commit.awaited')}
          </p>
        ) : (
          <Fingerprint key={body} label={nameOf(body)} hex={commitment} />
        ),
      )}
      {mine && hat && draw.standing === 'committing' ? (
        <CommitPart draw={draw.draw} bound={boundTo(draw, mine.body)} hat={hat} whose={whose} />
      ) : null}
      <RecheckButton draw={draw} step="commitments" own={own} />
    </>
  );
}

function Pool({ draw }: { readonly draw: ShownDraw }) {
  const { t } = usePageWords();
  return (
    <>
      <Fingerprint label={t('draw.pool.root')} hex={draw.poolRoot} />
      <Fingerprint label={t('draw.pool.dossiers')} hex={draw.dossiersHead} />
      <PoolShown draw={draw} />
      <RecheckButton draw={draw} step="pool" />
    </>
  );
}

function Reveals({ draw, whose }: Part) {
  const { t } = usePageWords();
  const { jurisdiction, hats } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  const mine = draw.committers.find((each) => each.nonce === undefined && hatFor(each, hats));
  const hat = mine && hatFor(mine, hats);
  return (
    <>
      {draw.committers.map(({ body, nonce }) =>
        nonce === undefined ? (
          <p key={body}>
            <strong>{nameOf(body)}</strong> {t('draw.reveal.awaited')}
          </p>
        ) : (
          <Fingerprint key={body} label={nameOf(body)} hex={nonce} />
        ),
      )}
      {mine?.commitment !== undefined && hat && draw.standing === 'revealing' ? (
        <RevealPart
          draw={draw.draw}
          bound={boundTo(draw, mine.body)}
          hat={hat}
          whose={whose}
          commitment={mine.commitment}
        />
      ) : null}
      <RecheckButton draw={draw} step="reveals" />
    </>
  );
}

function Outcome({ draw }: { readonly draw: ShownDraw }) {
  const { t } = usePageWords();
  const { jurisdiction } = useRound();
  const nameOf = useBodyNames(jurisdiction);
  const [seed] = stepsOf(draw, 'seed');
  const missing = (draw.voided?.missing ?? []).map(nameOf).join(t('list.mark'));
  return (
    <>
      {seed ? <Fingerprint label={t('draw.result.seed')} hex={seed.seed} /> : <p>{t('draw.result.none')}</p>}
      {draw.voided ? (
        <p className="wrong" data-void={draw.voided.because}>
          ✗ {t(`draw.void.${draw.voided.because}`, { missing })}
        </p>
      ) : null}
      <PanelsDrawn draw={draw} />
      <RecheckButton draw={draw} step="result" />
    </>
  );
}

import { isRefusedReply, type OwnHat, type Refused } from '@laureate/client';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { usePerform } from '../../api/use-perform.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { type Bound, keepNonce, keptNonce, makeNonce, nonceFile, type OwnNonce } from './own-nonce.ts';

/** Hands a text over as a file, made in the browser. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * A committer's turn to commit: the secret number is made here, written down or downloaded, and only its commitment is
 * sent.
 */
export function CommitPart({
  draw,
  bound,
  hat,
  whose,
}: {
  readonly draw: string;
  readonly bound: Bound;
  readonly hat: OwnHat;
  /** Whose browser this is: numbers are kept apart by person. */
  readonly whose: string;
}) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const { perform, pending } = usePerform();
  const [own, setOwn] = useState<OwnNonce | undefined>(() => keptNonce(whose, bound));
  const [isKept, setKept] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const make = () => {
    const made = makeNonce(bound);
    keepNonce(whose, made);
    setOwn(made);
  };
  const commit = async () => {
    if (!own) return;
    const { role, body } = hat;
    const worn = { role, ...(body === undefined ? {} : { body }) };
    const reply = await perform(stream, 'commit-nonce', { draw, commitment: own.commitment }, { hat: worn });
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
  };
  if (!own) {
    return (
      <section className="own-part" data-own-part="commit">
        <h4>{t('draw.your-turn')}</h4>
        <p>{t('draw.commit.make-why')}</p>
        <Button type="primary" size="large" onClick={make} data-do="make-nonce">
          {t('draw.commit.make')}
        </Button>
      </section>
    );
  }
  return (
    <section className="own-part" data-own-part="commit">
      <h4>{t('draw.your-turn')}</h4>
      <p>{t('draw.commit.keep-why')}</p>
      <div className="secret">
        <Fingerprint label={t('draw.commit.secret')} hex={own.nonce} />
      </div>
      <div className="act-buttons">
        <Button
          onClick={() => download(`nonce-${draw}-${bound.committer}.json`, nonceFile(own))}
          data-do="download-nonce"
        >
          {t('draw.commit.download')}
        </Button>
        <Button onClick={() => window.print()}>{t('draw.commit.print')}</Button>
      </div>
      <Checkbox checked={isKept} onChange={(event) => setKept(event.target.checked)} data-do="nonce-kept">
        {t('draw.commit.kept')}
      </Checkbox>
      <Fingerprint label={t('draw.commit.sent')} hex={own.commitment} />
      {refused ? <RefusalList refused={refused} /> : null}
      <div className="act-buttons">
        <Button
          type="primary"
          size="large"
          disabled={!isKept}
          loading={pending}
          onClick={commit}
          data-do="commit"
        >
          {t('draw.commit.do')}
        </Button>
        {isKept ? null : <p className="quiet">{t('draw.commit.first-keep')}</p>}
      </div>
    </section>
  );
}

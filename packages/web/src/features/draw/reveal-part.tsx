import { isRefusedReply, type OwnHat, type Refused } from '@laureate/client';
import { Button, Input, Popconfirm } from 'antd';
import { useId, useState } from 'react';
import { usePerform } from '../../api/use-perform.ts';
import { useRound } from '../../app/round.ts';
import { usePageWords } from '../../app/words.ts';
import { RefusalList } from '../../ui/refusal-list.tsx';
import { type Bound, forgetNonce, keptNonce, opens, readNonce } from './own-nonce.ts';

/** A committer's turn to show the number: kept here, or typed in from paper; checked before it is sent. */
export function RevealPart({
  draw,
  bound,
  hat,
  whose,
  commitment,
}: {
  readonly draw: string;
  readonly bound: Bound;
  readonly hat: OwnHat;
  readonly whose: string;
  readonly commitment: string;
}) {
  const { t } = usePageWords();
  const { stream } = useRound();
  const { perform, pending } = usePerform();
  const [typed, setTyped] = useState(() => keptNonce(whose, bound)?.nonce ?? '');
  const [wasKept] = useState(typed !== '');
  const [refused, setRefused] = useState<Refused>();
  const field = useId();
  const nonce = readNonce(typed);
  const isRight = nonce !== undefined && opens(bound, nonce, commitment);
  const reveal = async () => {
    const { role, body } = hat;
    const worn = { role, ...(body === undefined ? {} : { body }) };
    const reply = await perform(stream, 'reveal-nonce', { draw, nonce }, { hat: worn });
    setRefused(isRefusedReply(reply) ? reply.refused : undefined);
    if (!isRefusedReply(reply)) forgetNonce(whose, bound);
  };
  return (
    <section className="own-part" data-own-part="reveal">
      <h4>{t('draw.your-turn')}</h4>
      <p>{t(wasKept ? 'draw.reveal.kept-here' : 'draw.reveal.type-in')}</p>
      <label htmlFor={field}>{t('draw.reveal.number')}</label>
      <Input.TextArea
        id={field}
        className="hash"
        rows={2}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        data-field="nonce"
      />
      <p role="status" data-fits={isRight} className={typed === '' || isRight ? undefined : 'wrong'}>
        {typed === '' ? null : t(isRight ? 'draw.reveal.fits' : 'draw.reveal.does-not-fit')}
      </p>
      {refused ? <RefusalList refused={refused} /> : null}
      <Popconfirm title={t('draw.reveal.sure')} onConfirm={reveal}>
        <Button type="primary" size="large" disabled={!isRight} loading={pending} data-do="reveal">
          {t('draw.reveal.do')}
        </Button>
      </Popconfirm>
    </section>
  );
}

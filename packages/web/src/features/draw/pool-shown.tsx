import { say } from '@laureate/locales';
import { usePageWords } from '../../app/words.ts';
import { PagedTable } from '../../ui/paged-table.tsx';
import type { ShownDraw } from './recheck-draw.ts';

type Entry = ShownDraw['pool'][number];

/** The closed pool: who may be drawn, for which cases not, and who is left out and why. */
export function PoolShown({ draw: { pool, left, rules } }: { readonly draw: ShownDraw }) {
  const { language, t } = usePageWords();
  const because = (reason: string) => say(language, 'cli', `draw-verify.because.${reason}`);
  const full = ({ load }: Entry) => rules?.maxLoad !== undefined && load >= rules.maxLoad;
  return (
    <>
      <p className="ceremony-count">{t('draw.pool.count', { in: pool.length, out: left.length })}</p>
      <details>
        <summary>{t('draw.pool.show')}</summary>
        <PagedTable<Entry>
          rows={pool}
          keyOf={({ person }) => person}
          columns={[
            { key: 'person', title: t('draw.pool.person'), show: ({ person }) => person },
            {
              key: 'fields',
              title: t('draw.pool.fields'),
              show: ({ fields }) => fields.join(t('list.mark')),
            },
            {
              key: 'lead',
              title: t('draw.pool.may-lead'),
              show: ({ mayLead }) => t(mayLead ? 'yes' : 'no'),
            },
            { key: 'load', title: t('draw.pool.load'), isNumber: true, show: ({ load }) => load },
            {
              key: 'not-for',
              title: t('draw.pool.not-for'),
              show: (entry) =>
                [
                  ...(entry.notFor.length > 0
                    ? [t('draw.pool.conflict', { cases: entry.notFor.join(t('list.mark')) })]
                    : []),
                  ...(full(entry) ? [t('draw.pool.full', { most: rules?.maxLoad ?? 0 })] : []),
                ].join(t('list.mark')) || t('draw.pool.free'),
            },
          ]}
        />
      </details>
      {left.length > 0 ? (
        <>
          <h4>{t('draw.pool.left')}</h4>
          <ul>
            {left.map((entry) => (
              <li key={entry.person} data-left={entry.person}>
                {entry.person}
                {t('colon')}
                {because(entry.because)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

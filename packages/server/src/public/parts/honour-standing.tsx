import type { RegistryViewTypes } from '@laureate/core';
import type { AnswerOf } from '../look/city-window.ts';
import { usePage } from '../site/page-context.ts';

type Standing = Pick<
  AnswerOf<RegistryViewTypes['honours']>['honours'][number],
  'standing' | 'withdrawnOn' | 'validUntil'
>;

const signs: Readonly<Record<Standing['standing'], string>> = {
  valid: '✓',
  withdrawn: '✕',
  replaced: '→',
  expired: '—',
};

/** How a title stands, in words with a sign; a withdrawal with its day, a title with an end with its last day. */
export function HonourStanding({ standing, withdrawnOn, validUntil }: Standing) {
  const { t } = usePage();
  return (
    <span className="standing" data-standing={standing}>
      <span aria-hidden="true">{signs[standing]} </span>
      {t(`standing.${standing}`, { on: withdrawnOn })}
      {validUntil === undefined || standing === 'withdrawn'
        ? null
        : t('standing.until', { until: validUntil })}
    </span>
  );
}

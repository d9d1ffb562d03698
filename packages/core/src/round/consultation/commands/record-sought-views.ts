import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { whyNotPast, whyNotSpan } from '../../../registry/jurisdiction/spans.ts';
import { viewsSought } from '../events.ts';
import { viewsNotOfScheme } from '../refusals.ts';
import { whyNotAsking } from '../sought-views.ts';

type Sought = ReturnType<typeof viewsSought>['payload']['sought'];

function whyNotOfScheme({ scheme }: RoundSituation, sought: Sought): Refusal[] {
  const of = scheme.stage('consultation')?.of;
  return [...new Set(sought.map((entry) => entry.of))]
    .filter((source) => !of?.value.includes(source))
    .map((source) => viewsNotOfScheme({ source }, of?.cites));
}

/**
 * Records how the views of sectors and the public were sought, from whom and what came of it, for days that are over.
 * Several records add up; no candidates are needed for it.
 */
export const recordSoughtViews = roundCommand('record-sought-views', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['process.consultation.asks', 'process.consultation.of'],
  undo: 'rescind',
  redo: ['record-sought-views'],
  during: ['consultation'],
  payload: viewsSought.payload,
  cases: () => 'every-case',
  decide: (situation) => {
    const { scheme, payload, today } = situation;
    const other = whyNotAsking(scheme, 'sectors-and-public');
    if (other) return { refused: [other] };
    return (
      refuseAll(
        whyNotSpan(payload),
        whyNotPast(payload.to, today),
        whyNotOfScheme(situation, payload.sought),
      ) ?? [viewsSought(payload)]
    );
  },
});

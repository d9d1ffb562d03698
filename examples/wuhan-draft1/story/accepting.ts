import { close, office } from '../../parts/office-acts.ts';
import { type Act, inTime, yaml } from '../../parts/sheet.ts';
import { accepted, ids, recommended } from './cases.ts';

function inquiries(): Act[] {
  return [
    {
      on: '2025-04-18 09:00',
      do: 'send-inquiry',
      by: 'office-clerk',
      with: { inquiry: 'inquiry-1', case: 'O-25', to: 'credit', facts: ['good-credit'] },
    },
    {
      on: '2025-04-22 16:00',
      do: 'answer-inquiry',
      by: 'credit-clerk',
      with: {
        inquiry: 'inquiry-1',
        answers: [{ fact: 'good-credit', value: { shape: 'holds', holds: false } }],
        document: 'inquiry-answer.txt',
        answeredOn: '2025-04-22',
      },
    },
  ];
}

/** Two national little giants without an advanced indicator: one is let off the condition, the other is not. */
function exceptions(): Act[] {
  const decide = (id: string, granted: boolean, reason: string, more: Partial<Act> = {}) =>
    office(
      '2025-04-23 10:00',
      'decide-exception',
      { case: id, rule: 'economic-indicator', granted, reason },
      more,
    );
  return [
    decide('O-05', true, '国家级专精特新“小巨人”企业，研发投入期收入略低于同行先进，予以放宽'),
    decide('O-19', false, '三项指标均明显低于同行平均，不宜放宽'),
    // Who is no little giant cannot be let off.
    decide('O-24', true, '拟予放宽', { expect: ['exception-not-claimed', 'exception-not-needed'] }),
  ];
}

/** What the office looks at and decides: an inquiry, exceptions, acceptance. */
export function accepting(): string {
  const decide = (on: string, list: readonly string[], yes: boolean, more: Partial<Act> = {}): Act =>
    office(on, 'decide-eligibility', { case: '$case', accepted: yes }, { for: { case: list }, ...more });
  const refused = recommended.filter(({ fate }) => fate.is === 'ineligible');
  return yaml(
    'An inquiry, two exceptions for little giants, and who is accepted.',
    inTime([
      ...inquiries(),
      // Before the exception is decided the condition is simply not met.
      decide('2025-04-22 17:00', ['O-05'], true, { expect: ['finding-says-otherwise'] }),
      ...exceptions(),
      decide('2025-04-25 10:00', ids(accepted), true),
      decide('2025-04-25 14:00', ids(refused), false),
      { on: '2025-04-27 09:00', do: 'draw-up-accepted-list', by: 'office-head' },
      close('eligibility', '2025-04-28 09:00'),
    ]),
  );
}

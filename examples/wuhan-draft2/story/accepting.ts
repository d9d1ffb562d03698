import { close, office, second } from '../../parts/office-acts.ts';
import type { Act } from '../../parts/sheet.ts';
import { clerkIsRecusedFrom } from './applying.ts';
import { accepted, decided, ids, still } from './case-lists.ts';

function vetoes(): Act[] {
  return still
    .filter(({ fate }) => fate.is === 'vetoed')
    .map((each): Act => {
      const veto = each.fate.is === 'vetoed' ? each.fate.veto : '';
      return office(each.id === 'I-30' ? '2026-04-16 10:00' : '2026-03-23 10:00', 'veto-case', {
        case: each.id,
        veto,
        source: '主管部门书面答复',
        sourceOn: each.id === 'I-30' ? '2026-04-15' : '2026-03-20',
        evidence: ['veto-answer.txt'],
      });
    });
}

function inquiries(): Act[] {
  const ask = (inquiry: string, id: string, to: string, fact: string, occurrences: object[]): Act[] => [
    {
      on: '2026-03-05 09:00',
      do: 'send-inquiry',
      by: 'office-clerk',
      with: { inquiry, case: id, to, facts: [fact] },
    },
    {
      on: '2026-03-12 16:00',
      do: 'answer-inquiry',
      by: `${to}-clerk`,
      with: {
        inquiry,
        answers: [{ fact, value: { shape: 'occurrences', occurrences } }],
        document: 'inquiry-answer.txt',
        answeredOn: '2026-03-12',
      },
    },
  ];
  return [
    ...ask('inquiry-1', 'O-36', 'credit', 'administrative-penalty', [{ from: '2024-08-15' }]),
    ...ask('inquiry-2', 'I-27', 'courts', 'open-case', [{ from: '2025-11-03', open: true }]),
  ];
}

/** From the opening of the acceptance to its list: recusals, inquiries, vetoes, decisions. */
export function accepting(): Act[] {
  const decide = (on: string, list: readonly string[], yes: boolean, more: Partial<Act> = {}): Act =>
    office(on, 'decide-eligibility', { case: '$case', accepted: yes }, { for: { case: list }, ...more });
  const ofClerk = ids(accepted).filter((id) => id !== clerkIsRecusedFrom);
  return [
    office(
      '2026-03-02 14:00',
      'recuse-person',
      {
        person: 'office-clerk',
        case: clerkIsRecusedFrom,
        ground: 'kinship',
        account: '经办人与申报单位负责人系近亲属（虚构）',
      },
      second,
    ),
    {
      on: '2026-03-02 15:00',
      do: 'declare-recusal',
      by: 'member-3',
      with: { case: 'O-03', account: '曾任顾问（虚构）' },
    },
    ...inquiries(),
    {
      on: '2026-03-06 10:00',
      do: 'request-supplement',
      by: 'office-clerk',
      with: { supplement: 'supplement-1', case: 'O-15', what: '补充近三年审计报告', dueOn: '2026-03-16' },
    },
    {
      on: '2026-03-13 11:00',
      do: 'file-supplement',
      by: 'agent-15',
      with: {
        supplement: 'supplement-1',
        case: 'O-15',
        dossier: { hash: 'supplement-O-15.pdf', files: ['supplement-O-15.pdf', 'dossier-O-15.pdf'] },
      },
    },
    {
      on: '2026-03-09 10:00',
      do: 'withdraw-application',
      by: 'agent-39',
      with: { case: 'O-39', reason: '经营计划调整' },
    },
    ...vetoes(),
    decide('2026-03-25 10:00', ofClerk, true),
    decide('2026-03-25 11:00', [clerkIsRecusedFrom], true, second),
    decide('2026-03-25 14:00', ids(decided.filter(({ fate }) => fate.is === 'ineligible')), false),
    { on: '2026-03-26 09:00', do: 'draw-up-accepted-list', by: 'office-head' },
    close('eligibility', '2026-03-27 09:00'),
  ];
}

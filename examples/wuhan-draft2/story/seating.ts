import { close, office, second } from '../../parts/office-acts.ts';
import type { Act } from '../../parts/sheet.ts';
import { ids } from './case-lists.ts';
import type { Case } from './cases.ts';
import { asked, type DrawnByLot, draw, drawn, partOf, poolSalt } from './drawing.ts';
import { examiners, formerWork } from './setting-up.ts';

/** A seat that became empty, and the first reserve, who takes it. */
interface Left {
  readonly panel: string;
  readonly out: string;
  readonly in: string;
}

/** An ordinary member who sits in no other panel leaves; the first reserve comes. */
function leaving(id: string): Left {
  const panel = drawn.find((each) => each.panel === id);
  const others = drawn.filter((each) => each !== panel).flatMap(({ members }) => members);
  const out = panel?.members.slice(1).find((member) => !others.includes(member));
  const newcomer = panel?.reserves[0];
  if (out === undefined || newcomer === undefined) throw new Error(`nobody can leave ${id}`);
  return { panel: id, out, in: newcomer };
}

/** One examiner declines a seat; another falls ill. */
const declined = leaving('panel-i2');
const ill = leaving('panel-o2');

const seated = (panel: DrawnByLot): DrawnByLot => {
  const left = [declined, ill].filter((each) => each.panel === panel.panel);
  const newcomerOf = (member: string) => left.find(({ out }) => out === member)?.in ?? member;
  return { ...panel, members: panel.members.map(newcomerOf) };
};

/** The panels as they sit when their stage closes; the leader is the first of the members. */
export const panels: readonly DrawnByLot[] = drawn.map(seated);

/** The last member of the panel of four declares a conflict with one of its cases. */
const conflicted = { panel: 'panel-o1', examiner: panels[0]?.members.at(-1) ?? '', case: 'O-01' } as const;

/** Experts who stand behind no panel and sit in none: they verify objections and visit winners. */
export const outside: readonly string[] = examiners
  .map(({ person }) => person)
  .filter((person) => person !== formerWork.person)
  .filter((person) => !drawn.some((panel) => [...panel.members, ...panel.reserves].includes(person)))
  .slice(-3);

/** Who scores a case: the members of its panel without the one in conflict with it. */
export function scorersOf(each: Case): readonly string[] {
  const members = panels.find(({ cases }) => cases.includes(each))?.members ?? [];
  return members.filter((member) => !(member === conflicted.examiner && each.id === conflicted.case));
}

const stages = {
  organisation: ['document-review', 'site-review'],
  individual: ['document-review', 'inspection'],
};

/** The pool is closed, both bodies bind themselves to a number, both show it: the panels are drawn. */
function drawing(): Act[] {
  const part = (by: string, body: 'office' | 'supervision', time: string): Act[] => {
    const { commitment, nonce } = partOf(body);
    return [
      { on: `2026-03-30 ${time}`, do: 'commit-nonce', by, with: { draw, commitment } },
      { on: `2026-03-31 ${time}`, do: 'reveal-nonce', by, with: { draw, nonce } },
    ];
  };
  return [
    {
      on: '2026-03-27 15:00',
      do: 'confirm-conflict',
      by: 'office-clerk-2',
      with: {
        person: formerWork.person,
        case: formerWork.case,
        account: '经核实，履历所载单位即申报单位，三年内曾在该单位任职（虚构）',
      },
    },
    office(
      '2026-03-30 10:00',
      'open-draw',
      {
        draw,
        poolSalt,
        panels: asked.map(({ panel, track, size, cases }) => ({
          panel,
          track,
          stages: stages[track],
          size,
          cases: ids(cases),
        })),
      },
      second,
    ),
    ...part('office-head', 'office', '14:00'),
    ...part('supervisor', 'supervision', '14:30'),
  ];
}

/** One gives the seat back, one falls ill; the office may not choose who comes, the reserves drawn follow. */
function leavingActs(): Act[] {
  return [
    {
      on: '2026-03-31 15:00',
      do: 'decline-seat',
      by: `${declined.out} as examiner`,
      with: { panel: declined.panel, reason: '评审期间另有公务' },
    },
    office(
      '2026-03-31 15:30',
      'replace-examiner',
      { ...ill, leader: drawn.find(({ panel }) => panel === ill.panel)?.leader, reason: '因病不能参加' },
      { ...second, expect: ['seats-are-drawn'] },
    ),
    office(
      '2026-03-31 16:00',
      'vacate-seat',
      { panel: ill.panel, person: ill.out, reason: '因病不能参加' },
      second,
    ),
  ];
}

/** Undertakings and declarations of everybody who sits; one is in conflict with a case. */
function declaring(): Act[] {
  return [
    {
      on: '2026-04-01 09:00',
      do: 'sign-undertaking',
      by: '$examiner',
      for: { examiner: [...new Set(panels.flatMap(({ members }) => members))] },
      with: { statement: 'undertaking.txt' },
    },
    ...panels.map(
      ({ panel, members }): Act => ({
        on: '2026-04-01 14:00',
        do: 'declare-conflicts',
        by: '$examiner as examiner',
        for: {
          examiner: members.filter((member) => panel !== conflicted.panel || member !== conflicted.examiner),
        },
        with: { panel, conflicts: [] },
      }),
    ),
    {
      on: '2026-04-01 15:00',
      do: 'declare-conflicts',
      by: `${conflicted.examiner} as examiner`,
      with: {
        panel: conflicted.panel,
        conflicts: [{ case: conflicted.case, ground: 'consultancy', account: '两年前曾提供咨询（虚构）' }],
      },
    },
  ];
}

/** From the draw to the close of the panels' stage. */
export const seating = (): Act[] => [
  ...drawing(),
  ...leavingActs(),
  ...declaring(),
  close('panel', '2026-04-03 09:00'),
];

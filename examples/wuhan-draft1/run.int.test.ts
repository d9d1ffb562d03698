import { fileURLToPath } from 'node:url';
import type { ReplayedRound } from '@laureate/core';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../packages/cli/src/program.ts';
import { playedExample } from '../parts/played-example.ts';
import { describeTampering } from '../parts/tampering.ts';

const example = playedExample(fileURLToPath(new URL('.', import.meta.url)), runProgram);
const { pathOf, payloadsOf, run, unmetOf } = example;

interface Story {
  findings: { rule: string; result: string; because: string | null }[];
  veto: { veto: string } | null;
  out: { kind: string } | null;
  reasons: { kind: string }[];
  committee: string[];
  scores: { stage: string; total: string; items: { item: string }[] }[];
  rank: { rank: number; of: number; total: string } | null;
  filings: { on: string; obligation: string }[];
}

const explain = (id: string) => example.explain<Story>(id);

const caseNo = (kind: string, n: number) => `${kind}-${String(n).padStart(2, '0')}`;
const range = (kind: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => caseNo(kind, from + at));

describe('the round', () => {
  it('plays to its end, with every refusal that was expected', () => {
    expect(example.answer.ok).toBe(true);
    expect(example.answer.counts).toEqual({ acts: expect.any(Number), refused: 16 });
    expect(example.answer.cases).toEqual({ filed: 40, accepted: 27, stillIn: 10 });
  });

  it('takes nine of 28 organisations to the site', () => {
    const visited = payloadsOf('SiteVisitScheduled').map((visit) => visit.case);

    expect(payloadsOf('ApplicationFiled').filter(({ track }) => track === 'organisation')).toHaveLength(28);
    expect(visited).toEqual(range('O', 1, 9));
  });

  it('ends with four awards and three nominations of organisations, and three persons', () => {
    const winners = example.answer.winners as { case: string; grade: string; withdrawnOn: string | null }[];

    expect(
      winners.map((winner) => `${winner.case} ${winner.grade} ${winner.withdrawnOn ?? ''}`.trim()).sort(),
    ).toEqual([
      'I-01 award',
      'I-02 award',
      'I-04 award',
      'O-01 award',
      'O-02 award',
      'O-03 award',
      'O-04 award',
      'O-05 nomination 2026-09-24',
      'O-06 nomination 2026-04-15',
      'O-08 nomination',
    ]);
    expect(example.answer.emptyPlaces).toEqual([{ grade: 'award', track: 'individual', places: 2 }]);
  });
});

describe('before the review', () => {
  it('shows one list for ten working days instead of five, across the holiday, and keeps one case off', () => {
    const ends = payloadsOf('LocalNoticeOpened').map(
      ({ notice, term }) => `${String(notice)} ${(term as { endsOn: string }).endsOn}`,
    );

    expect(ends).toHaveLength(9);
    expect(ends.filter((end) => !end.endsWith('2025-04-07'))).toEqual(['local-district-01 2025-04-14']);
    expect(payloadsOf('LocalNoticeExempted')).toMatchObject([{ case: 'O-06', ground: 'secret' }]);
  });

  it('fails seven organisations and three persons on one condition each', () => {
    expect(range('O', 19, 25).map(unmetOf)).toEqual([
      ['economic-indicator'],
      ['not-honoured-recently'],
      ['not-banned'],
      ['spot-checks-passed'],
      ['years-active'],
      ['qualifications-valid'],
      ['reputation'],
    ]);
    expect(range('I', 10, 12).map(unmetOf)).toEqual([
      ['head-of-organisation'],
      ['years-in-quality-work'],
      ['not-honoured-recently'],
    ]);
    expect(range('O', 26, 28).map((id) => explain(id).out?.kind)).toEqual([
      'out.not-recommended',
      'out.withdrawn',
      'out.not-recommended',
    ]);
  });

  it('lets one little giant off the indicator, asks none of a public service', () => {
    const indicator = (id: string) => explain(id).findings.find(({ rule }) => rule === 'economic-indicator');

    expect(indicator('O-05')).toMatchObject({ result: 'met', because: 'exception' });
    expect(indicator('O-19')).toMatchObject({ result: 'not-met' });
    expect(indicator('O-12')).toMatchObject({ result: 'met', because: 'not-applying' });
  });
});

describe('the review', () => {
  it('ends a case for fraud and bans the party for five years', () => {
    expect(explain('O-18')).toMatchObject({
      veto: { veto: 'fraud-in-applying' },
      out: { kind: 'out.vetoed' },
    });
    expect(payloadsOf('BanImposed')).toMatchObject([
      { party: 'org-18', from: '2025-05-21', to: '2030-05-21' },
    ]);
  });

  it('scores the person of the fourth division by the table that the panel named', () => {
    const items = explain('I-04').scores[0]?.items.map(({ item }) => item) ?? [];

    expect(payloadsOf('TableNamed')).toMatchObject([{ case: 'I-04', table: 'employee' }]);
    expect(items.filter((item) => item.startsWith('e3'))).toHaveLength(15);
  });

  it('hears the main head in the place of the deputy', () => {
    const own = payloadsOf('DefenceRecorded').filter((defence) => defence.case === 'O-03');

    expect(own).toMatchObject([{ heldOn: '2025-06-18', speaker: 'agent-03', as: 'main-head' }]);
  });

  it('combines three parts of organisations 40, 20 and 40, two of persons 70 and 30', () => {
    const [organisation, person] = [explain('O-04'), explain('I-01')];

    expect(organisation.scores.map(({ stage, total }) => `${stage} ${total}`)).toEqual([
      'document-review 580.00',
      'defence 65.00',
      'site-review 585.00',
    ]);
    expect(organisation.rank).toEqual({ rank: 4, of: 9, total: '596.00' });
    expect(person.scores.map(({ total }) => total)).toEqual(['91.00', '92.00']);
    expect(person.rank).toMatchObject({ rank: 1, total: '91.30' });
  });

  it('drops the person whom the inspection does not confirm', () => {
    expect(explain('I-07')).toMatchObject({ out: { kind: 'out.not-confirmed' }, rank: null });
  });
});

describe('the committee', () => {
  it('waives one threshold, and settles a tie by the group that the draft prefers', () => {
    const kindsOf = (id: string) => explain(id).reasons.map(({ kind }) => kind);
    const reason = '同等条件下优先考虑已获区政府质量奖的组织';

    expect(kindsOf('O-04')).toContain('threshold-overridden');
    expect(['O-07', 'O-08'].map((id) => kindsOf(id).includes('tie-across-cut'))).toEqual([true, true]);
    expect(['O-07', 'O-08'].map((id) => explain(id).committee)).toEqual([[reason], [reason]]);
  });

  it('has the last word after a notice across the October holiday, held up by an objection', () => {
    const [notice] = example.answer.notices as { endsOn: string; closedOn: string; held: string[] }[];

    expect(notice).toMatchObject({ endsOn: '2025-10-10', closedOn: '2025-10-11', held: ['O-02'] });
    expect(example.answer.objections).toMatchObject([
      { case: 'I-03', outcome: 'upheld' },
      { case: 'O-02', outcome: 'rejected' },
    ]);
    expect(payloadsOf('ListDecided').map(({ decidedOn }) => decidedOn)).toEqual(['2025-10-24', '2025-10-31']);
    expect(payloadsOf('CommendationIssued')).toMatchObject([{ date: '2025-11-07' }]);
  });
});

describe('after the award', () => {
  it('brings everybody a certificate and a plaque, and persons money', () => {
    const issued = (item: string) =>
      payloadsOf('HonourItemIssued')
        .filter((entry) => entry.item === item)
        .map(({ honour }) => String(honour).replace('wc-2025-', ''));

    expect([issued('certificate').length, issued('plaque').length]).toEqual([10, 10]);
    expect(issued('prize-money')).toEqual(['I-01', 'I-02', 'I-04']);
  });

  it('has self-assessments by the end of June, one late', () => {
    const filedOn = (id: string) => explain(id).filings.map(({ on }) => on);

    expect(range('O', 1, 4).map(filedOn)).toEqual([
      ['2026-06-22'],
      ['2026-06-22'],
      ['2026-07-08'],
      ['2026-06-22'],
    ]);
    expect(filedOn('O-05')).toEqual([]);
  });

  it('withdraws one title after an incident, and one for the self-assessment that never came', () => {
    expect(payloadsOf('RevocationDecided')).toMatchObject([
      {
        honour: 'wc-2025-O-06',
        ground: 'incident-with-bad-effect',
        takesBack: ['title', 'certificate', 'plaque'],
        publishedAs: 'circular',
      },
      { honour: 'wc-2025-O-05', ground: 'rectification-failed', takesBack: ['title'], publishedAs: 'none' },
    ]);
    expect(payloadsOf('RectificationJudged')).toMatchObject([{ order: 'order-1', result: 'overdue' }]);
  });
});

describe('the round told again under the second draft', () => {
  const replayed = () => {
    const [round] = JSON.parse(
      run(['replay', pathOf('ledger.jsonl'), '--scheme', 'wuhan-draft2', '--json']).out,
    ) as ReplayedRound[];
    if (!round) throw new Error('no round');
    return round;
  };

  it('takes the award from who was let in below the threshold, and a place from the next', () => {
    const { cases, stages } = replayed();
    const changed = cases.filter(({ differs }) => differs);

    expect(stages).toEqual({ onlyRecorded: ['defence'], onlyReplayed: ['consultation'] });
    expect(changed.map(({ case: id, grade }) => [id, grade.recorded, grade.replayed])).toEqual([
      ['O-04', 'award', 'nomination'],
      ['O-08', 'nomination', 'none'],
    ]);
    expect(changed[0]?.grade.because).toContainEqual(
      expect.objectContaining({ rule: 'grades.award.threshold.organisation', cites: ['art-6'] }),
    );
  });

  it('names what the record lacks', () => {
    const unknownOf = (id: string) => replayed().cases.find((each) => each.case === id)?.unknown;

    expect(unknownOf('O-01')).toEqual([
      {
        kind: 'facts-not-recorded',
        facts: [
          'leading-standards',
          'major-accident',
          'abnormal-operation-list',
          'serious-dishonesty-list',
          'administrative-penalty',
        ],
      },
    ]);
    expect(unknownOf('I-02')).toEqual([
      { kind: 'facts-not-recorded', facts: ['skill-and-contribution', 'division'] },
      { kind: 'scored-by-another-standard', stages: ['document-review'] },
    ]);
  });
});

describeTampering(example, 12);

import { fileURLToPath } from 'node:url';
import type { ReplayedRound } from '@laureate/core';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../packages/cli/src/program.ts';
import { playedExample } from '../parts/played-example.ts';
import { describeTampering } from '../parts/tampering.ts';

const example = playedExample(fileURLToPath(new URL('.', import.meta.url)), runProgram);
const { pathOf, payloadsOf, run, unmetOf } = example;

interface Told {
  readonly acts: readonly { readonly command: string }[];
  readonly findings: readonly { readonly rule: string; readonly result: string }[];
  readonly veto: { readonly veto: string } | null;
  readonly scores: readonly { readonly stage: string; readonly total: string }[];
  readonly gate: { readonly least: string; readonly met: boolean; readonly cites: readonly string[] } | null;
  readonly survey: { readonly points: string; readonly of: number } | null;
  readonly rank: { readonly rank: number; readonly total: string } | null;
  readonly resolved: string | null;
  readonly committee: readonly string[];
  readonly reasons: readonly { readonly kind: string }[];
  readonly out: { readonly kind: string; readonly cites: readonly string[] } | null;
}

const explain = (id: string) => example.explain<Told>(id);

describe('the example', () => {
  it('plays to its end, with what must be refused refused', () => {
    expect(example.answer.ok).toBe(true);
    expect(example.answer.counts).toEqual({ acts: expect.any(Number), refused: 19 });
    expect(example.answer.cases).toEqual({ filed: 36, accepted: 24, stillIn: 9 });
  });

  it('ends with these winners, one of them withdrawn later', () => {
    const winners = example.answer.winners as { case: string; grade: string; withdrawnOn: string | null }[];

    expect(
      winners.map((winner) => `${winner.case} ${winner.grade} ${winner.withdrawnOn ?? ''}`.trim()).sort(),
    ).toEqual([
      'I-01 award',
      'I-02 award',
      'O-01 award 2023-01-09',
      'O-02 award',
      'O-03 award',
      'O-05 nomination',
      'O-06 award',
      'O-07 nomination',
      'O-08 nomination',
    ]);
  });

  it('leaves a place of each track empty', () => {
    expect(example.answer.emptyPlaces).toEqual([
      { grade: 'award', track: 'organisation', places: 1 },
      { grade: 'award', track: 'individual', places: 1 },
    ]);
    expect(explain('I-03')).toMatchObject({
      rank: { rank: 3 },
      resolved: null,
      committee: ['现场评审和满意度与前两名差距较大，达不到奖励条件，名额空缺'],
    });
  });

  it('has a notice over National Day that counts the two make-up days', () => {
    expect(example.answer.notices).toEqual([
      {
        notice: 'notice-1',
        names: 10,
        publishedOn: '2022-09-28',
        endsOn: '2022-10-10',
        provisional: false,
        replacedBy: null,
        closedOn: '2022-10-11',
        held: [],
      },
    ]);
    expect(payloadsOf('AcceptedListPublished')).toMatchObject([{ term: { endsOn: '2022-05-18' } }]);
  });

  it('takes a name out for a breach verified during the notice, without any objection', () => {
    expect(example.answer.objections).toEqual([]);
    expect(explain('O-04')).toMatchObject({
      resolved: 'award',
      veto: { veto: 'verified-breach' },
      out: { kind: 'out.vetoed', cites: ['art-19.6'] },
    });
  });

  it('has a supervision group of which a third is new', () => {
    const groups = payloadsOf('SupervisionGroupAppointed') as { members: { person: string }[] }[];
    const [first, second, third] = groups.map(({ members }) => members.map(({ person }) => person));

    expect(groups).toHaveLength(3);
    expect([first?.length, second?.length, third?.length]).toEqual([6, 7, 7]);
    expect(second?.filter((person) => !first?.includes(person))).toHaveLength(3);
    expect(third?.filter((person) => !second?.includes(person))).toHaveLength(3);
  });

  it('goes on from exactly 55 per cent and not from a little less', () => {
    const gateOf = (id: string) => {
      const { scores, gate, out: isOut } = explain(id);
      return [scores[0]?.total, gate?.least, gate?.met, scores.length, isOut?.kind];
    };

    expect(['O-13', 'O-14', 'I-04', 'I-05', 'O-17'].map(gateOf)).toEqual([
      ['550.00', '550.00', true, 2, 'out.not-resolved'],
      ['549.83', '550.00', false, 1, 'out.not-shortlisted'],
      ['165.00', '165.00', true, 2, 'out.not-resolved'],
      ['164.50', '165.00', false, 1, 'out.not-shortlisted'],
      ['561.00', '550.00', true, 1, 'out.not-shortlisted'],
    ]);
    expect(explain('O-14').gate?.cites).toEqual(['art-20']);
  });

  it('gives feedback to everyone who does not go on', () => {
    expect(payloadsOf('FeedbackGiven').map((given) => (given as { case: string }).case)).toEqual([
      'O-14',
      'O-15',
      'O-16',
      'O-17',
      'I-05',
      'I-06',
    ]);
  });

  it('weighs papers, site and survey by 40, 40 and 20', () => {
    const { scores, survey, rank } = explain('O-02');

    expect(scores.map(({ stage }) => stage)).toEqual(['document-review', 'site-review']);
    const [papers, site] = scores.map(({ total }) => Number(total));
    const together = 0.4 * (papers ?? 0) + 0.4 * (site ?? 0) + 0.2 * Number(survey?.points) * 10;
    expect(Number(rank?.total)).toBeCloseTo(together, 2);
    expect(explain('I-01')).toMatchObject({ survey: { points: '94', of: 100 }, rank: { rank: 1 } });
  });

  it('settles a tie for the last award by an encouraged group', () => {
    const [chosen, other] = [explain('O-06'), explain('O-05')];

    expect([chosen.rank?.total, chosen.resolved]).toEqual([other.rank?.total, 'award']);
    expect(other.resolved).toBe('nomination');
    for (const { reasons } of [chosen, other])
      expect(reasons.map(({ kind }) => kind)).toContain('tie-across-cut');
    expect(payloadsOf('MotionPut')).toContainEqual(
      expect.objectContaining({
        subject: expect.objectContaining({ chosen: ['O-06'], group: 'new-services' }),
      }),
    );
  });

  it('fails conditions of organisations and of individuals, each at its limit', () => {
    expect(['O-20', 'O-21', 'O-22', 'O-23', 'O-24', 'O-25', 'O-26'].map(unmetOf)).toEqual([
      ['years-active'],
      ['certificate-valid'],
      ['front-of-peers'],
      ['front-of-sector'],
      ['no-accident'],
      ['no-complaint-problem'],
      ['not-honoured-recently'],
    ]);
    expect(['I-07', 'I-08', 'I-09', 'I-10'].map(unmetOf)).toEqual([
      ['first-finisher'],
      ['clean-record'],
      ['years-in-quality-work'],
      ['not-honoured-recently'],
    ]);
    for (const id of ['O-07', 'O-09', 'O-10', 'O-11', 'O-12', 'I-02', 'I-04'])
      expect(unmetOf(id)).toEqual([]);
  });

  it('bans for fraud after the award, not for fraud found before', () => {
    expect(explain('O-18')).toMatchObject({
      veto: { veto: 'fraud-in-applying' },
      out: { kind: 'out.vetoed' },
    });
    expect(payloadsOf('BanImposed')).toEqual([]);
    expect(payloadsOf('RevocationDecided')).toMatchObject([
      {
        honour: 'cp-2022-O-01',
        ground: 'organisation-fraud',
        takesBack: ['title', 'cup', 'certificate'],
        publishedAs: 'announcement',
        bannedUntil: '2028-01-09',
      },
    ]);
    expect(unmetOf('N-01')).toContain('not-banned');
    expect([unmetOf('N-02'), explain('N-02').out]).toEqual([[], null]);
  });

  it('gives each standing organisation a cup, a certificate and 300,000 yuan, persons no money', () => {
    const issued = payloadsOf('HonourItemIssued') as { honour: string; item: string; amount?: number }[];
    const of = (id: string) =>
      issued.filter(({ honour }) => honour === `cp-2022-${id}`).map(({ item, amount }) => amount ?? item);

    expect(of('O-02')).toEqual(['cup', 'certificate', 300_000]);
    expect(of('I-01')).toEqual(['cup', 'certificate']);
    expect(of('O-05')).toEqual([]);
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

  it('has fewer places, and names the articles', () => {
    const { cases, places } = replayed();
    const changed = cases.filter(({ differs }) => differs);

    expect(places.map(({ grade, track, recorded, replayed: now }) => [grade, track, recorded, now])).toEqual([
      ['award', 'organisation', 5, 2],
      ['award', 'individual', 3, 1],
      ['nomination', 'organisation', 3, 1],
    ]);
    expect(changed.map(({ case: id, grade }) => [id, grade.recorded, grade.replayed])).toEqual([
      ['O-03', 'award', 'nomination'],
      ['O-05', 'nomination', 'none'],
      ['O-06', 'award', 'none'],
      ['O-07', 'nomination', 'none'],
      ['O-08', 'nomination', 'none'],
    ]);
    expect(changed[0]?.grade.because).toContainEqual(
      expect.objectContaining({ rule: 'grades.award.places.organisation', cites: ['art-5'] }),
    );
  });

  it('names what the record lacks', () => {
    const unknownOf = (id: string) => replayed().cases.find((each) => each.case === id)?.unknown;

    expect(unknownOf('I-01')).toEqual([
      { kind: 'facts-not-recorded', facts: ['division'] },
      { kind: 'scored-by-another-standard', stages: ['document-review'] },
    ]);
    expect(unknownOf('O-14')).toContainEqual({ kind: 'stages-not-recorded', stages: ['site-review'] });
  });
});

describeTampering(example, 12);

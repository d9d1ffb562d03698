import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../packages/cli/src/program.ts';
import { playedExample } from '../parts/played-example.ts';
import { describeTampering } from '../parts/tampering.ts';

const example = playedExample(fileURLToPath(new URL('.', import.meta.url)), runProgram);
const { payloadsOf, unmetOf } = example;

interface Story {
  readonly acts: readonly { readonly at: string; readonly command: string }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly result: string;
    readonly because: string | null;
  }[];
  readonly veto: { readonly veto: string } | null;
  readonly out: { readonly kind: string } | null;
  readonly proposed: string | null;
  readonly resolved: string | null;
  readonly votes: readonly {
    readonly grade: string;
    readonly isAnotherBallot: boolean;
    readonly for: number;
    readonly eligible: number;
    readonly carried: boolean;
  }[];
  readonly committee: readonly string[];
}
const explain = (id: string) => example.explain<Story>(id);
const votesOn = (id: string) =>
  explain(id).votes.map(({ grade, isAnotherBallot, for: yes, eligible, carried }) =>
    [grade, isAnotherBallot ? 'again' : 'first', `${yes}/${eligible}`, carried ? 'carried' : 'lost'].join(
      ' ',
    ),
  );

describe('the example', () => {
  it('plays to its end, refused where it should be', () => {
    expect(example.answer.ok).toBe(true);
    expect(example.answer.counts).toEqual({ acts: expect.any(Number), refused: 29 });
  });

  it('ends with two awards and four nominations from one pool of both tracks', () => {
    const winners = example.answer.winners as { case: string; grade: string }[];

    expect(winners.map((winner) => `${winner.case} ${winner.grade}`).sort()).toEqual([
      'I-01 award',
      'I-02 nomination',
      'I-03 nomination',
      'O-01 award',
      'O-07 nomination',
      'O-18 nomination',
    ]);
  });

  it('leaves a place empty where nobody has a majority, and one that an objection took', () => {
    expect(example.answer.emptyPlaces).toEqual([
      { grade: 'award', track: 'together', places: 1 },
      { grade: 'nomination', track: 'together', places: 1 },
    ]);
  });

  it('passes on five, five, four, five and six organisations and two, two, one, two and two persons', () => {
    const recommended = payloadsOf<{
      case: string;
      aboveCapReason?: string;
      copies: number;
      electronic: boolean;
    }>('CaseRecommended');
    const filed = payloadsOf<{ case: string; channel: string }>('ApplicationFiled');
    const counts = [1, 2, 3, 4, 5].map((n) => {
      const own = filed.filter(({ channel }) => channel === `county-${n}`).map((entry) => entry.case);
      const on = recommended.filter((entry) => own.includes(entry.case));
      const organisations = on.filter((entry) => entry.case.startsWith('O')).length;
      return `${organisations} + ${on.length - organisations}`;
    });

    expect(counts).toEqual(['5 + 2', '5 + 2', '4 + 1', '5 + 2', '6 + 2']);
    expect(recommended.filter((entry) => entry.aboveCapReason).map((entry) => entry.case)).toEqual(['O-28']);
    expect(recommended.every(({ copies, electronic }) => copies === 3 && electronic)).toBe(true);
  });

  it('gives notice across National Day in the counties and across New Year in the city', () => {
    const local = payloadsOf<{ publishedOn: string; term: { endsOn: string } }>(
      'LocalNoticeOpened',
      'ledger.public.jsonl',
    );
    const terms = new Set(local.map(({ publishedOn, term }) => `${publishedOn} to ${term.endsOn}`));

    expect(local).toHaveLength(5);
    expect([...terms]).toEqual(['2021-09-29 to 2021-10-12', '2021-10-08 to 2021-10-14']);
    expect(example.answer.notices).toEqual([
      {
        notice: 'notice-1',
        names: 7,
        publishedOn: '2021-12-27',
        endsOn: '2022-01-04',
        provisional: false,
        replacedBy: null,
        closedOn: '2022-01-05',
        held: ['O-02', 'O-18'],
      },
    ]);
  });

  it('stops in the counties whoever cannot be recommended', () => {
    expect(['O-06', 'I-11', 'I-10', 'O-12', 'O-17'].map((id) => explain(id).out?.kind)).toEqual([
      'out.not-recommended',
      'out.not-recommended',
      'out.consent-refused',
      'out.not-recommended',
      'out.not-recommended',
    ]);
    expect(explain('O-14').acts.map(({ command }) => command)).toContain('settle-local-objection');
  });

  it('bars organisations and persons, in the form examination or when it comes to light later', () => {
    expect(['O-04', 'O-08', 'O-15', 'O-21', 'O-24', 'O-26'].map(unmetOf)).toEqual([
      ['industrial-policy'],
      ['qualifications-valid'],
      ['no-award-misconduct'],
      ['years-active'],
      ['no-major-violation-or-accident'],
      ['no-major-violation-or-accident'],
    ]);
    expect(['I-07', 'I-08'].map(unmetOf)).toEqual([['no-accident-at-unit'], ['no-other-breach']]);
    expect(['O-11', 'I-09'].map((id) => explain(id).veto?.veto)).toEqual([
      'major-violation-or-accident',
      'major-mistake',
    ]);
  });

  it('grants one exception, refuses another, and has none for scholars', () => {
    const findingOf = (id: string, rule: string) => {
      const found = explain(id).findings.find((finding) => finding.rule === rule);
      return [found?.result, found?.because];
    };

    expect(findingOf('I-02', 'manager-years')).toEqual(['met', 'exception']);
    expect(findingOf('I-06', 'engineer-years')).toEqual(['not-met', null]);
    expect(findingOf('I-04', 'scholar-years')).toEqual(['not-met', null]);
    const [notice] = payloadsOf<{ entries: { case: string; overrides: string[] }[] }>(
      'PublicNoticeOpened',
      'ledger.public.jsonl',
    );
    expect(notice?.entries.filter(({ overrides }) => overrides.length > 0)).toEqual([
      expect.objectContaining({ case: 'I-02', overrides: ['主持的质量管理模式获全国推广，业绩特别优异'] }),
    ]);
  });

  it('votes on each name: half is no majority, and a name may be put again for a lower grade with a reason', () => {
    expect(votesOn('O-13')).toEqual(['award first 2/8 lost']);
    expect(votesOn('O-07')).toEqual(['award first 4/8 lost', 'nomination first 8/8 carried']);
    expect(votesOn('O-09')).toEqual(['nomination first 5/7 carried']);
    const { proposed, resolved, committee } = explain('O-07');
    expect({ proposed, resolved, reasons: committee.length }).toEqual({
      proposed: 'award',
      resolved: 'nomination',
      reasons: 1,
    });
  });

  it('settles equal votes for the last place by another ballot and then by the chair', () => {
    expect(['I-03', 'O-16', 'O-22'].map((id) => votesOn(id).at(-1))).toEqual([
      'nomination again 3/8 lost',
      'nomination again 3/8 lost',
      'nomination again 2/8 lost',
    ]);
    expect(['I-03', 'O-16', 'O-22'].map((id) => explain(id).resolved)).toEqual(['nomination', null, null]);
    expect(explain('O-16').committee).toEqual(['一线攻关成果已在多家单位推广，且工程技术人员尚无人入选']);
  });

  it('says of every candidate what the votes came to', () => {
    const tracks = example.answer.tracks as { lines: { case: string; reasons: { kind: string }[] }[] }[];
    const reasons = new Map(
      tracks.flatMap(({ lines }) =>
        lines.map((line) => [line.case, line.reasons.map(({ kind }) => kind)] as const),
      ),
    );

    expect([...reasons.keys()].sort()).toEqual([
      'I-01',
      'I-02',
      'I-03',
      'I-05',
      'O-01',
      'O-02',
      'O-07',
      'O-09',
      'O-13',
      'O-16',
      'O-18',
      'O-22',
      'O-28',
    ]);
    expect(['O-01', 'O-02', 'I-03', 'O-16', 'O-28', 'I-05'].map((id) => reasons.get(id)?.[0])).toEqual([
      'name-carried',
      'name-carried',
      'chosen-by-chair',
      'not-chosen-by-chair',
      'fewer-votes',
      'name-not-carried',
    ]);
  });
});

describeTampering(example, 12);

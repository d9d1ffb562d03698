import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../packages/cli/src/program.ts';
import { describeDrawTampering } from '../parts/draw-tampering.ts';
import { playedExample } from '../parts/played-example.ts';
import { describeTampering } from '../parts/tampering.ts';
import { nameOfOrganisation } from './story/cases.ts';
import { outside, panels } from './story/seating.ts';
import { formerWork } from './story/setting-up.ts';

const example = playedExample(fileURLToPath(new URL('.', import.meta.url)), runProgram);
const { unmetOf } = example;

interface Story {
  findings: { rule: string; result: string }[];
  veto: { veto: string } | null;
  out: { kind: string } | null;
  reasons: { kind: string }[];
  committee: string[];
}
interface Drawn {
  panel: string;
  members: string[];
  reserves: string[];
}
const explain = (id: string) => example.explain<Story>(id);

describe('the example', () => {
  it('plays to its end', () => {
    expect(example.answer.ok).toBe(true);
    expect(example.answer.counts).toEqual({ acts: expect.any(Number), refused: 5 });
  });

  it('ends with these winners, two of them withdrawn later', () => {
    const winners = example.answer.winners as { case: string; grade: string; withdrawnOn: string | null }[];

    expect(
      winners.map((winner) => `${winner.case} ${winner.grade} ${winner.withdrawnOn ?? ''}`.trim()).sort(),
    ).toEqual([
      'I-01 award',
      'I-02 award',
      'I-03 award',
      'I-04 award',
      'O-01 award',
      'O-02 award',
      'O-03 award',
      'O-04 nomination',
      'O-05 award',
      'O-06 nomination 2028-06-05',
      'O-08 nomination 2029-04-25',
      'O-09 nomination',
      'O-11 nomination',
    ]);
  });

  it('leaves one place of each track empty', () => {
    expect(example.answer.emptyPlaces).toEqual([
      { grade: 'award', track: 'individual', places: 1 },
      { grade: 'nomination', track: 'organisation', places: 1 },
    ]);
  });

  it('has a notice that ends in a year whose holidays are not announced', () => {
    const notices = example.answer.notices as {
      notice: string;
      endsOn: string;
      provisional: boolean;
      held: string[];
    }[];

    expect(notices.map(({ notice, provisional, held }) => [notice, provisional, held])).toEqual([
      ['notice-1', false, []],
      ['notice-2', true, ['O-03']],
    ]);
  });

  it('fails every condition of organisations once', () => {
    expect(
      ['28', '29', '30', '31', '32', '33', '34', '35', '36', '37', '38'].map((n) => unmetOf(`O-${n}`)),
    ).toEqual([
      ['registered-legal-person'],
      ['years-active'],
      ['management-and-results'],
      ['licences-valid'],
      ['innovation-and-model'],
      ['reputation'],
      ['no-responsible-accident'],
      ['not-listed'],
      ['no-penalty'],
      ['spot-checks-passed'],
      ['not-honoured-recently'],
    ]);
  });

  it('fails the conditions of individuals, and shows all five vetoes', () => {
    expect(['19', '20', '21', '22', '24', '25'].map((n) => unmetOf(`I-${n}`))).toEqual([
      ['conduct-stated'],
      ['clean-record'],
      ['years-in-quality-work'],
      ['skill-and-contribution'],
      ['head-of-organisation'],
      ['not-honoured-recently'],
    ]);
    expect(['26', '27', '28', '29', '30'].map((n) => explain(`I-${n}`).veto?.veto)).toEqual([
      'accident-at-employer',
      'liable-or-open-case',
      'major-mistake',
      'serious-dishonesty',
      'fraud-in-applying',
    ]);
  });

  it('finds a tie between two spellings of one company, and the draw keeps to it', () => {
    const [confirmed] = example.payloadsOf('ConflictConfirmed');
    const [frozen] = example.payloadsOf<{ pool: { person: string; notFor: string[] }[] }>('PoolFrozen');

    expect(formerWork.organisationName).not.toBe(nameOfOrganisation(10));
    expect(confirmed).toMatchObject({
      person: 'ex-17',
      case: 'O-10',
      found: { grade: 'suspected', ground: 'employment', words: 'cn-organisation-names@1' },
    });
    expect(frozen?.pool.filter(({ notFor }) => notFor.length > 0)).toEqual([
      expect.objectContaining({ person: 'ex-17', notFor: ['O-10'] }),
    ]);
  });

  it('forms its panels by lot: nobody is seated by hand, and reserves follow in their order', () => {
    const [drawn] = example.payloadsOf<{ panels: Drawn[] }>('PanelsDrawn');
    const replaced = example.payloadsOf<{ panel: string; out: string; in: string }>('ExaminerReplaced');
    const byPanel = new Map(drawn?.panels.map((panel) => [panel.panel, panel]));

    expect(example.payloadsOf('SeatVacated').map(({ panel, declined }) => [panel, declined])).toEqual([
      ['panel-i2', true],
      ['panel-o2', false],
    ]);
    expect(replaced.map(({ panel }) => panel)).toEqual(['panel-i2', 'panel-o2']);
    for (const { panel, out, in: newcomer } of replaced) {
      expect(byPanel.get(panel)?.members).toContain(out);
      expect(byPanel.get(panel)?.reserves[0]).toBe(newcomer);
    }
    const recorded = new Set(example.payloadsOf('PanelFormed').map(({ panel }) => panel));
    expect(recorded).toEqual(new Set(byPanel.keys()));
  });

  it('settles one tie by the cultivation pool, leaves one to the committee, and waives one threshold', () => {
    const kindsOf = (id: string) => explain(id).reasons.map(({ kind }) => kind);

    expect(['O-04', 'O-05'].map((id) => kindsOf(id).includes('tie-broken-by-flag'))).toEqual([true, true]);
    expect(['O-10', 'O-11'].map((id) => kindsOf(id).includes('tie-across-cut'))).toEqual([true, true]);
    expect(explain('O-11').committee).toEqual(['同分时考虑其属战略性新兴产业']);
    expect(kindsOf('I-04')).toContain('threshold-overridden');
  });
});

describeTampering(example, 20);
describeDrawTampering(example, {
  key: 'jiangcheng-2026',
  panel: 'panel-o1',
  member: panels[0]?.members.at(-1) ?? '',
  friend: outside[0] ?? '',
  entry: 'ex-18',
});

import { describe, expect, test } from 'vitest';
import { roles } from '../../../access/roles.ts';
import { commands } from '../../../catalogue.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { allCases, aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { appointed, schemeWithGroup, withGroup } from '../../../testing/supervision-group.ts';
import { personRecused } from '../../proceedings/events.ts';
import { whyOut } from '../../standing.ts';
import { supervisionOpinionFiled, supervisionReported } from '../events.ts';

const scheme = schemeWithGroup();
const city = aCity(scheme);
const registry = [...city, appointed(scheme, ['citizen', 'ind-3'])];
const payload = { document: file('opinion'), opinion: sealed('opinion') };
const opining = (change: object = {}, by = 'citizen') => ({
  by,
  role: 'supervisor',
  on: '2026-06-08',
  command: 'file-supervision-opinion',
  payload: { ...payload, ...change },
});
const told = (stage: 'panel' | 'document-review' | 'composite' | 'consultation', ...more: ToldEvent[]) =>
  given({ scheme, registry, round: [...aRoundAt(scheme, stage), ...more] });

describe('file-supervision-opinion', () => {
  test('a member of the group files it during the review, on the whole or on cases', () => {
    told('document-review').expectEvents(opining(), ['SupervisionOpinionFiled', payload]);
    told('composite').expectEvents(opining({ cases: ['O-1', 'I-1'] }), [
      'SupervisionOpinionFiled',
      { ...payload, cases: ['O-1', 'I-1'] },
    ]);
  });

  test('neither before the review nor after the composite', () => {
    told('panel').expectRefused(opining(), 'stage-not-open');
    told('consultation').expectRefused(opining(), 'stage-not-open');
  });

  test('is on file by the act that filed it; a later one takes its place', () => {
    const round = [
      supervisionOpinionFiled(payload),
      supervisionOpinionFiled({ ...payload, document: file('b') }),
    ];
    const state = given({ scheme, registry, round }).round.supervision;
    expect(state.opinion).toMatchObject({ act: 'round/r1#1', document: file('b') });
    expect(given({ scheme, registry, round: [] }).round.supervision.opinion).toBeUndefined();
  });

  test('is on cases that there are', () => {
    told('composite').expectRefused(opining({ cases: ['O-1', 'O-9'] }), [
      'opinion-on-unknown-cases',
      { cases: ['O-9'] },
    ]);
    told('composite').expectRefused(opining({ cases: [] }), 'bad-input');
  });

  test('is the group’s of this edition', () => {
    const round = aRoundAt(scheme, 'composite');
    given({ scheme, registry: city, round }).expectRefused(opining({}, 'supervisor'), [
      'not-of-supervision-group',
      { body: 'supervision' },
    ]);
    told('composite').expectRefused({ ...opining(), by: 'office-head', role: 'office' }, 'no-such-hat');
    const recused = personRecused({ person: 'citizen', case: 'O-1', ground: 'declared' });
    told('composite', recused).expectRefused(opining(), 'passes-to-deputy');
    told('composite').expectRefused(opining({}, 'ind-3'), 'applies-in-this-round');
  });

  test('is wanted by the scheme: by its group or for the composite', () => {
    const by = opining({}, 'supervisor');
    const under = (of: typeof scheme) =>
      given({ scheme: of, registry: aCity(of), round: aRoundAt(of, 'composite') });
    const plain = schemeUnderTest();
    under(plain).expectRefused(by, ['opinion-not-asked', {}]);
    const onFile = schemeUnderTest('wuhan-draft2', (text) =>
      text.replace(
        '    emptyPlaces: { value: allowed, cites: [art-4',
        '    onFile: { value: [supervision-opinion], cites: [art-21] }\n    emptyPlaces: { value: allowed, cites: [art-4',
      ),
    );
    under(onFile).expectEvents(by, 'SupervisionOpinionFiled');
  });
});

describe('file-supervision-report on what the group watches over', () => {
  const reporting = (about?: string, of = scheme) => ({
    by: of === scheme ? 'citizen' : 'supervisor',
    role: 'supervisor',
    on: '2026-06-09',
    command: 'file-supervision-report',
    payload: {
      report: 'rep-1',
      stage: 'composite',
      ...(about === undefined ? {} : { about }),
      finding: 'in order',
      document: file('report'),
    },
  });

  test.each(['review', 'objections', 'complaints', 'improvements'])('on %s', (about) => {
    told('composite').expectEvents(reporting(about), ['SupervisionReported', reporting(about).payload]);
  });

  test('not on what it does not, nor on any of it where there is no group', () => {
    expect(told('composite').decide(reporting('recommendation'))).toEqual({
      refused: [{ kind: 'not-supervised', facts: { about: 'recommendation' }, cites: ['art-32'] }],
    });
    told('composite').expectRefused(reporting('weather'), 'bad-input');
    const plain = schemeUnderTest();
    const under = given({ scheme: plain, registry: aCity(plain), round: aRoundAt(plain, 'composite') });
    under.expectRefused(reporting('review', plain), ['not-supervised', { about: 'review' }]);
    under.expectEvents(reporting(undefined, plain), 'SupervisionReported');
  });

  test('only by the group of the round', () => {
    const round = aRoundAt(scheme, 'composite');
    given({ scheme, registry: city, round }).expectRefused({ ...reporting('review'), by: 'supervisor' }, [
      'not-of-supervision-group',
      { body: 'supervision' },
    ]);
    const dissolvedOn = { ...appointed(scheme, ['citizen'], { from: '2026-06-10' }) };
    given({ scheme, registry: [...city, dissolvedOn], round }).expectRefused(
      reporting('review'),
      'no-such-hat',
    );
  });
});

describe('a supervisor', () => {
  test('decides no case: the hat opens reports, opinions, complaints and the bar, besides what everyone has', () => {
    const own = [...commands.values()].filter(({ by, preparedBy }) => {
      const patterns = [...by, ...(preparedBy ?? [])];
      const isEveryones = roles.every((role) => by.some((pattern) => pattern.role === role));
      return !isEveryones && patterns.some((pattern) => pattern.role === 'supervisor');
    });
    expect(own.map((command) => command.name).sort()).toEqual([
      'bar-evaluator',
      'commit-nonce',
      'conclude-complaint',
      'declare-recusal',
      'file-supervision-opinion',
      'file-supervision-report',
      'open-secret',
      'record-detected-conflicts',
      'reveal-nonce',
      'sign-undertaking',
      'void-draw',
    ]);
  });

  test('leaves every case where it was', () => {
    const before = aRoundAt(scheme, 'composite');
    const standing = (...more: ToldEvent[]) => {
      const { round } = given({ scheme, registry, round: [...before, ...more] });
      return allCases.map((id) => [id, whyOut(round, id)]);
    };
    const opinion = supervisionOpinionFiled({ ...payload, cases: ['O-1'] });
    const report = supervisionReported({
      report: 'rep-1',
      stage: 'document-review',
      about: 'objections',
      finding: 'O-1 should be out',
      document: file('report'),
    });
    expect(standing(opinion, report)).toEqual(standing());
  });
});

describe('supervision', () => {
  const viewer = { person: 'someone', role: 'office', body: 'office', rank: 'head' } as const;
  const see = (...more: ToldEvent[]) =>
    look(told('composite', ...more), scheme, {
      view: 'supervision',
      viewer,
      query: {},
      today: day('2026-06-10'),
    });

  test('shows the group, its reports and the opinion on file', () => {
    const group = {
      body: 'supervision',
      members: [
        { person: 'citizen', from: 'media' },
        { person: 'ind-3', from: 'media' },
      ],
    };
    expect(see()).toEqual({ group, reports: [] });
    expect(see(supervisionOpinionFiled(payload))).toEqual({
      group,
      reports: [],
      opinion: { ...payload, act: expect.stringContaining('round/r1#'), by: 'teller' },
    });
  });

  test('shows no group where none is appointed', () => {
    const plain = schemeUnderTest('wuhan-draft2', withGroup);
    const state = given({ scheme: plain, registry: aCity(plain), round: aRoundAt(plain, 'panel') });
    expect(look(state, plain, { view: 'supervision', viewer, query: {} })).toEqual({ reports: [] });
  });
});

import { describe, expect, test } from 'vitest';
import { aCity, file, sealed } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { look } from '../../../testing/look.ts';
import { aRoundAt, type ToldEvent } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { takenBack } from '../../../testing/taken-back.ts';
import { viewsSought } from '../events.ts';

const asking = (text: string) =>
  text.replace(
    'asks: { value: member-units, cites: [art-22] }',
    'asks: { value: sectors-and-public, cites: [art-22] }\n    of: { value: [sector-bodies, media, public], cites: [art-9.4] }',
  );
const scheme = schemeUnderTest('wuhan-draft2', asking);
/** The views are sought before there are any candidates. */
const early = schemeUnderTest('wuhan-draft2', (text) => {
  const [stage = ''] = / {2}- stage: consultation\n(?: {4}.*\n)+\n/.exec(asking(text)) ?? [];
  return asking(text)
    .replace(stage, '')
    .replace('  - stage: composite\n', `${stage}  - stage: composite\n`)
    .replace('    after: [site-review, inspection]', '    after: [consultation]')
    .replace(
      '    after: [consultation]\n    tracks: [organisation, individual]\n    quorum',
      '    after: [composite]\n    tracks: [organisation, individual]\n    quorum',
    )
    .replace(
      '    after: [composite]\n    tracks: [organisation, individual]\n    asks',
      '    after: [site-review, inspection]\n    tracks: [organisation, individual]\n    asks',
    );
});

const entry = (of: string) => ({ of, how: 'By a notice on the website', summary: sealed(of) });
const payload = (...of: readonly string[]) => ({
  from: '2026-06-11',
  to: '2026-06-15',
  sought: of.map(entry),
  record: file('record'),
});
const recording = (change: object = {}) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-15',
  command: 'record-sought-views',
  payload: { ...payload('media', 'public'), ...change },
});
const sought = (...of: readonly string[]): ToldEvent =>
  viewsSought(viewsSought.payload.parse(payload(...of)));
const before = aRoundAt(scheme, 'consultation');
const told = (...more: readonly ToldEvent[]) =>
  given({ scheme, registry: aCity(scheme), round: [...before, ...more] });

describe('record-sought-views', () => {
  test('says from whom, how, and what came of it', () => {
    told().expectEvents(recording(), ['ViewsSought', payload('media', 'public')]);
  });

  test('for days that run forwards and are over', () => {
    told().expectEvents(recording({ from: '2026-06-15' }), 'ViewsSought');
    told().expectRefused(recording({ from: '2026-06-16' }), 'days-reversed');
    told().expectRefused(recording({ to: '2026-06-16' }), [
      'not-yet-happened',
      { day: '2026-06-16', today: '2026-06-15' },
    ]);
  });

  test('from somebody, and only those whom the scheme names', () => {
    told().expectRefused(recording({ sought: [] }), 'bad-input');
    told().expectRefused(recording({ sought: [entry('friends')] }), 'bad-input');
    expect(told().decide(recording({ sought: [entry('media'), entry('intermediaries')] }))).toEqual({
      refused: [{ kind: 'views-not-of-scheme', facts: { source: 'intermediaries' }, cites: ['art-9.4'] }],
    });
  });

  test('by two persons of the office, in its stage', () => {
    const { preparedBy: _preparedBy, ...alone } = recording();
    told().expectRefused(alone, 'needs-second-person');
    told().expectRefused({ ...recording(), by: 'chair' }, 'no-such-hat');
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'composite') }).expectRefused(
      recording(),
      'stage-not-open',
    );
  });

  test('takes the place of asking member units, and is not there beside it', () => {
    const sending = {
      ...recording(),
      command: 'send-consultation',
      payload: { units: ['department-x'], list: file('list') },
    };
    expect(told().decide(sending)).toEqual({
      refused: [
        { kind: 'consultation-asks-others', facts: { asks: 'sectors-and-public' }, cites: ['art-22'] },
      ],
    });
    const plain = schemeUnderTest();
    given({ scheme: plain, registry: aCity(plain), round: aRoundAt(plain, 'consultation') }).expectRefused(
      recording(),
      ['consultation-asks-others', { asks: 'member-units' }],
    );
  });
});

describe('the consultation of sectors and the public', () => {
  const closing = {
    by: 'office-head',
    on: '2026-06-20',
    command: 'close-stage',
    payload: { stage: 'consultation' },
  };

  test('closes when everyone named was sought, in one record or several', () => {
    told(sought('media', 'public'), sought('media', 'sector-bodies')).expectEvents(
      closing,
      'StageClosed',
      'StageOpened',
    );
    told(sought('media')).expectRefused(
      closing,
      ['views-not-sought', { source: 'sector-bodies' }],
      ['views-not-sought', { source: 'public' }],
    );
  });

  test('a record that is taken back does not count', () => {
    const all = sought('sector-bodies', 'media', 'public');
    const undone = takenBack(all, { act: `round/r1#${before.length}` });
    told(all, undone).expectRefused(
      closing,
      ...['sector-bodies', 'media', 'public'].map((source) => ['views-not-sought', { source }] as const),
    );
  });

  test('may stand before the composite, without any candidates', () => {
    const round = aRoundAt(early, 'consultation').filter((event) => event.type !== 'CandidatesProposed');
    const at = (...more: readonly ToldEvent[]) =>
      given({ scheme: early, registry: aCity(early), round: [...round, ...more] });
    at().expectEvents(recording(), 'ViewsSought');
    at().expectRefused(closing, 'views-not-sought', 'views-not-sought', 'views-not-sought');
    at(sought('sector-bodies', 'media', 'public')).expectEvents(
      closing,
      ['StageClosed', { stage: 'consultation', on: '2026-06-20' }],
      ['StageOpened', { stage: 'composite', on: '2026-06-20' }],
    );
  });

  test('then nobody is ranked before the views were sought', () => {
    const drawing = {
      ...recording(),
      command: 'draw-up-ranking',
      payload: { track: 'organisation' },
    };
    const at = (stage: 'consultation' | 'composite') => {
      const round = aRoundAt(early, stage).filter((event) => event.type !== 'RankingDrawnUp');
      return given({ scheme: early, registry: aCity(early), round });
    };
    at('consultation').expectRefused(drawing, ['stage-not-open', { stages: ['composite'] }]);
    at('composite').expectEvents(drawing, 'RankingDrawnUp');
  });

  test('is shown to the office, the committee and the supervisor, and to nobody else', () => {
    const seenBy = (role: 'office' | 'committee' | 'supervisor' | 'recommender', ...more: ToldEvent[]) =>
      look(told(...more), scheme, {
        view: 'consultation',
        viewer: { person: 'someone', role, body: 'department-x', rank: 'head' },
        query: {},
      });
    const shown = {
      cases: [],
      units: [],
      sought: [{ act: `round/r1#${before.length}`, ...payload('media') }],
    };
    for (const role of ['office', 'committee', 'supervisor'] as const)
      expect(seenBy(role, sought('media'))).toEqual(shown);
    expect(seenBy('recommender', sought('media'))).toEqual({ notFound: true });
    expect(seenBy('office')).toEqual({ notFound: true });
  });
});

import { describe, expect, test } from 'vitest';
import type { Role } from '../../access/roles.ts';
import { file, sealed } from '../../testing/city.ts';
import { look } from '../../testing/look.ts';
import { compositeGround, proposed, ranked } from '../../testing/ranked.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { supervisionOpinionFiled } from '../supervision/events.ts';

const plain = schemeUnderTest();
const scheme = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace(
    '    emptyPlaces: { value: allowed',
    '    onFile: { value: [supervision-opinion], cites: [art-32] }\n    emptyPlaces: { value: allowed',
  ),
);
const drawn = ranked(scheme, 'organisation');
const document = file('opinion');
const opinion = supervisionOpinionFiled({ document, opinion: sealed('r1') });
const proposing = {
  by: 'office-head',
  preparedBy: 'office-clerk',
  on: '2026-06-10',
  command: 'propose-candidates',
  payload: { track: 'organisation' },
};

describe('what the scheme wants on file beside the scores', () => {
  test('keeps candidates from being proposed until it is there', () => {
    compositeGround(scheme, ...drawn).expectRefused(proposing, ['supervision-opinion-missing', {}]);
    compositeGround(scheme, ...drawn, opinion).expectEvents(proposing, 'CandidatesProposed');
    compositeGround(plain, ...drawn).expectEvents(proposing, 'CandidatesProposed');
    const refused = compositeGround(scheme, ...drawn).decide(proposing);
    expect('refused' in refused && refused.refused[0]?.cites).toEqual(['art-32']);
  });

  test('keeps the composite open until it is there', () => {
    const individuals = proposed(scheme, 'individual', ...ranked(scheme, 'individual', ...drawn));
    const all = proposed(scheme, 'organisation', ...individuals);
    const closing = {
      by: 'office-head',
      on: '2026-06-11',
      command: 'close-stage',
      payload: { stage: 'composite' },
    };
    compositeGround(scheme, ...all).expectRefused(closing, ['supervision-opinion-missing', {}]);
    compositeGround(scheme, ...all, opinion).expectEvents(closing, 'StageClosed', 'StageOpened');
  });

  test('is shown with the ranking, and is no score', () => {
    const viewer = { person: 'chair', role: 'committee' as Role, body: 'committee' };
    const asked = { view: 'ranking', viewer, query: { track: 'organisation' } };
    const shown = (...more: Parameters<typeof compositeGround>[1][]) =>
      look(compositeGround(scheme, ...drawn, ...more), scheme, asked);
    const item = 'supervision-opinion';

    expect(shown()).toMatchObject({ onFile: [{ item, isFiled: false }], upToDate: true });
    expect(shown(opinion)).toMatchObject({
      onFile: [{ item, isFiled: true, document, opinion: sealed('r1') }],
      upToDate: true,
    });
    expect(look(compositeGround(plain, ...drawn), plain, asked)).not.toHaveProperty('onFile');
  });
});

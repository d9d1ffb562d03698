import { describe, expect, test } from 'vitest';
import { schemeAdopted } from '../../../registry/programmes/events.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { aCity, day, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { roundRepinned } from '../events.ts';
import { pinnedScheme } from '../pinned-scheme.ts';

const scheme = schemeUnderTest();
const later = (edit: (text: string) => string = (text) => text) =>
  schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('scheme.yaml') ? edit(text.replace('\nversion: 1\n', '\nversion: 2\n')) : text,
  );
const adopted = (of: Scheme) =>
  schemeAdopted({
    programme: of.document.programme,
    scheme: of.id,
    version: of.document.version,
    bundle: {
      document: of.document,
      articles: of.articles,
      compliance: of.compliance,
      standards: of.standards,
    },
    approvedOn: day('2026-04-01'),
    evidence: [file('approval')],
  });
const told = (stage: StageId, next: Scheme = later()) =>
  given({ scheme, registry: [...aCity(scheme), adopted(next)], round: aRoundAt(scheme, stage) });
const moving = (version: number) => ({
  by: 'chair',
  preparedBy: 'office-head',
  on: '2026-07-08',
  command: 'repin-round',
  payload: { version, reason: 'the text was corrected', proofs: [file('web')] },
});

describe('repin-round', () => {
  test('binds only the stages that are not yet open', () => {
    told('deliberation').expectEvents(moving(2), [
      'RoundRepinned',
      {
        version: 2,
        stages: ['public-notice', 'approval'],
        reason: 'the text was corrected',
        proofs: [file('web')],
      },
    ]);
  });

  test('is refused to a version that is not adopted, and to one that is not later', () => {
    told('deliberation').expectRefused(moving(3), ['version-not-adopted', { version: 3 }]);
    told('deliberation').expectRefused(moving(1), ['version-not-later', { version: 1, pinned: 1 }]);
  });

  test('is refused when every stage is open', () => {
    told('approval').expectRefused(moving(2), ['no-stage-left', {}]);
  });

  test('is refused while the later version leaves a value open', () => {
    const open = later((text) =>
      text.replace(/(stage: public-notice[\s\S]*?term: \{ value: )5/, '$1to-be-set'),
    );
    told('deliberation', open).expectRefused(moving(2), [
      'settings-missing',
      { paths: ['process.public-notice.term.value'] },
    ]);
  });

  test('is refused when a stage would never open', () => {
    const early = later((text) =>
      text
        .replace(
          'stage: public-notice\n    after: [deliberation]',
          'stage: public-notice\n    after: [composite]',
        )
        .replace(
          'stage: approval\n    after: [public-notice]',
          'stage: approval\n    after: [public-notice, deliberation]',
        ),
    );
    told('consultation', early).expectRefused(moving(2), [
      'versions-do-not-fit',
      { paths: ['process.public-notice.after'] },
    ]);
  });

  test('is refused to an office alone', () => {
    told('deliberation').expectRefused({ ...moving(2), by: 'office-head' }, 'no-such-hat');
    told('deliberation').expectRefused({ ...moving(2), by: 'member-1' }, 'no-such-hat');
  });
});

describe('pinnedScheme', () => {
  const longer = later((text) =>
    text
      .replace(/(stage: public-notice[\s\S]*?term: \{ value: )5/, '$17')
      .replace(/(localNotice:\n\s+term: \{ value: )5/, '$19')
      .replace('organisation: { value: 8, unit: places', 'organisation: { value: 7, unit: places'),
  );
  const pinned = (stage: StageId, stages: readonly StageId[]) => {
    const { registry, round } = given({
      scheme,
      registry: [...aCity(scheme), adopted(longer)],
      round: [
        ...aRoundAt(scheme, stage),
        roundRepinned({ version: 2, stages: [...stages], reason: 'r', proofs: [file('web')] }),
      ],
    });
    return round.call.plan && pinnedScheme(registry, round.call.plan);
  };

  test('leaves open stages, places and weights as they were', () => {
    const bound = pinned('deliberation', ['public-notice', 'approval']);

    expect(bound?.stage('public-notice')?.term.value).toBe(7);
    expect(bound?.stage('recommendation')?.localNotice?.term.value).toBe(5);
    expect(bound?.grade('award')?.places.organisation?.value).toBe(8);
    expect(bound?.document.version).toBe(2);
  });

  test('is the planned version without a move', () => {
    const { registry, round } = given({
      scheme,
      registry: aCity(scheme),
      round: aRoundAt(scheme, 'application'),
    });

    expect(round.call.plan && pinnedScheme(registry, round.call.plan)?.document).toEqual(scheme.document);
  });
});

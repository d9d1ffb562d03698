import { describe, test } from 'vitest';
import { aCity, file } from '../../../testing/city.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';

const scheme = schemeUnderTest();
const publishing = (on = '2026-03-02', media = ['market-regulator-website', 'news-media']) => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command: 'publish-call',
  payload: { media, proofs: [file('call')], text: 'the call' },
});
const told = (of = scheme) => given({ scheme: of, registry: aCity(of), round: aRoundAt(of, 'call') });

describe('publish-call', () => {
  test('publishes, closes the call and opens applications', () => {
    told().expectEvents(
      publishing(),
      [
        'CallPublished',
        {
          media: ['market-regulator-website', 'news-media'],
          proofs: [file('call')],
          text: 'the call',
          publishedOn: '2026-03-02',
        },
      ],
      ['StageClosed', { stage: 'call', on: '2026-03-02' }],
      ['StageOpened', { stage: 'application', on: '2026-03-02' }],
    );
  });

  test('is refused without a medium of the scheme', () => {
    told().expectRefused(publishing('2026-03-02', ['news-media']), [
      'call-media-missing',
      { media: ['market-regulator-website'] },
    ]);
  });

  test('follows the media of the scheme', () => {
    const other = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace('media: [market-regulator-website]', 'media: [news-media]')
        : text,
    );
    told(other).expectEvents(
      publishing('2026-03-02', ['news-media']),
      'CallPublished',
      'StageClosed',
      'StageOpened',
    );
  });

  test('is possible up to the day before the closing day', () => {
    told().expectEvents(publishing('2026-03-30'), 'CallPublished', 'StageClosed', 'StageOpened');
    told().expectRefused(publishing('2026-03-31'), ['closing-day-not-ahead', { closesOn: '2026-03-31' }]);
  });

  test('is refused outside the validity of a dated scheme', () => {
    const dated = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace(
            /validity:\n[\s\S]*?\nfees:/,
            "validity:\n  kind: dated\n  spans: [{ from: '2026-01-01', to: '2026-03-02' }]\n  cites: [art-40]\nfees:",
          )
        : text,
    );
    told(dated).expectEvents(publishing('2026-03-02'), 'CallPublished', 'StageClosed', 'StageOpened');
    told(dated).expectRefused(publishing('2026-03-03'), ['round-outside-validity', { on: '2026-03-03' }]);
  });

  test('is done once', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'application') }).expectRefused(
      publishing(),
      'stage-not-open',
    );
  });
});

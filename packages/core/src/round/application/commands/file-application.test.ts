import { describe, expect, test } from 'vitest';
import { bodyClosed } from '../../../registry/jurisdiction/events.ts';
import { aCity, day, file, sealed } from '../../../testing/city.ts';
import { withPanelRules } from '../../../testing/evaluator.ts';
import { given } from '../../../testing/given.ts';
import { aRoundAt } from '../../../testing/round.ts';
import { schemeUnderTest } from '../../../testing/scheme-under-test.ts';
import { applicationFiled, applicationWithdrawn } from '../events.ts';

const scheme = schemeUnderTest();
const statement = { shape: 'statement', evidence: [file('proof')] } as const;
const organisation = {
  case: 'O-9',
  party: 'org-1',
  track: 'organisation' as const,
  channel: 'district-a',
  signedBy: 'agent-1',
  declares: ['complete' as const, 'true' as const, 'accurate' as const],
  dossier: { hash: file('dossier'), files: [file('dossier')] },
  claims: [{ fact: 'quality-system', value: { ...statement, evidence: [file('proof')] } }],
  encouraged: ['pillar-industry'],
  tradeSecrets: [{ part: 'costs', where: sealed('O-9', 2) }],
  contact: sealed('O-9'),
};
const individual = {
  ...organisation,
  case: 'I-9',
  party: 'ind-1',
  track: 'individual' as const,
  signedBy: 'ind-1',
  division: 'scholar',
  claims: [],
  encouraged: [],
  employer: 'employer-1',
};
const filing = (payload: object = {}, on = '2026-03-20') => ({
  by: 'agent-1',
  role: 'applicant',
  on,
  command: 'file-application',
  payload: { ...organisation, ...payload },
});
const filingPerson = (payload: object = {}) => ({
  ...filing(),
  by: 'ind-1',
  payload: { ...individual, ...payload },
});
const told = (of = scheme) => given({ scheme: of, registry: aCity(of), round: aRoundAt(of, 'application') });
const paper = { effectiveOn: day('2026-03-19'), evidence: [file('scan')] };

describe('file-application', () => {
  test('an agent files for an organisation', () => {
    told().expectEvents(filing(), ['ApplicationFiled', { ...organisation, filedOn: '2026-03-20' }]);
  });

  test('a person files for themselves', () => {
    told().expectEvents(filingPerson(), ['ApplicationFiled', { ...individual, filedOn: '2026-03-20' }]);
  });

  test('names its sector where panels are formed by it', () => {
    const bySector = schemeUnderTest(
      'wuhan-draft2',
      withPanelRules('    bySector: { value: [services], cites: [art-9.2] }\n'),
    );
    told(bySector).expectEvents(filing({ sector: 'services' }), [
      'ApplicationFiled',
      { ...organisation, sector: 'services', filedOn: '2026-03-20' },
    ]);
    told(bySector).expectRefused(filing(), ['sector-missing', {}]);
    told(bySector).expectRefused(filing({ sector: 'farming' }), [
      'sector-not-of-scheme',
      { sector: 'farming', sectors: ['services'] },
    ]);
  });

  test('counts until 24:00 of the closing day and not a minute longer', () => {
    told().expectEvents(filing({}, '2026-03-31 23:59'), 'ApplicationFiled');
    told().expectRefused(filing({}, '2026-04-01 00:00'), ['closing-day-over', { closesOn: '2026-03-31' }]);
  });

  test('is refused while applications are not open', () => {
    given({ scheme, registry: aCity(scheme), round: aRoundAt(scheme, 'call') }).expectRefused(
      filing(),
      'stage-not-open',
    );
  });

  test.each([
    ['another person', { by: 'agent-2' }],
    ['an agent of another organisation', { payload: { ...organisation, party: 'org-2' } }],
    ['someone for a party that is not registered', { payload: { ...organisation, party: 'org-77' } }],
    ['a person for another person', { payload: { ...individual, party: 'ind-2', signedBy: 'agent-1' } }],
  ])('is refused to %s', (_who, change) => {
    const attempt = { ...filing(), ...change };
    told().expectRefused(attempt, ['not-signing-for-party', { party: attempt.payload.party }]);
  });

  test('is refused in the track of the other kind of party', () => {
    told().expectRefused(filingPerson({ track: 'organisation', division: undefined }), [
      'party-of-other-track',
      { track: 'organisation' },
    ]);
  });

  const first = applicationFiled({ ...organisation, case: 'O-1', filedOn: day('2026-03-10') });

  test('one application per party and track, through whatever channel', () => {
    const filed = given({
      scheme,
      registry: aCity(scheme),
      round: [...aRoundAt(scheme, 'application'), first],
    });

    filed.expectRefused(filing({ channel: 'district-b' }), ['already-applied', { case: 'O-1' }]);
  });

  test('after a withdrawal a party may file again, under a new case id', () => {
    const withdrawn = given({
      scheme,
      registry: aCity(scheme),
      round: [
        ...aRoundAt(scheme, 'application'),
        first,
        applicationWithdrawn({ case: 'O-1', afterNotice: false }),
      ],
    });

    withdrawn.expectEvents(filing(), 'ApplicationFiled');
    withdrawn.expectRefused(filing({ case: 'O-1' }), ['case-id-used', { case: 'O-1' }]);
  });

  const kinds = ['district-office', 'department', 'association'];
  test.each(['committee', 'nobody'])('is refused through %s, which is no channel', (channel) => {
    told().expectRefused(filing({ channel }), ['not-a-channel', { channel, kinds }]);
  });

  test('is refused through a closed body', () => {
    const registry = [...aCity(scheme), bodyClosed({ body: 'district-a', reason: 'merged' })];
    given({ scheme, registry, round: aRoundAt(scheme, 'application') }).expectRefused(filing(), [
      'not-a-channel',
      { channel: 'district-a', kinds },
    ]);
  });

  test('the channels are those of the scheme', () => {
    const narrow = schemeUnderTest('wuhan-draft2', (text, path) =>
      path.endsWith('scheme.yaml')
        ? text.replace(
            'channels: { value: [district-office, department, association]',
            'channels: { value: [department]',
          )
        : text,
    );
    told(narrow).expectRefused(filing(), ['not-a-channel', { channel: 'district-a', kinds: ['department'] }]);
    told(narrow).expectEvents(filing({ channel: 'department-x' }), 'ApplicationFiled');
  });

  const local = schemeUnderTest('wuhan-draft2', (text) =>
    text.replace(
      '    withdrawalUntil:',
      '    channelWhereLocated: { value: true, cites: [art-16.1] }\n    withdrawalUntil:',
    ),
  );

  test('where the scheme ties it to the place, the channel is that of the place', () => {
    const located = filing({ locatedIn: 'district-a' });
    told(local).expectEvents(located, ['ApplicationFiled', { ...located.payload, filedOn: '2026-03-20' }]);
    told(local).expectRefused(filing({ locatedIn: 'district-b' }), [
      'channel-of-other-place',
      { channel: 'district-a', locatedIn: 'district-b' },
    ]);
    told(local).expectRefused(filing(), ['place-missing', {}]);
    const decided = told(local).decide(filing());
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-16.1']);
  });

  test('elsewhere the place is kept as told', () => {
    told().expectEvents(filing({ locatedIn: 'district-b' }), 'ApplicationFiled');
  });

  test('every declaration of the scheme is given', () => {
    told().expectRefused(filing({ declares: ['complete'] }), [
      'filing-declarations-missing',
      { missing: ['true', 'accurate'] },
    ]);
    const decided = told().decide(filing({ declares: [] }));
    expect('refused' in decided ? decided.refused[0]?.cites : []).toEqual(['art-16']);
  });

  const divisions = ['front-line-worker', 'quality-manager', 'scholar'];
  test.each([undefined, 'artist'])('a person names a division of the track, not %s', (division) => {
    told().expectRefused(filingPerson({ division }), [
      'division-not-of-track',
      { track: 'individual', divisions },
    ]);
  });

  test('an organisation has no division', () => {
    told().expectRefused(filing({ division: 'scholar' }), [
      'division-not-of-track',
      { track: 'organisation', divisions: [] },
    ]);
  });

  test('claims are facts of the track, once each, in their shape', () => {
    const claim = (fact: string) => ({ fact, value: statement });
    told().expectRefused(filing({ claims: [claim('conduct'), claim('luck')] }), [
      'claims-not-of-scheme',
      { facts: ['conduct', 'luck'] },
    ]);
    told().expectRefused(filing({ claims: [claim('innovation'), claim('innovation')] }), [
      'claims-not-of-scheme',
      { facts: ['innovation'] },
    ]);
    told().expectRefused(filing({ claims: [claim('licences')] }), [
      'claims-of-other-shape',
      { facts: ['licences'] },
    ]);
  });

  test('encouraged groups are those of the scheme for the track', () => {
    told().expectRefused(filing({ encouraged: ['pillar-industry', 'front-line-manager'] }), [
      'groups-not-of-scheme',
      { groups: ['front-line-manager'] },
    ]);
  });

  test('an employer and a headed organisation are registered organisations', () => {
    told().expectRefused(
      filingPerson({ employer: 'nowhere', headOf: 'ind-2' }),
      ['organisation-not-registered', { party: 'nowhere' }],
      ['organisation-not-registered', { party: 'ind-2' }],
    );
  });

  test('every reason is told at once', () => {
    told().expectRefused(
      filing({ declares: [], channel: 'nobody', encouraged: ['x'] }, '2026-04-01'),
      'closing-day-over',
      'not-a-channel',
      'filing-declarations-missing',
      'groups-not-of-scheme',
    );
  });
});

describe('file-application on paper', () => {
  const byClerk = (by: string, preparedBy: string | undefined, role: string) => ({
    ...filing({}, '2026-03-21'),
    by,
    role,
    ...(preparedBy === undefined ? {} : { preparedBy, paper }),
  });

  test('two persons of the channel enter it for the day it came', () => {
    told().expectEvents(
      byClerk('a-head', 'a-clerk', 'recommender'),
      ['PaperEntered', paper],
      ['ApplicationFiled', { ...organisation, filedOn: '2026-03-19' }],
    );
  });

  test('two persons of the office enter it', () => {
    told().expectEvents(
      byClerk('office-clerk-2', 'office-clerk', 'office'),
      'PaperEntered',
      'ApplicationFiled',
    );
  });

  test('what came by the closing day counts when entered after it', () => {
    told().expectEvents(
      {
        ...byClerk('office-clerk-2', 'office-clerk', 'office'),
        on: '2026-04-02',
        paper: { ...paper, effectiveOn: day('2026-03-31') },
      },
      'PaperEntered',
      'ApplicationFiled',
    );
  });

  test('without paper only the applicant files', () => {
    told().expectRefused(byClerk('a-clerk', undefined, 'recommender'), ['only-applicant-files', {}]);
  });

  test('a channel enters only what goes through it', () => {
    told().expectRefused(byClerk('b-head', 'b-clerk', 'recommender'), [
      'not-the-channel-of-clerk',
      { channel: 'district-a' },
    ]);
  });
});

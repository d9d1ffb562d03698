import { describe, expect, test } from 'vitest';
import { banImposed, banLifted, pastBanRecorded } from '../../registry/programmes/events.ts';
import { openScheme } from '../../scheme/scheme.ts';
import { aCity, day, file, sealed } from '../../testing/city.ts';
import { foldedRegistry, given } from '../../testing/given.ts';
import { aRoundAt, type ToldEvent } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { factEstablished } from '../eligibility/events.ts';
import { findingsOf } from '../eligibility/findings.ts';
import { caseVetoed } from './events.ts';

const notBanned = (text: string) =>
  text.replace(
    '    - rule: division-named\n',
    `    - rule: not-banned
      id: not-banned
      title: { zh: x, en: x }
      cites: [art-12.1]
    - rule: division-named
`,
  );
const banning = (years: number) =>
  schemeUnderTest('wuhan-draft2', (text) =>
    text.replace(
      '    facts: [major-mistake]\n',
      `    facts: [major-mistake]\n    ban: { value: ${years}, unit: years, cites: [annex-3.3] }\n`,
    ),
  );
const scheme = banning(5);
const { programme } = scheme.document;
const because = { round: 'r1', case: 'I-1', veto: 'major-mistake' };
const ban = { programme, party: 'ind-1', from: '2026-04-24', to: '2031-04-24', because };
const imposed = banImposed({ ...ban, from: day(ban.from), to: day(ban.to) });
const lifted = banLifted({ programme, party: 'ind-1', because });
const happened = (fact: string) =>
  factEstablished({
    case: 'I-1',
    fact,
    about: 'applicant',
    value: { shape: 'occurrences', occurrences: [{ from: day('2025-01-01'), open: false }] },
    source: 'register extract',
    sourceOn: day('2026-04-22'),
    evidence: [],
  });
const ground = { source: 'register extract', sourceOn: day('2026-04-22'), evidence: [file('extract')] };
const inRound = (of = scheme) => aRoundAt(of, 'eligibility', { withItsEvents: true });
const told = (of = scheme) =>
  given({
    scheme: of,
    registry: aCity(of),
    round: [...inRound(of), happened('major-mistake'), happened('fraud-in-applying')],
  });
const byTwo = (command: string, payload: object, on = '2026-04-24') => ({
  by: 'office-head',
  preparedBy: 'office-clerk',
  on,
  command,
  payload,
});
const vetoing = (veto = 'major-mistake', on?: string) =>
  byTwo('veto-case', { case: 'I-1', veto, ...ground }, on);
const rescinding = (act: string, command = 'rescind-act') =>
  byTwo(command, { act, reason: sealed('I-1', 9), evidence: [file('letter')] });

describe('a veto that carries a ban', () => {
  test.each([
    [5, '2026-04-24', '2031-04-24'],
    [3, '2028-02-29', '2031-02-28'],
  ])('bans for %i years from %s to %s', (years, from, to) => {
    told(banning(years)).expectEvents(
      vetoing('major-mistake', from),
      ['BanImposed', { ...ban, from, to }],
      'CaseVetoed',
    );
  });

  test('bans from the day of the paper act', () => {
    const paper = { effectiveOn: day('2026-04-23'), evidence: [file('paper')] };
    told().expectEvents(
      { ...vetoing(), paper },
      ['BanImposed', { ...ban, from: '2026-04-23', to: '2031-04-23' }],
      'PaperEntered',
      'CaseVetoed',
    );
  });

  test('is the only one that bans', () => {
    told().expectEvents(vetoing('fraud-in-applying'), 'CaseVetoed');
  });

  test('takes the ban with it when it is taken back', () => {
    const vetoed: ToldEvent = {
      ...caseVetoed({ case: 'I-1', veto: 'major-mistake', ...ground }),
      command: 'veto-case',
    };
    const round = [...inRound(), vetoed];
    const story = given({ scheme, registry: [...aCity(scheme), imposed], round });

    expect(story.registry.programmes.bans).toEqual([ban]);
    story.expectEvents(
      rescinding(`round/r1#${round.length - 1}`),
      ['BanLifted', lifted.payload],
      'ActRescinded',
    );
    expect(foldedRegistry([...aCity(scheme), imposed, lifted]).programmes.bans).toEqual([]);
  });

  test('takes no other ban with it', () => {
    const { payload } = imposed;
    const others = [
      banImposed({ ...payload, because: { ...because, round: 'r0' } }),
      banImposed({ ...payload, because: { ...because, case: 'I-2' } }),
      banImposed({ ...payload, because: { ...because, veto: 'fraud-in-applying' } }),
      pastBanRecorded({
        programme,
        party: 'ind-1',
        from: payload.from,
        to: payload.to,
        evidence: [file('d')],
      }),
    ];
    const bans = foldedRegistry([...aCity(scheme), ...others]).programmes.bans;

    expect(bans).toHaveLength(4);
    expect(foldedRegistry([...aCity(scheme), ...others, imposed, lifted]).programmes.bans).toEqual(bans);
  });

  test('keeps its ban in the registry, where the act cannot be taken back alone', () => {
    const city = [...aCity(scheme), { ...imposed, command: 'veto-case' }];
    given({ scheme, registry: city, round: inRound() }).expectRefused(
      rescinding(`registry/city#${city.length - 1}`, 'rescind-registry-act'),
      'cannot-be-rescinded',
    );
  });
});

describe('a ban of an earlier round', () => {
  const later = schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('scheme.yaml') ? notBanned(text.replace('id: wuhan-draft2\n', 'id: later\n')) : text,
  );
  const city = aCity(later);
  const round = inRound(later);
  const resultUnder = (of: typeof later, from: string, to: string) => {
    const earlier = banImposed({
      ...imposed.payload,
      from: day(from),
      to: day(to),
      because: { ...because, round: 'r0' },
    });
    const story = given({ scheme: of, registry: [...city, earlier], round });
    const findings = findingsOf({ ...story, scheme: of }, 'I-1', day('2026-04-24'));
    return findings.find((finding) => finding.rule === 'not-banned')?.result;
  };

  test.each([
    ['2020-01-01', '2026-03-19', 'met'],
    ['2020-01-01', '2026-03-20', 'not-met'],
    ['2026-04-24', '2031-04-24', 'not-met'],
    ['2026-04-25', '2031-04-25', 'met'],
  ])(
    'counts under a later scheme of the programme, filed 2026-03-20, decided 2026-04-24: %s to %s: %s',
    (from, to, result) => {
      expect(later.id).toBe('later');
      expect(resultUnder(later, from, to)).toBe(result);
    },
  );

  test('does not count for another programme', () => {
    const other = openScheme({ ...later, document: { ...later.document, programme: 'another' } });
    expect(resultUnder(other, '2020-01-01', '2031-04-24')).toBe('met');
  });
});

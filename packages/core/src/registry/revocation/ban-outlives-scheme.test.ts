import { expect, test } from 'vitest';
import type { EventDraft } from '../../act/event-kind.ts';
import { findingsOf } from '../../round/eligibility/findings.ts';
import { aCity, day, file } from '../../testing/city.ts';
import { given } from '../../testing/given.ts';
import { aRoundAt } from '../../testing/round.ts';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { aWinner } from '../../testing/winners.ts';
import { schemeOn } from '../programmes/adopted-scheme.ts';
import { schemeAdopted } from '../programmes/events.ts';
import { revocationDecided } from './events.ts';

const ban = '    - { rule: not-banned, id: not-banned, title: { zh: 无, en: None }, cites: [art-35] }\n';
/** The second draft in force for some years, under an id of its own, with a rule on bans. */
const inForce = (id: string, from: string, to: string) =>
  schemeUnderTest('wuhan-draft2', (text, path) =>
    path.endsWith('/scheme.yaml')
      ? text
          .replace(/^id: .*$/m, `id: ${id}`)
          .replace(
            / +kind: trial\n +entersAfter: .*\n +lasts: .*\n/,
            `  kind: dated\n  spans: [{ from: '${from}', to: '${to}' }]\n`,
          )
          .replace('\n  individual:\n    - rule: stated', `\n${ban}  individual:\n    - rule: stated`)
      : text,
  );
const old = inForce('wuhan-draft2', '2018-08-01', '2023-07-31');
const successor = inForce('successor', '2023-08-01', '2028-07-31');
const { programme } = old.document;

const adopted = (scheme: typeof old, approvedOn: string): EventDraft =>
  schemeAdopted({
    programme,
    scheme: scheme.id,
    version: 1,
    bundle: {
      document: scheme.document,
      articles: scheme.articles,
      compliance: scheme.compliance,
      standards: scheme.standards,
    },
    approvedOn: day(approvedOn),
    evidence: [file('approval')],
  });

/** Withdrawn under the old scheme on 1 March 2022, with a ban to a day. */
const withdrawn = (bannedUntil: string): EventDraft =>
  revocationDecided({
    revocation: 'v-1',
    honour: 'h-1',
    programme,
    party: 'org-1',
    ground: 'improper-means',
    withdrawn: true,
    takesBack: ['title'],
    publishedAs: 'announcement',
    bannedUntil: day(bannedUntil),
    decidedOn: day('2022-03-01'),
    document: file('decision'),
  });

/** A round under the successor in 2026: applications of 20 March, decided on 20 April. */
const roundUnderSuccessor = (bannedUntil: string) => {
  const registry = [
    adopted(old, '2018-08-01'),
    ...aCity(successor),
    aWinner(old, { decidedOn: day('2020-08-01'), awardYear: 2020, period: 'p0', round: 'r0' }),
    withdrawn(bannedUntil),
  ];
  return given({ scheme: successor, registry, round: aRoundAt(successor, 'eligibility') });
};

test('a ban outlives the scheme it was decided under and is seen under its successor', () => {
  const round = roundUnderSuccessor('2027-03-01');
  const finding = findingsOf({ ...round, scheme: successor }, 'O-1', day('2026-04-20')).find(
    ({ rule }) => rule === 'not-banned',
  );

  expect(schemeOn(round.registry, programme, day('2026-04-20'))?.scheme.id).toBe('successor');
  expect(finding).toMatchObject({
    result: 'not-met',
    facts: { bans: [{ from: '2022-03-01', to: '2027-03-01' }] },
  });
});

test.each([
  ['2026-03-20', 'not-met'],
  ['2026-03-19', 'met'],
])('a ban to %s leaves an application of 20 March 2026: %s', (bannedUntil, result) => {
  const round = roundUnderSuccessor(bannedUntil);
  const finding = findingsOf({ ...round, scheme: successor }, 'O-1', day('2026-04-20')).find(
    ({ rule }) => rule === 'not-banned',
  );
  expect(finding?.result).toBe(result);
});

import type { ActRow } from '../../scenario/act-row.ts';
import { type FollowsByNumber, refused } from './follows.ts';
import { act, outcomeOf, type Probe } from './story-probe.ts';

const decide = (caseId: string): ActRow =>
  act({
    on: '2026-04-24',
    do: 'decide-eligibility',
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: { case: caseId, accepted: true },
  });

const established = (caseId: string, fact: string, about: string, value: unknown): ActRow =>
  act({
    on: '2026-04-24',
    do: 'establish-fact',
    by: 'office-clerk',
    with: { case: caseId, fact, about, value, source: 'file', sourceOn: '2026-04-24' },
  });

const acceptedAfter = (caseId: string, ...acts: ActRow[]): Probe =>
  outcomeOf({ until: 'facts-established', acts: [...acts, decide(caseId)] });

const since = (from: string) => ({ shape: 'periods', periods: [{ from }] });
const once = (occurrence: object) => ({ shape: 'occurrences', occurrences: [occurrence] });

const honoured = (party: string, track: string, decidedOn: string): ActRow =>
  act({
    on: '2026-04-24',
    do: 'record-past-honour',
    by: 'office-head',
    'prepared-by': 'office-clerk',
    with: {
      programme: 'wuhan-mayor-quality-award',
      party,
      track,
      grade: 'award',
      decidedOn,
      evidence: ['decision'],
    },
  });

const notMet = refused('finding-says-otherwise');
/** The first day of five years that end with the closing day. */
const firstDay = '2021-03-31';
const inOrganisation = (rule: string) => `scheme: eligibility.organisation.${rule}.value`;
const inIndividual = (rule: string) => `scheme: eligibility.individual.${rule}.value`;
const clearedBy = (probe: Probe) => ({ to: 4, probe, before: notMet, after: 'done' });
const missedBy = (probe: Probe) => ({ to: 6, probe, before: 'done', after: notMet });

const vetoed = outcomeOf({
  until: 'facts-established',
  acts: [
    established('I-1', 'major-accident', 'organisation', once({ from: firstDay })),
    act({
      do: 'veto-case',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        case: 'I-1',
        veto: 'accident-at-employer',
        source: 'file',
        sourceOn: '2026-04-24',
        evidence: ['file'],
      },
    }),
  ],
});

const ofEligibility: FollowsByNumber = {
  [inOrganisation('years-active.atLeast')]: missedBy(
    acceptedAfter('O-1', established('O-1', 'activity', 'applicant', since(firstDay))),
  ),
  [inOrganisation('no-responsible-accident.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'major-accident', 'organisation', once({ from: firstDay, responsible: true })),
    ),
  ),
  [inOrganisation('not-listed.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'abnormal-operation-list', 'organisation', once({ from: firstDay, to: firstDay })),
    ),
  ),
  [inOrganisation('no-penalty.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'administrative-penalty', 'organisation', once({ from: firstDay })),
    ),
  ),
  [inOrganisation('spot-checks-passed.window')]: clearedBy(
    acceptedAfter(
      'O-1',
      established('O-1', 'failed-spot-check', 'organisation', once({ from: firstDay, level: 'city' })),
    ),
  ),
  [inOrganisation('not-honoured-recently.within')]: clearedBy(
    acceptedAfter('O-1', honoured('org-1', 'organisation', '2022-07-01')),
  ),
  [inIndividual('years-in-quality-work.atLeast')]: missedBy(
    acceptedAfter('I-1', established('I-1', 'quality-work', 'applicant', since(firstDay))),
  ),
  [inIndividual('not-honoured-recently.within')]: clearedBy(
    acceptedAfter('I-1', honoured('ind-1', 'individual', '2022-07-01')),
  ),
  'scheme: vetoes.accident-at-employer.window.value': {
    to: 4,
    probe: vetoed,
    before: 'done',
    after: refused('veto-not-shown'),
  },
};

/** Years and windows of the conditions and vetoes. */
export const eligibilityFollows: FollowsByNumber = { ...ofEligibility };

import { type FollowsByNumber, refused } from './follows.ts';
import { act, outcomeOf, type Probe, seenIn } from './story-probe.ts';

interface Duty {
  readonly obligation: string;
  readonly dueOn?: string;
  readonly toYear?: number;
}

const dutyOf = (obligation: string): Probe =>
  seenIn(
    { until: 'after-the-award' },
    { name: 'obligations', viewer: { person: 'office-head', role: 'office' }, query: {}, on: '2026-07-20' },
    ({ winners }: { winners: { honour: string; duties: Duty[] }[] }) => {
      const duties = winners.find(({ honour }) => honour === 'r1-O-1')?.duties ?? [];
      const own = duties.find((duty) => duty.obligation === obligation);
      return own?.dueOn ?? own?.toYear;
    },
  );

/** A winner of 6 July 2026 has an incident five years later to the day. */
const incidentOnLastDay = outcomeOf({
  until: 'after-the-award',
  acts: [
    act({
      on: '2031-07-07',
      do: 'report-incident',
      by: 'citizen as public',
      with: {
        incident: 'i1',
        honour: 'r1-O-1',
        ground: 'incident-with-bad-effect',
        happenedOn: '2031-07-06',
        account: 'what happened',
        evidence: [],
      },
    }),
    act({
      do: 'verify-incident',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: { incident: 'i1', holds: true, majorSocialEffect: true, source: 'inquiry', evidence: ['report'] },
    }),
    act({
      do: 'propose-revocation',
      by: 'office-head',
      'prepared-by': 'office-clerk',
      with: {
        revocation: 'v1',
        honour: 'r1-O-1',
        ground: 'incident-with-bad-effect',
        incident: 'i1',
        statement: 'incident',
      },
    }),
  ],
});

const every = (obligation: string) => `scheme: afterwards.obligations.${obligation}.every.value`;

const ofAfterwards: FollowsByNumber = {
  [every('self-assessment')]: {
    to: 3,
    probe: dutyOf('self-assessment'),
    before: '2028-07-06',
    after: '2029-07-06',
  },
  [every('annual-report')]: {
    to: 2,
    probe: dutyOf('annual-report'),
    before: '2027-07-06',
    after: '2028-07-06',
  },
  [every('promotion')]: { to: 2, probe: dutyOf('promotion'), before: 2026, after: 2027 },
  'scheme: afterwards.revocation.incident-with-bad-effect.within.value': {
    to: 4,
    probe: incidentOnLastDay,
    before: 'done',
    after: refused('incident-outside-window'),
  },
};

/** What winners owe and how long a title can be lost. */
export const afterwardsFollows: FollowsByNumber = { ...ofAfterwards };

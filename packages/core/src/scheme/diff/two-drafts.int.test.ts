import { describe, expect, test } from 'vitest';
import { schemeUnderTest } from '../../testing/scheme-under-test.ts';
import { schemeDiff } from './scheme-diff.ts';

/** What the first and the second draft of one award rule otherwise, read against both texts line by line. */
const differences = schemeDiff(schemeUnderTest('wuhan-draft1'), schemeUnderTest('wuhan-draft2'));
const of = (kind: string) =>
  differences
    .filter((each) => each.kind === kind)
    .map(({ path, keys }) => (keys.length > 0 ? `${path} (${keys.join(', ')})` : path));

describe('the two drafts', () => {
  test('what only the first draft rules', () => {
    expect(of('only-first')).toEqual([
      'bodies.committee.duties.approve-winners',
      'bodies.office.duties.follow-other-awards',
      'period.interval',
      'reevaluation',
      'eligibility.organisation.industrial-policy',
      'eligibility.organisation.qualifications-valid',
      'eligibility.organisation.economic-indicator',
      'eligibility.organisation.standards-met',
      'eligibility.organisation.not-banned',
      'eligibility.individual.standing-in-sector',
      'eligibility.individual.innovation-and-contribution',
      'eligibility.individual.group-activities',
      'eligibility.individual.ground-for-others',
      'eligibility.individual.not-banned',
      'vetoes.fraud-in-applying.ban',
      'encouraged.small-or-medium',
      'encouraged.district-award-winner',
      'process.recommendation.localNotice.mayBeLonger',
      'process.recommendation.localNotice.shows',
      'process.panel.industryExpert',
      'process.defence',
      'afterwards.obligations.self-assessment.dueOn',
      'afterwards.revocation.improper-means.ban',
    ]);
  });

  test('what only the second draft rules', () => {
    expect(of('only-second')).toEqual([
      'bodies.committee.duties.deliberate-candidates',
      'bodies.office.duties.ask-for-approval',
      'bodies.department.duties.keep-pool',
      'period.rounds',
      'period.sharePerRound',
      'cumulation.upgrade',
      'cumulation.honouredOnce',
      'eligibility.organisation.no-responsible-accident',
      'eligibility.organisation.not-listed',
      'eligibility.organisation.no-penalty',
      'eligibility.individual.skill-and-contribution',
      'vetoes.accident-at-employer',
      'vetoes.liable-or-open-case',
      'vetoes.major-mistake',
      'vetoes.serious-dishonesty',
      'encouraged.pillar-industry',
      'encouraged.strategic-industry',
      'encouraged.future-industry',
      'encouraged.traditional-strength',
      'encouraged.specialised-sme',
      'encouraged.front-line-manager',
      'encouraged.front-line-technician',
      // Our readings of its articles on recusal and panels; the first draft is silent and takes what holds by default.
      'process.panel.interests',
      'process.panel.formed',
      'process.panel.draw',
      'process.composite.ties.cultivation-pool-member',
      'process.composite.poolPriority',
      'process.consultation',
      'afterwards.honour.share',
      'afterwards.honour.advertising',
      'afterwards.obligations.annual-report',
      'afterwards.revocation.incident-with-bad-effect.within',
    ]);
  });

  test('what they rule otherwise', () => {
    expect(of('changed')).toEqual([
      'tracks.individual.divisions (value)',
      'period.approvedPlaces (value)',
      'eligibility.organisation.years-active.atLeast (value)',
      'eligibility.organisation.innovation-and-model (facts)',
      'eligibility.organisation.spot-checks-passed.window (value)',
      'eligibility.organisation.reputation (facts)',
      'eligibility.individual.years-in-quality-work.atLeast (value)',
      'eligibility.individual.head-of-organisation (employerMeets)',
      'vetoes.fraud-in-applying (tracks)',
      'cultivationPool (value)',
      'process.call (media)',
      'process.site-review (after)',
      'process.inspection (after)',
      'process.composite.composite.organisation (parts)',
      'process.composite.composite.individual (parts)',
      'process.composite.ties.deliberation (mayCite)',
      'process.deliberation (after)',
      'process.public-notice.term (value)',
      'process.public-notice.media (value)',
      'process.public-notice.objection.examineWithin (setting)',
      'process.approval.by (value)',
      'afterwards.obligations.self-assessment.every (value)',
      'afterwards.revisit (value)',
      'afterwards.revocation.improper-means (takesBack)',
      'afterwards.revocation.incident-with-bad-effect (takesBack)',
      'afterwards.promotion (value)',
      'tracks.individual.standard.items (scale, bands, yearsOfWork, points)',
    ]);
  });

  test('what they rule alike, one of them by a reading', () => {
    expect(of('basis')).toEqual([
      'bodies.district-office',
      'tracks.individual.standard',
      'grades.nomination.places.organisation',
      'eligibility.organisation.not-honoured-recently.within',
      'eligibility.individual.not-honoured-recently.within',
      'process.recommendation.localObjection',
      'process.inspection.opinions',
      'process.inspection.takesOut',
      'process.inspection.keptBy',
      'process.public-notice.objection',
      'process.public-notice.objection.person',
      'process.public-notice.objection.organisation',
      'process.public-notice.objection.content',
      'process.public-notice.objection.cureWithin',
      'process.public-notice.objection.holds',
      'process.public-notice.objection.verifiedBy',
      'process.public-notice.objection.hears',
      'process.public-notice.objection.upheld',
      'process.public-notice.objection.rejected',
      'afterwards.honour.items.certificate',
      'afterwards.honour.items.plaque',
      'afterwards.obligations.self-assessment',
      'afterwards.obligations.promotion.every',
    ]);
  });
});

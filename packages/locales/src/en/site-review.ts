export const siteReview = {
  commands: {
    'schedule-site-visit': 'Schedule a site visit',
    'record-site-finding': 'Record a finding on site',
  },
  events: { SiteVisitScheduled: 'Site visit scheduled', SiteFindingRecorded: 'Finding on site recorded' },
  views: { 'site-schedule': 'Site visit' },
  refusals: {
    'no-site-panel': 'No panel has case {case} in the site review. Form one first.',
    'visit-ends-before-it-begins': 'The visit ends on {to}, before it begins on {from}. Correct the days.',
    'visit-in-the-past': 'The first day {from} is over. Choose a later one.',
    'team-not-of-panel':
      'These persons are not on the panel of the case or take no part in it: {persons}. Choose others.',
    'visit-already-used':
      'Findings or scores from the visit of case {case} are on record. It can no longer be moved.',
    'no-visit-scheduled': 'No visit is scheduled for case {case}. Ask the office to schedule one.',
    'visit-not-begun': 'The visit begins on {from}. Record what was found from that day on.',
    'not-on-visit-team': 'You are not in the team that visits case {case}. Ask a member of the team.',
    'finding-id-used': 'The id {finding} is in use. Choose another.',
    'finding-item-unknown': 'Item {item} is not in the standard of this case. Choose one of its items.',
  },
};

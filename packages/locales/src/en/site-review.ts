export const siteReview = {
  commands: {
    'schedule-site-visit': 'Schedule a site visit',
    'record-site-finding': 'Record a finding on site',
    'file-site-report': 'File the report on a site visit',
  },
  events: {
    SiteVisitScheduled: 'Site visit scheduled',
    SiteFindingRecorded: 'Finding on site recorded',
    SiteReportFiled: 'Report on a site visit filed',
  },
  views: { 'site-schedule': 'Site visit', 'site-report': 'Report on a site visit' },
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
    'site-report-not-asked': 'The scheme asks for no report on visits of the track {track}. None is filed.',
    'site-report-already-filed':
      'The report on the visit of case {case} is filed. To change it, rescind it first.',
    'aspects-not-answered': 'The report says nothing of these aspects: {aspects}. Answer each of them.',
    'aspects-unknown': 'The scheme does not have these aspects checked: {aspects}. Answer these: {allowed}.',
    'aspects-twice': 'These aspects stand twice: {aspects}. Keep each once.',
    'visits-not-over':
      'The visits of these cases are not over: {cases}. Close the stage on their last day or later.',
  },
};

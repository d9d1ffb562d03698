export const revocation = {
  commands: {
    'report-incident': 'Report an incident of a winner',
    'verify-incident': 'Verify an incident',
    'propose-revocation': 'Ask for a withdrawal',
    'decide-revocation': 'Decide on a withdrawal',
    'record-recovery': 'Record what was given back',
  },
  events: {
    IncidentReported: 'Incident reported',
    IncidentVerified: 'Incident verified',
    RevocationProposed: 'Withdrawal asked for',
    RevocationDecided: 'Title withdrawn',
    RevocationDeclined: 'Withdrawal declined',
    ItemRecovered: 'Given back',
  },
  views: { revocations: 'Withdrawals' },
  refusals: {
    'incident-id-used': 'The id {incident} is taken by another incident. Choose another one.',
    'ground-unknown':
      'The scheme has no such ground ({ground}) on track {track}. Choose a ground that it names.',
    'incident-already-verified':
      'The incident {incident} was verified already. Take that finding back to replace it.',
    'revocation-id-used': 'The id {revocation} is taken by another request. Choose another one.',
    'revocation-pending':
      'The request {revocation} for this title is still before the government. Wait for its decision.',
    'asked-by-other-body':
      'Under this scheme {by, select, committee {the committee asks: its head, prepared by the head of the office or the clerk of the committee} other {the office asks: its head, prepared by its clerk}}. Pass it on.',
    'trigger-missing':
      'The ground {ground} rests on {needs, select, incident {a verified incident} other {a rectification order}}. Name it.',
    'incident-of-other-ground':
      'The incident {incident} was reported under another ground than {ground}. Choose the ground it was reported under.',
    'incident-not-verified': 'The incident {incident} is not verified. Verify it first.',
    'incident-does-not-hold':
      'The incident {incident} was found not to hold. A title is not withdrawn on it.',
    'incident-outside-window':
      'The incident of {happenedOn} lies outside the time the ground covers, {from} to {to}. A title is not withdrawn on it.',
    'ground-after-end':
      'The ground arose on {arose}, after the last day of the title, {lastDay}. A title is not withdrawn on it.',
    'no-major-social-effect':
      'The incident {incident} was not found to have a major bad effect on society, which this ground asks for. A title is not withdrawn on it.',
    'rectification-not-failed':
      'The rectification {order} was judged neither failed nor overdue. Judge it first.',
    'ground-term-not-set':
      'The {term, select, ban {length of the ban} other {time covered}} of the ground {ground} is still to be set. Have the committee set it in the scheme.',
    'revocation-already-decided': 'The request {revocation} was decided already. Ask anew if need be.',
    'title-not-withdrawn':
      'The request {revocation} has not led to a withdrawal. Nothing is to be given back.',
    'item-not-taken-back': 'The decision does not take back the {item}. Choose one that it names.',
    'item-already-recovered': 'The {item} was given back on {on}. There is nothing left to do.',
  },
};

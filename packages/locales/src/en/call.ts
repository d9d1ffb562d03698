export const call = {
  commands: {
    'plan-round': 'Plan a round',
    'publish-call': 'Publish the call',
    'repin-round': 'Move the round to a later version',
  },
  events: {
    RoundPlanned: 'Round planned',
    CallPublished: 'Call published',
    RoundRepinned: 'Round moved to a later version',
  },
  views: { call: 'Call for applications' },
  refusals: {
    'round-already-planned': 'Round {round} is planned already. Choose another id.',
    'round-scheme-not-adopted':
      'The programme has not adopted version {version} of {scheme}. Have the committee adopt it first.',
    'round-period-not-open': 'Period {period} is not open. Open it first or check the id.',
    'round-period-not-running':
      'The period runs from {from} to {to}, and today is outside. Choose the running period.',
    'round-outside-validity': 'The scheme is not in force on {on}. Use a scheme that is in force.',
    'rounds-used-up':
      'The period has {planned} rounds and {allowed} are allowed. Ask the committee to allow another, with a reason.',
    'edition-already-held':
      'The scheme {scheme} is for one edition, and {round} was its round. Use the scheme of the next edition.',
    'round-too-soon':
      'The last round {round} was in {year, number, ::group-off}, so the next comes in {notBefore, number, ::group-off} at the earliest. Plan it in that year.',
    'closing-day-not-ahead': 'The closing day {closesOn} must lie ahead. Set a later day.',
    'settings-refused': 'These settings cannot be taken: {settings}. Correct or remove them.',
    'settings-missing': 'These values are still open: {paths}. Set each of them first.',
    'places-not-approved':
      'No places are approved in this period for {grade} ({track}). Enter the approved places first.',
    'places-not-computable':
      'The places for {grade} ({track}) cannot be counted: {reasons}. Check the approved places.',
    'call-media-missing': 'The call must also be published in: {media}. Publish it there first.',
    'version-not-adopted': 'Version {version} is not adopted. Have it adopted first.',
    'version-not-later': 'Version {version} is not later than version {pinned}. Choose a later one.',
    'no-stage-left':
      'Every stage is open already, so a later version binds nothing. Finish the round under its version.',
    'versions-do-not-fit':
      'The later version does not fit the stages already open: {paths}. Mend it and have it adopted again.',
  },
};

export const honours = {
  commands: {
    'issue-commendation': 'Record the commendation decision',
    'issue-honour-item': 'Issue a certificate, plaque, cup or prize',
    'hand-over-honour-item': 'Record the hand-over',
    'share-honour': 'Record that a recipient was told',
    'declare-title-use': 'Declare a use of the title',
    'find-title-misuse': 'Enter a misuse of the title',
    'record-promotion': 'Record promotion and support',
  },
  events: {
    HonourConferred: 'Honour conferred',
    CommendationIssued: 'Commendation issued',
    HonourItemIssued: 'Certificate or prize issued',
    HonourItemHandedOver: 'Certificate or prize handed over',
    HonourShared: 'Honour shared',
    TitleUseDeclared: 'Use of the title declared',
    TitleMisuseFound: 'Misuse of the title found',
    PromotionRecorded: 'Promotion recorded',
  },
  views: {
    honours: 'Honours',
    'certificate-status': 'Check a certificate',
    'credit-push': 'Still to be shared',
    'honour-record': 'Record of an honour',
  },
  refusals: {
    'honour-withdrawn': 'The honour {honour} was withdrawn on {on}. Nothing more can be done for it.',
    'honour-replaced': 'The honour {honour} was replaced by {by}. Continue with that one.',
    'honour-day-ahead': '{day} lies after today, {today}. Enter it when it has happened.',
    'honour-day-too-early': '{day} is too early: it cannot lie before {notBefore}. Correct the day.',
    'year-outside-honour':
      'The year {year, number, ::group-off} does not belong to this honour. Choose one from {from, number, ::group-off} to {to, number, ::group-off}.',
    'nothing-to-commend': 'The round {round} has no honours yet. Wait for the decision on its list.',
    'commendation-number-used': 'A commendation has the number {number} already. Check the number.',
    'item-not-due': 'The scheme gives no {item} for grade {grade} on track {track}. Choose one that is due.',
    'item-already-issued': 'The {item} was issued already, with number {number}. Hand that one over.',
    'item-number-used': 'Another {item} has the number {number}. Choose a free number.',
    'item-not-issued': 'The {item} has not been issued. Issue it first.',
    'item-already-handed-over': 'The {item} was handed over on {on}. There is nothing left to do.',
    'sharing-not-provided':
      'The scheme does not share honours of track {track} with {with}. Choose a recipient it names.',
    'already-shared': '{with} was told on {on}. Choose a recipient that was not told yet.',
    'award-year-not-shown':
      'The title may be advertised only with its award year, {awardYear, number, ::group-off}. Show exactly that year.',
    'promotion-kind-not-provided': 'The scheme has no {kind}. Choose a kind it names.',
  },
};

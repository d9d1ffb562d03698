export const honours = {
  commands: {
    'issue-commendation': 'Record the commendation decision',
    'issue-honour-item': 'Issue a certificate, plaque, cup or prize',
    'hand-over-honour-item': 'Record the hand-over',
    'share-honour': 'Record that a recipient was told',
    'declare-title-use': 'Declare a use of the title',
    'find-title-misuse': 'Enter a misuse of the title',
    'record-promotion': 'Record promotion and support',
    'declare-prize-use': 'Declare what prize money was used for',
    'recognise-again': 'Recognise a past winner again',
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
    PrizeUseDeclared: 'Use of prize money declared',
  },
  views: {
    honours: 'Honours',
    'certificate-status': 'Check a certificate',
    'credit-push': 'Still to be shared',
    'honour-record': 'Record of an honour',
    'prize-uses': 'Uses of prize money',
  },
  refusals: {
    'honour-withdrawn': 'The honour {honour} was withdrawn on {on}. Nothing more can be done for it.',
    'honour-replaced': 'The honour {honour} was replaced by {by}. Continue with that one.',
    'honour-expired': 'The honour {honour} stood until {on}. Nothing more can be done for it.',
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
    'prize-amount-differs':
      'The scheme fixes the prize money at {yuan, number} yuan. Enter exactly that amount.',
    'prize-amount-missing':
      'Uses of the prize money are checked against its amount. Enter the amount of the prize money in yuan.',
    'item-has-no-amount': 'A {item} has no amount. Leave it out; only prize money has one.',
    'title-use-not-named': 'The scheme keeps the title off products. Say what the title is to be shown on.',
    'title-not-on-products':
      'The scheme keeps the title off {use, select, product-advert {adverts} product-packaging {packaging} other {manuals}} of products. Show it on something that is no product.',
    'prize-use-not-provided':
      'The scheme asks for no uses of prize money on track {track}. There is nothing to declare.',
    'prize-not-issued':
      'The prize money of the honour {honour} has not been issued. Declare its uses when it has.',
    'prize-purpose-not-listed': 'Prize money may not be used for {purpose}. It may be used for: {purposes}.',
    'prize-exceeded':
      'The uses come to more than the prize: {prize, number} yuan in all, {declared, number} declared before, {adding, number} now. Check the amounts.',
    'reevaluation-not-provided':
      'The scheme of {programme} on that day has no re-evaluation. Apply in a round instead.',
    'reevaluation-not-set':
      'The scheme leaves {what, select, procedure {the procedure of re-evaluation} other {the length of the bar on applying again}} open. Wait until it is set.',
    'grade-not-reevaluated': 'Grade {grade} is not won by re-evaluation. Choose a grade that is.',
    'no-earlier-honour':
      'There is no earlier {grade} that was not withdrawn. Only a past winner is recognised again: check the winner.',
    'recognised-already': 'It was recognised on that day already, as honour {honour}. Nothing is left to do.',
    'still-barred':
      'The award of {decidedOn} bars its winner for {years} years. Recognise it again when they are over.',
    'party-banned': 'It is banned from {from} to {to}. Recognise it again when the ban is over.',
  },
};

export const recommendation = {
  commands: {
    'review-application': 'Review an application',
    'record-hearing': 'Record whom the recommender heard',
    'answer-consent': 'Give or refuse a consent',
    'open-local-notice': 'Publish a local notice',
    'correct-local-notice': 'Correct a local notice',
    'close-local-notice': 'Close a local notice',
    'exempt-from-local-notice': 'Keep a case off the local notice',
    'file-local-objection': 'Object to a local notice',
    'settle-local-objection': 'Settle an objection to a local notice',
    'recommend-case': 'Recommend a case',
    'decline-recommendation': 'Decline to recommend a case',
  },
  events: {
    PreliminaryReviewed: 'Preliminary review done',
    HearingRecorded: 'Hearing recorded',
    ConsentAnswered: 'Consent given or refused',
    LocalNoticeOpened: 'Local notice published',
    LocalNoticeClosed: 'Local notice closed',
    LocalNoticeExempted: 'Kept off the local notice',
    LocalObjectionFiled: 'Objection to a local notice filed',
    LocalObjectionSettled: 'Objection to a local notice settled',
    CaseRecommended: 'Case recommended',
    RecommendationDeclined: 'Recommendation declined',
  },
  views: {
    'channel-desk': 'Desk of the recommender',
    'consent-desk': 'Desk of a consenting body',
    'local-notice': 'Local notice',
  },
  refusals: {
    'already-reviewed': '{case} is reviewed already. If that was wrong, have it rescinded first.',
    'not-yet-reviewed': 'These applications are not reviewed: {cases}. Review them first.',
    'local-notice-not-provided': 'The scheme has no local notice. Recommend without one.',
    'local-notice-id-used': 'The notice id {notice} is used. Choose another.',
    'cases-listed-twice': 'These cases are listed twice: {cases}. List each once.',
    'already-on-local-notice':
      'These cases are on a local notice already: {cases}. If it is wrong, correct that notice.',
    'kept-off-local-notice': 'These cases are kept off the local notice: {cases}. Take them off the list.',
    'local-notice-replaced': 'This notice is replaced by {by}. Act on that one.',
    'local-notice-closed-already': 'This notice was closed on {closedOn}; nothing is left to do.',
    'local-term-running': 'The term runs to the end of {endsOn}. Close the notice after it.',
    'local-term-over': 'The term ended with {endsOn}. Bring the matter as a complaint.',
    'exemption-ground-not-provided':
      'That ground keeps no case off the notice. Choose one of {grounds}, or publish the case.',
    'local-objection-id-used': 'The objection id {objection} is used. Choose another.',
    'local-objection-settled-already':
      'Objection {objection} is settled. If that was wrong, have it rescinded first.',
    'local-objections-open': 'These objections are not settled: {objections}. Settle them first.',
    'local-notice-not-over': 'The local notice of {case} is not over. Close it after its term first.',
    'local-notices-running':
      'These local notices are not closed: {notices}. Have their recommenders close them after the term.',
    'recommended-already':
      'These cases are recommended: {cases}. Have that rescinded first, or take them off the list.',
    'cap-reached':
      'This body has recommended {recommended} of at most {cap} ({track}). {soft, select, true {Its head may go on with a reason.} other {No more can be recommended.}}',
    'too-few-copies': 'The scheme asks for {needed} bound copies; there are {given}. Complete them first.',
    'electronic-copy-missing': 'The scheme asks for an electronic copy as well. Complete it first.',
    'local-notice-length-fixed': 'The term of the local notice is fixed. Leave the number of days out.',
    'local-notice-too-short':
      'A local notice runs at least {least} working days, not {asked}. Enter {least} or more.',
    'local-notice-incomplete':
      'The notice does not show the {lacks, select, award {award} short-deeds {short deeds} other {basic facts}} of these cases: {cases}. Add them.',
    'exemption-not-provided': 'The scheme keeps no case off the local notice. Publish the case.',
    'hearing-not-provided':
      'The scheme asks for no hearing before a recommendation. Nothing needs recording.',
    'hearing-id-used': 'The hearing id {hearing} is used. Choose another.',
    'hearing-in-future': '{heldOn} lies ahead. Record the hearing once it has been held.',
    'not-heard':
      'Before {case} is recommended, {kind, select, competent-departments {the competent departments} other {the other parties}} are to be heard. Hear them and record it.',
    'consent-not-needed': '{case} does not need the consent {consent}. Check the case and the id.',
    'consent-of-other-body':
      'The consent {consent} is not given by this body. Leave it to the body that gives it.',
    'consent-already-answered':
      'The consent {consent} for {case} is already {granted, select, true {given} other {refused}}. If that was wrong, have it rescinded first.',
    'consent-ground-missing': 'A refusal says on what ground. Enter the ground.',
    'consents-missing': '{case} still lacks these consents: {consents}. Obtain them first.',
    'conditions-not-met':
      '{case} does not meet these conditions of a recommendation: {rules}. It cannot be recommended, unless a fact is wrong and is corrected first.',
    'condition-facts-missing': 'These facts about {case} are not established: {facts}. Establish them first.',
    'fact-of-no-condition':
      'No condition of the recommendation looks at the fact {fact}. A recommender enters only facts that its conditions need.',
    'delivery-day-over': 'Cases were to be passed on by {until}. Ask the office if this is in doubt.',
  },
};

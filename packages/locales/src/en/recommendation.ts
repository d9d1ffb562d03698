export const recommendation = {
  commands: {
    'review-application': 'Review an application',
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
    LocalNoticeOpened: 'Local notice published',
    LocalNoticeClosed: 'Local notice closed',
    LocalNoticeExempted: 'Kept off the local notice',
    LocalObjectionFiled: 'Objection to a local notice filed',
    LocalObjectionSettled: 'Objection to a local notice settled',
    CaseRecommended: 'Case recommended',
    RecommendationDeclined: 'Recommendation declined',
  },
  views: { 'channel-desk': 'Desk of the recommender', 'local-notice': 'Local notice' },
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
  },
};

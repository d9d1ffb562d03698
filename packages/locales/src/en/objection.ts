export const objection = {
  commands: {
    'file-objection': 'File an objection',
    'complete-objection': 'Complete an objection',
    'examine-objection': 'Examine an objection',
    'hear-statement': 'Hear a side',
    'verify-objection': 'Verify an objection',
    'decide-objection': 'Decide an objection',
    'tell-outcome': 'Tell the outcome',
    'refer-objection': 'Pass on as a complaint',
  },
  events: {
    ObjectionFiled: 'Objection filed',
    ObjectionCompleted: 'Objection completed',
    ObjectionExamined: 'Objection examined',
    StatementHeard: 'Statement heard',
    ObjectionVerified: 'Objection verified',
    ObjectionDecided: 'Objection decided',
    OutcomeTold: 'Outcome told',
    ObjectionReferred: 'Objection passed on as a complaint',
  },
  views: {
    'my-objection': 'My objection',
    'objection-file': 'Objection file',
    objections: 'Objections',
  },
  refusals: {
    'objection-already-filed': 'There is an objection {objection} already. Choose another id.',
    'not-in-notice': 'The notice {notice} does not name the case {case}. Choose a name on the notice.',
    'not-an-agent':
      'You are not authorised to act for {organisation}. Object in your own name or have yourself authorised.',
    'objection-complete': 'The objection {objection} is complete. Nothing is missing.',
    'cure-over': 'The time for completing ended with {endedOn}. You can turn to the office with a complaint.',
    'cure-running':
      'The objector may complete the objection until the end of {endsOn}. Wait until then, or accept it once it is complete.',
    'objection-late':
      'The objection was received on {receivedOn}, after the term of the notice. Pass it on as a complaint.',
    'objection-referred-away':
      'The objection was passed on as a complaint ({because, select, late {late} anonymous {anonymous} other {never completed}}). Follow the complaint.',
    'objection-incomplete': 'The objection lacks: {missing}. It can be accepted once these are there.',
    'objection-without-evidence': 'The objection brings no evidence. It can be accepted only with evidence.',
    'already-examined':
      'The objection {objection} has been examined. To examine it anew, take that act back.',
    'objection-not-accepted': 'The objection {objection} was not accepted. Examine and accept it first.',
    'already-verified': 'The objection {objection} has been verified. To verify it anew, take that act back.',
    'experts-not-in-pool': 'Not in the examiner pool on this day: {persons}. Choose experts of the pool.',
    'experts-not-impartial':
      'Recused from the case, barred, or on a side of the objection: {persons}. Choose other experts.',
    'recommender-missing':
      'The objection must be verified together with the recommender. Bring the recommender in.',
    'sides-not-heard': 'Not heard yet: {sides}. Hear both sides and record their statements first.',
    'objection-not-verified': 'Not verified yet by: {by}. Have the objection verified first.',
    'objection-already-decided':
      'The objection {objection} is decided. To decide it anew, take the decision back.',
    'no-outcome-yet': 'The objection {objection} has no outcome yet. Decide it first.',
    'already-told':
      'The outcome was told already to the {to, select, objector {objector} applicant {applicant} other {recommender}}. Nothing more is due.',
    'not-to-be-referred':
      'The objection {objection} is in time and complete, or may still be completed. Deal with it as an objection.',
    'complaint-id-taken': 'There is a complaint {complaint} already. Choose another id.',
  },
};

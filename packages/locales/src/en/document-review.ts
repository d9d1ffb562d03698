export const documentReview = {
  commands: {
    'propose-shortlist': 'Propose a shortlist',
    'decide-shortlist': 'Decide the shortlist',
    'give-feedback': 'Give feedback',
  },
  events: {
    ShortlistProposed: 'Shortlist proposed',
    ShortlistDecided: 'Shortlist decided',
    FeedbackGiven: 'Feedback given',
  },
  views: { shortlist: 'Shortlist' },
  refusals: {
    'not-leader-of-panel': 'You do not lead panel {panel}. Its leader proposes the shortlist.',
    'panel-does-not-review': 'Panel {panel} was not formed for the document review. Choose one that was.',
    'cases-not-of-panel': 'These cases are not with panel {panel}: {cases}. Take them off the list.',
    'cases-named-twice': 'These cases are on the list more than once: {cases}. Name each once.',
    'scorebooks-missing':
      'These cases have no confirmed scorebook of the document review: {cases}. Confirm them first.',
    'shortlist-already-proposed': 'Panel {panel} has proposed its shortlist. To change it, rescind it first.',
    'shortlist-already-decided':
      'The shortlist of the track {track} is decided. To change it, rescind the decision first.',
    'no-shortlist-for-track': 'The scheme has no shortlist for the track {track}. None is decided.',
    'proposals-missing': 'These panels have not proposed yet: {panels}. Wait for their proposals.',
    'cases-not-to-shortlist':
      'These cases are not in the round for the track {track}: {cases}. Take them off the list.',
    'departures-need-reason': 'The list departs from the panels on: {cases}. Give a reason for each.',
    'departures-not-needed':
      'On these cases the list does not depart from the panels: {cases}. Take their reasons out.',
    'shortlist-pending': 'The shortlist is not decided for: {tracks}. Decide it before closing the stage.',
    'not-shortlisted': 'The shortlist does not hold case {case} yet. Decide the shortlist first.',
    'stage-not-for-track': 'The stage {stage} is not for the track {track}. Choose a case of its tracks.',
    'below-gate':
      'The document review gave these cases less than {limit} points ({percent}% of {of}), so they cannot go on: {cases}. Take them off the list.',
    'grades-not-asked': 'The shortlist of this scheme names no grades. Take the grades out.',
    'grades-missing': 'These cases have no grade that they are proposed for: {cases}. Give each its grade.',
    'grades-not-listed':
      'These cases have a grade but are not on the list: {cases}. Take the grade out, or put them on the list.',
    'grades-not-for-track':
      'The track {track} has no places of these grades: {grades}. Use a grade that has places.',
    'feedback-not-asked': 'The scheme asks for no feedback on the document review. None is given.',
    'feedback-not-due':
      'It is not the document review that ended these cases: {cases}. Take them out of the feedback.',
    'feedback-already-given': 'Feedback was given for these cases already: {cases}. It is not given twice.',
    'feedback-in-future': 'The day of feedback {on} is still to come. Record it once it was given.',
    'feedback-too-early':
      'The document review was opened on {openedOn}; the day of feedback {on} lies before it. Correct the day.',
    'feedback-owed':
      'These cases do not go on and were not told yet: {cases}. Give feedback before closing the stage.',
  },
};

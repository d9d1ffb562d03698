export const documentReview = {
  commands: { 'propose-shortlist': 'Propose a shortlist', 'decide-shortlist': 'Decide the shortlist' },
  events: { ShortlistProposed: 'Shortlist proposed', ShortlistDecided: 'Shortlist decided' },
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
  },
};

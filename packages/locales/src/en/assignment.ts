export const assignment = {
  commands: { 'assign-examiners': 'Assign examiners' },
  events: { ExaminersAssigned: 'Examiners assigned' },
  views: { assignment: 'Assignment with its reasons', 'assignment-problem': 'Cases and pool to be assigned' },
  refusals: {
    'assignment-id-used': 'There is already an assignment {assignment}. Give this one another id.',
    'panels-not-assigned':
      'In this round examiners are not assigned by calculation. Form the panels, or set it when you plan a round.',
    'panels-are-assigned':
      'In this round examiners are assigned by calculation; no panel is formed by hand. Calculate first and submit the assignment.',
    'panel-misassigned':
      'The panel of the case {case} is not as it must be: {rule, select, size {the number of members is wrong} leader {no member may lead, or the leader named may not} expert {it has no expert of the sector} employer {members are of one employer} other {too many members are of one field}} ({persons}). Calculate again.',
    'examiner-load-wrong': '{person} is given {cases} cases; it must be {least} to {most}. Calculate again.',
    'assignment-goals-differ':
      'The result is not what the panels come to: the worst-served case has {floor} points (said: {claimedFloor}), all have {sum} (said: {claimedSum}). The pool may have changed. Calculate again.',
  },
};

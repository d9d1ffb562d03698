export const conflicts = {
  commands: {
    'record-detected-conflicts': 'Record certain conflicts',
    'confirm-conflict': 'Confirm a possible conflict',
    'dismiss-conflict': 'Dismiss a possible conflict',
  },
  events: { ConflictConfirmed: 'Conflict confirmed', ConflictDismissed: 'Possible conflict dismissed' },
  views: { conflicts: 'Conflicts of interest' },
  refusals: {
    'no-such-conflict':
      'No such conflict of {person} with the case {case} is found now. Look at the list again: what it rested on may have changed.',
    'conflict-certain':
      'The conflict of {person} with the case {case} is certain. Nobody dismisses it; have it recorded.',
    'conflict-dismissed-already':
      'This possible conflict of {person} with the case {case} is dismissed already. Nothing more is needed.',
    'which-conflict':
      '{count} possible conflicts of {person} with the case {case} wait. Name one of them from the list.',
    'nothing-to-record': 'No certain conflict is missing from the record. Nothing needs to be done.',
  },
};

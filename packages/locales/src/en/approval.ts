export const approval = {
  commands: {
    'submit-list': 'Submit the list for approval',
    'approve-list': 'Decide on the list',
    'end-round': 'End the round',
  },
  events: {
    ListSubmitted: 'List submitted',
    ListDecided: 'List decided',
    RoundEnded: 'Round ended',
  },
  views: {
    result: 'Result',
  },
  refusals: {
    'approval-form-missing':
      'Say how it was decided: in an executive meeting or by the mayor’s signature. This scheme allows: {forms}.',
    'approval-form-not-allowed':
      'This scheme does not have lists decided {form, select, executive-meeting {in an executive meeting} other {by the mayor’s signature}}. Give a form that it names, or none where it names none.',
    'batch-already-submitted': 'There is a batch {batch} already. Choose another id.',
    'batch-already-decided': 'The batch {batch} is decided. A decision is not taken twice.',
    'notice-not-closed': 'No closed notice stands for: {cases}. Close the public notice first.',
    'case-held':
      'The case {case} is held by: {objections}. Decide these first; the case can follow in a later batch.',
    'cases-already-submitted': 'Submitted before: {cases}. Leave them out.',
    'batch-not-covered':
      'Every case of the batch needs one decision. Without one: {missing}. Not of the batch or twice: {surplus}.',
    'differs-from-notice':
      'Name or grade differ from the public notice: {cases}. Decide on them as they were noticed.',
    'decided-on-other-day':
      'The decision says {decidedOn}, but the act counts from {day}. Use that day; enter an earlier decision on paper with its scans.',
    'no-places-left':
      '{left, plural, =0 {No place is} one {# place is} other {# places are}} left in the period for {grade} ({track}), and {wanted} would be taken. Approve fewer.',
    'outcomes-untold': 'The outcome has not been told yet: {objections}. Tell them before ending the round.',
    'winners-undecided':
      'Not decided on yet: {cases}. Submit them, or decide the objections that hold them, before ending the round.',
  },
};

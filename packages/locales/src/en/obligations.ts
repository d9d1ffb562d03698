export const obligations = {
  commands: {
    'file-obligation': 'File a self-assessment or report',
    'record-revisit': 'Record a revisit',
    'order-rectification': 'Order a rectification',
    'report-rectification': 'Report a rectification',
    'judge-rectification': 'Judge a rectification',
  },
  events: {
    ObligationFiled: 'Filed by the winner',
    WinnerRevisited: 'Winner revisited',
    RectificationOrdered: 'Rectification ordered',
    RectificationReported: 'Rectification reported',
    RectificationJudged: 'Rectification judged',
  },
  views: { obligations: 'Obligations of winners' },
  refusals: {
    'obligation-not-owed':
      'Grade {grade} on track {track} does not owe {obligation} by this scheme. Choose one that is owed.',
    'obligation-not-owed-yet':
      '{obligation} is owed every year from {fromYear, number, ::group-off} on. File it in that year.',
    'already-filed-today': '{obligation} was filed on {on} already. Take that filing back to replace it.',
    'revisit-id-used': 'The id {revisit} is taken by another revisit. Choose another one.',
    'revisit-not-provided':
      'The scheme has no revisits on track {track}. Report an incident if there is a ground for one.',
    'expert-not-available':
      '{because, select, barred {{person} is barred from evaluation work.} other {{person} was not in the examiner pool on that day.}} Name another expert.',
    'order-id-used': 'The id {order} is taken by another order. Choose another one.',
    'rectification-not-provided':
      'The scheme has no rectification on track {track}. Settle the matter with the winner.',
    'no-serious-problem':
      'The revisit {revisit} found no serious problem. An order needs one, or an overdue obligation.',
    'obligation-not-overdue': '{obligation} is not overdue today. Wait until the day after its due day.',
    'order-still-open': 'The order {order} for the same cause is not judged yet. Judge it first.',
    'due-day-not-ahead': 'The due day {dueOn} must lie after {today}. Set a later day.',
    'rectification-already-reported':
      'The order {order} was reported on {on}. Take that report back to replace it.',
    'rectification-already-judged': 'The order {order} was judged already: {result}. Take that back first.',
    'rectification-still-running':
      'The order {order} runs to the end of {dueOn}. It can be overdue from the day after.',
    'rectification-reported-in-time':
      'The order {order} was reported in time, on {on}. Judge whether it passed or failed.',
    'rectification-not-reported':
      'There is no report on the order {order}. Wait for it, or judge it overdue after the due day.',
  },
};

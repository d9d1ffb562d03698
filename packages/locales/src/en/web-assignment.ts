/** What the pages say of assigning examiners. */
export const webAssignment = {
  'desk.assignment': 'Assignment of examiners',
  'assignment.mark': '; ',
  'assignment.means':
    'Every case gets a panel of its own. First the worst-served case is served as well as possible, then all together; no rule on conflicts, loads or composition is bent.',
  'assignment.waiting':
    '{cases, plural, one {# case has} other {# cases have}} no panel yet; {examiners, plural, one {# examiner} other {# examiners}} can be assigned, {size} to a panel.',
  'assignment.left': '{count, plural, one {# more examiner} other {# more examiners}} cannot sit now.',
  'assignment.propose': 'Compute a proposal',
  'assignment.computing': 'Computing, 20 seconds at most …',
  'assignment.nothing-to-assign': 'Every case of this track has its panel; there is nothing to assign.',
  'assignment.not-assigned': 'The panels of this round do not come about by assignment.',
  'assignment.stopped.time':
    'It took too long. Try again later; if it never ends, compute on the command line, which may take longer.',
  'assignment.stopped.memory': 'The server has too little memory for it. Ask the administrator.',
  'assignment.stopped.fault': 'The solver failed. Try once more, then ask the administrator.',
  'assignment.infeasible': 'No panels keep all the rules. What is short:',
  'assignment.proved':
    'This is the best there is: it is proved that nothing better exists. It is a proposal until the head of the office takes it over.',
  'assignment.take-over': 'Take this proposal over',
  'assignment.take-over-how': 'A clerk prepares, the head performs. Every rule is checked again then.',
  'assignment.floor': 'Worst-served case (points)',
  'assignment.sum': 'All together (points)',
  'assignment.case': 'Case {case}',
  'assignment.case-sum': 'fits sum to {sum}',
  'assignment.is-floor': 'the lowest',
  'assignment.fit': '{fit} points',
  'assignment.why-not': 'Why not the other {count}',
  'assignment.what-if': 'If somebody drops out',
  'assignment.who-goes': 'Who drops out',
  'assignment.choose': 'choose somebody',
  'assignment.change': 'Case {case}: {out} goes, {in} comes',
  'assignment.change-empty': 'Case {case}: {out} goes, nobody comes',
  'assignment.then':
    'All other seats stay. Then the worst-served case has {floor} points, all together {sum}.',
  'assignment.made': 'Assignment {assignment} as made',
  'assignment.none-made': 'Nothing assigned yet. The office computes and takes over.',
  'assignment.find': 'Number of the assignment',
  'assignment.find-how': 'See an assignment that was made, with its reasons, by its number, for example a-1.',
};

export const staff = {
  commands: {
    'appoint-member': 'Appoint a member',
    'end-membership': 'End a membership',
    'hand-over': 'Hand over a seat',
    'appoint-deputy': 'Appoint a deputy',
    'bar-evaluator': 'Bar a person or an evaluator from evaluation',
    'appoint-supervision-group': 'Appoint the supervision group',
  },
  events: {
    MemberAppointed: 'Member appointed',
    MembershipEnded: 'Membership ended',
    DeputyAppointed: 'Deputy appointed',
    EvaluatorBarred: 'Person barred from evaluation',
    EvaluatingBodyBarred: 'Evaluator barred from evaluation',
    SupervisionGroupAppointed: 'Supervision group appointed',
    SupervisionGroupDissolved: 'Supervision group dissolved',
  },
  views: { members: 'Members', 'supervision-groups': 'Supervision groups' },
  refusals: {
    'two-administrations':
      '{person} has a seat in {holds}; nobody holds two of the three administrations. Appoint another person.',
    'already-seated':
      '{person} has a seat in {body} since {from}. End that membership first or choose other days.',
    'not-seated': '{person} has no seat in {body} on {day}. Check the person, the body and the day.',
    'last-administrator': 'This is the last head of {body}. Appoint a successor first.',
    'handed-to-oneself': '{person} cannot hand the seat over to the same person. Name a successor.',
    'no-body-above': 'No body stands above {body}, so nobody can name a deputy there.',
    'not-the-body-above': 'Only the head of {above} names a deputy in {body}. Ask there.',
    'deputy-for-oneself': '{person} cannot stand in for oneself. Name another person.',
    'administrator-as-deputy':
      '{person} is an administrator and sees no case, so cannot stand in. Name another person.',
    'already-deputy': '{person} already stands in at {body} in those days. Nothing needs to be done.',
    'person-barred': '{person} is barred from evaluation work. Name another person.',
    'not-an-evaluating-body': '{body} is no third-party evaluator. Check the body.',
    'body-barred': '{body} is barred from evaluation work already. Nothing needs to be done.',
    'group-is-appointed-whole':
      'Members of {body} are named by the office and approved by the committee as a whole group, not one by one.',
    'scheme-has-no-supervision-group':
      'The scheme of {programme} has no supervision group. There is nothing to do here.',
    'not-a-supervision-group': '{body} is no supervision group. Choose a registered one.',
    'supervision-group-stands':
      'The group of {body} or of the period {period} still stands. It is dissolved when its round ends.',
    'group-member-twice': 'These persons stand twice: {persons}. Keep each once.',
    'supervisor-of-other-origin':
      '{person} comes from {from, select, deputy {the deputies} cppcc-member {the CPPCC members} agency {the government agencies} media {the media} other {the lawyers}}, and the scheme does not draw members from there. Name another person.',
    'too-few-new-supervisors':
      'Of {size} members at least {needed} must be new; only {newMembers} are. Name other persons.',
    'seat-forbids-supervising':
      '{person} has a seat in {body}, which the group watches over or which sees no case. Name another person.',
    'examiner-as-supervisor':
      '{person} is in the examiner pool and cannot watch over the review as well. Name another person.',
    'supervisor-takes-seat':
      '{person} is of a supervision group that still stands and cannot have a seat in {body}. Appoint another person.',
  },
};

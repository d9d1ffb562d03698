export const staff = {
  commands: {
    'appoint-member': 'Appoint a member',
    'end-membership': 'End a membership',
    'appoint-deputy': 'Appoint a deputy',
    'bar-evaluator': 'Bar a person from evaluation',
  },
  events: {
    MemberAppointed: 'Member appointed',
    MembershipEnded: 'Membership ended',
    DeputyAppointed: 'Deputy appointed',
    EvaluatorBarred: 'Person barred from evaluation',
  },
  views: { members: 'Members' },
  refusals: {
    'two-administrations':
      '{person} has a seat in {holds}; nobody holds two of the three administrations. Appoint another person.',
    'already-seated':
      '{person} has a seat in {body} since {from}. End that membership first or choose other days.',
    'not-seated': '{person} has no seat in {body} on {day}. Check the person, the body and the day.',
    'last-administrator': 'This is the last head of {body}. Appoint a successor first.',
    'no-body-above': 'No body stands above {body}, so nobody can name a deputy there.',
    'not-the-body-above': 'Only the head of {above} names a deputy in {body}. Ask there.',
    'deputy-for-oneself': '{person} cannot stand in for oneself. Name another person.',
    'administrator-as-deputy':
      '{person} is an administrator and sees no case, so cannot stand in. Name another person.',
    'already-deputy': '{person} already stands in at {body} in those days. Nothing needs to be done.',
    'person-barred': '{person} is barred from evaluation work. Name another person.',
  },
};

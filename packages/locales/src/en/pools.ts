export const pools = {
  commands: {
    'enrol-examiner': 'Enrol an examiner',
    'remove-examiner': 'Remove an examiner',
    'add-to-cultivation-pool': 'Add to the cultivation pool',
    'remove-from-cultivation-pool': 'Remove from the cultivation pool',
  },
  events: {
    ExaminerEnrolled: 'Examiner enrolled',
    ExaminerRemoved: 'Examiner removed',
    CultivationMemberAdded: 'Added to the cultivation pool',
    CultivationMemberRemoved: 'Removed from the cultivation pool',
  },
  views: { 'examiner-pool': 'Examiner pool', 'cultivation-pool': 'Cultivation pool' },
  refusals: {
    'examiner-barred': '{person} is barred from evaluation work. Enrol another person.',
    'already-in-examiner-pool': '{person} is in the examiner pool until {to}. Enrol anew when that is over.',
    'not-in-examiner-pool': '{person} is not in the examiner pool on {day}. Check the person and the day.',
    'trained-after-start':
      'The training on {trainedOn} comes after the first day {from}. Enrol from the day of training or later.',
    'scheme-has-no-pool': 'The scheme of {programme} knows no cultivation pool, so none is kept.',
    'not-a-pool-keeper':
      '{body} is a body of the kind {kind}; the pool is kept by: {keptBy}. Ask one of those.',
    'already-in-pool': '{party} is in the pool of {body} already. Nothing needs to be done.',
    'not-in-pool': '{party} is not in the pool of {body} on {day}. Check the party and the day.',
  },
};

export const supervision = {
  commands: {
    'file-supervision-report': 'File a supervision report',
    'file-supervision-opinion': 'File the supervision opinion',
  },
  events: {
    SupervisionReported: 'Supervision report filed',
    SupervisionOpinionFiled: 'Supervision opinion filed',
  },
  views: { supervision: 'Supervision' },
  refusals: {
    'report-id-used': 'The report id {report} is used. Choose another.',
    'stage-not-reached': 'The stage {stage} has not opened. Report once it has.',
    'not-supervised':
      'The group does not watch over {about, select, recommendation {recommendations} review {the review} objections {the handling of objections} complaints {complaints} other {improvements}}. Name another matter or none.',
    'supervision-group-missing':
      'No supervision group stands for this edition. Name one and have the committee approve it.',
    'not-of-supervision-group': '{body} does not watch over this round and cannot act in it.',
    'opinion-not-asked':
      'This scheme has no supervision group and asks for no such opinion. There is nothing to do here.',
    'opinion-on-unknown-cases': 'There are no such cases: {cases}. Check their ids.',
  },
};

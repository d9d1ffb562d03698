export const supervision = {
  commands: { 'file-supervision-report': 'File a supervision report' },
  events: { SupervisionReported: 'Supervision report filed' },
  views: {},
  refusals: {
    'report-id-used': 'The report id {report} is used. Choose another.',
    'stage-not-reached': 'The stage {stage} has not opened. Report once it has.',
  },
};

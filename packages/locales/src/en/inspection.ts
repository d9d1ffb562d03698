export const inspection = {
  commands: {
    'file-inspection-opinion': 'File an inspection opinion',
    'keep-unconfirmed': 'Keep a person not confirmed',
  },
  events: {
    InspectionOpinionFiled: 'Inspection opinion filed',
    UnconfirmedKept: 'Person kept without confirmation',
  },
  views: {},
  refusals: {
    'no-inspection-panel': 'No panel inspects case {case}. Form one first.',
    'not-leading-inspection': 'You do not lead panel {panel}. Its leader files the opinion.',
    'opinion-not-in-scheme': 'The scheme has no opinion {opinion}. Choose one of: {allowed}.',
    'inspected-in-future': 'The day of inspection {inspectedOn} is still to come. File the opinion after it.',
    'inspected-too-early':
      'The inspection opened on {openedOn}, after {inspectedOn}. Enter a day of inspection from its opening on.',
    'opinion-already-filed': 'The opinion on case {case} is filed. To change it, rescind it first.',
    'not-unconfirmed': 'No inspection opinion takes case {case} out. It need not be kept.',
    'already-kept': 'Case {case} is kept already. Nothing needs to be done.',
    'keeping-not-for-committee': 'The scheme leaves this to {by}, not to the committee. Ask that authority.',
    'kept-too-late': 'The candidates of the track {track} are resolved. It is too late to keep a person.',
  },
};

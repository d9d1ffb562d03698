export const defence = {
  commands: { 'record-defence': 'Record a defence' },
  events: { DefenceRecorded: 'Defence recorded' },
  views: { defence: 'Defence' },
  refusals: {
    'defence-in-future': 'The day of the defence {heldOn} is still to come. Record it once it was held.',
    'defence-too-early':
      'The stage of defences opened on {openedOn}, after {heldOn}. Enter a day from its opening on.',
    'wrong-speaker':
      'For case {case} {asks, select, main-head {the head of the organisation} other {the applicant in person}} must speak, not {as, select, main-head {the head of an organisation} in-person {somebody for themselves} other {anyone else}}. Hold the defence again as the rules say.',
    'speaker-not-of-applicant':
      'The speaker {speaker} is not the applicant of case {case}, nor anyone who may act for it that day. Check who spoke; if there is a mandate, record it first.',
    'defence-already-recorded': 'The defence of case {case} is on record. To change it, rescind it first.',
    'defence-not-recorded':
      'The defence of case {case} is not on record, so no mark can be given. Ask the office to record it first.',
  },
};

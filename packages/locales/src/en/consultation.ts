export const consultation = {
  commands: {
    'send-consultation': 'Send the list for opinions',
    'answer-consultation': 'Give the unit’s opinion',
    'record-sought-views': 'Record how views were sought',
  },
  events: {
    ConsultationSent: 'List sent for opinions',
    ConsultationAnswered: 'Opinion received',
    ViewsSought: 'Views of sectors and the public recorded',
  },
  views: {
    consultation: 'Opinions asked for',
  },
  refusals: {
    'consultation-already-sent': 'The list has been sent. To send another, take that act back first.',
    'not-a-member-unit':
      '{unit} is no open member unit that can give an opinion. Choose a member unit of the committee.',
    'nothing-to-consult-on':
      'No case stands for a place, so there is nothing to send. Propose candidates first, or close the stage.',
    'unit-not-asked': '{unit} was not asked for an opinion on this list. Ask the office if it should be.',
    'already-answered': '{unit} has already given its opinion. To change it, take the earlier one back.',
    'not-under-consultation': 'These cases are not on the list: {cases}. Remove the remarks on them.',
    'consultation-not-sent': 'The list has not been sent to the member units yet. Send it first.',
    'units-pending': 'These units have not answered yet: {units}. Wait for their opinions or remind them.',
    'consultation-asks-others':
      'This scheme asks {asks, select, member-units {member units} other {sectors and the public}}. Use the act for that.',
    'views-not-of-scheme':
      'This scheme does not ask for the views of {source, select, sector-bodies {sector departments and associations} technical-bodies {technical bodies} social-groups {social groups} intermediaries {intermediaries} media {the media} other {the public}}. Take them out.',
    'views-not-sought':
      'The views of {source, select, sector-bodies {sector departments and associations} technical-bodies {technical bodies} social-groups {social groups} intermediaries {intermediaries} media {the media} other {the public}} have not been sought. Seek and record them first.',
  },
};

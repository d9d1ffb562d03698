export const jurisdiction = {
  commands: {
    'open-jurisdiction': 'Open the jurisdiction',
    'register-body': 'Register a body',
    'close-body': 'Close a body',
    'announce-calendar': 'Announce working days',
    'rescind-registry-act': 'Take back an act on the registry',
  },
  events: {
    JurisdictionOpened: 'Jurisdiction opened',
    BodyRegistered: 'Body registered',
    BodyClosed: 'Body closed',
    CalendarAnnounced: 'Working days announced',
  },
  views: { bodies: 'Bodies' },
  refusals: {
    'jurisdiction-already-open':
      'The registry of {jurisdiction} is open already. Ask its security administrator for a seat.',
    'jurisdiction-unlike-stream':
      'The registry {stream} is not that of {jurisdiction}. Open the jurisdiction in its own registry.',
    'administrators-must-differ':
      'The three administrators are three people with three codes. Name another person.',
    'body-id-taken': 'The id {body} is taken. Choose another one.',
    'body-closed': 'The body {body} is closed. Choose an open one.',
    'administration-exists':
      'There is one administration of each kind, here {body}. Appoint members to it instead.',
    'cannot-be-member-unit':
      'A body of this kind ({kind}) is not a member unit of the committee. Register it without that mark.',
    'administration-stays-open':
      '{body} is one of the three administrations and stays open. Change its members instead.',
    'body-still-above': '{body} still stands above other open bodies: {bodies}. Close those first.',
    'schedule-announced-twice':
      'The working days of {year, number, ::group-off} announced on {announcedOn} are entered already. Leave them out.',
    'days-reversed': 'The last day {to} lies before the first day {from}. Correct the days.',
    'not-yet-happened': '{day} lies after today, {today}. Enter it when it has happened.',
    'not-yours-to-rescind':
      'Taking this act back belongs to the role {role}. Ask the two persons who hold it.',
    'still-in-use': '{what} is still relied on by: {by}. Take those back first.',
  },
};

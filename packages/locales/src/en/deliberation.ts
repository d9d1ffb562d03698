export const deliberation = {
  commands: {
    'convene-meeting': 'Convene a meeting',
    'record-attendance': 'Record attendance',
    'put-motion': 'Put a motion',
    'cast-vote': 'Vote',
    'decide-motion': 'Count the votes',
    'resolve-candidates': 'Resolve the candidates',
  },
  events: {
    MeetingConvened: 'Meeting convened',
    AttendanceRecorded: 'Attendance recorded',
    MotionPut: 'Motion put',
    VoteCast: 'Vote cast',
    MotionDecided: 'Motion decided',
    CandidatesResolved: 'Candidates resolved',
  },
  views: {
    agenda: 'Agenda',
    motion: 'Motion',
    candidates: 'Candidates',
  },
  refusals: {
    'meeting-already-convened': 'The meeting {meeting} is convened already. Choose another id.',
    'meeting-day-past': '{on} is past. Choose today or a later day.',
    'meeting-not-yet': 'The meeting is on {on}. Record the attendance from that day on.',
    'attendance-already-recorded':
      'The attendance of {meeting} is recorded. To change it, take that act back first.',
    'attendance-not-recorded':
      'The attendance of {meeting} is not recorded yet. Record it before putting motions.',
    'not-a-member':
      'Not members of the committee on the day of the meeting: {persons}. Remove them from the attendance.',
    'motion-already-put': 'There is a motion {motion} already. Choose another id.',
    'subject-already-before-meeting':
      'The motion {motion} on the same matter waits for its vote or was carried. Decide it, or take it back first.',
    'ballot-not-allowed':
      'The scheme does not allow this kind of ballot: {ballot, select, open {open} other {secret}}. Choose the other kind.',
    'no-proposal': 'There is no proposal for this track yet: {track}. Propose candidates first.',
    'track-already-resolved':
      'This track is resolved already: {track}. To change it, take the resolution back.',
    'no-such-open-tie':
      'There is no open tie at the cut of the grade {grade} for this track: {track}. Check the list of candidates.',
    'not-in-tie': 'Not among the tied cases still in the round: {cases}. Choose among those tied.',
    'tie-choice-wrong-number':
      '{places, plural, one {# place is} other {# places are}} open in this tie, and {chosen} were chosen. Choose exactly as many as there are places.',
    'grade-not-of-track':
      'The scheme has no places of the grade {grade} for this track: {track}. Choose another grade.',
    'not-present': 'You are not recorded as present at the meeting {meeting}. Only members present vote.',
    'already-voted': 'You have voted on {motion}. A vote is cast once.',
    'motion-already-decided':
      'The motion {motion} is decided. Put another motion if the matter is to be decided anew.',
    'no-quorum':
      'There is no quorum: {present} of {members} members who may vote are present. Meet again with more members.',
    'votes-missing':
      '{count, plural, one {# member} other {# members}} present and not recused have not voted. Wait for their votes; abstaining is a vote.',
    'list-not-carried':
      'No motion on the list of this track was carried: {track}. Put the list to the vote first.',
    'tie-still-open':
      'The tie at the cut of {grade} is open: {cases}. Put a motion that chooses among them, or leave the place empty with a reason.',
    'places-exceeded':
      'This round has {places, plural, one {# place} other {# places}} of the grade {grade}, and {winners} were given. Put a departure that takes names off.',
    'winners-do-not-follow':
      'The winners are not those that follow from the proposal and the carried motions. Missing: {missing}. Too many: {surplus}. Take over the list shown on the candidates page.',
    'tracks-not-resolved': 'Not resolved yet: {tracks}. Resolve every track with a proposal first.',
  },
};

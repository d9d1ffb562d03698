export const deliberation = {
  commands: {
    'convene-meeting': 'Convene a meeting',
    'record-attendance': 'Record attendance',
    'put-motion': 'Put a motion',
    'cast-vote': 'Vote',
    'decide-motion': 'Count the votes',
    'break-equal-vote': 'Decide between equal votes',
    'resolve-candidates': 'Resolve the candidates',
  },
  events: {
    MeetingConvened: 'Meeting convened',
    AttendanceRecorded: 'Attendance recorded',
    MotionPut: 'Motion put',
    VoteCast: 'Vote cast',
    MotionDecided: 'Motion decided',
    EqualVoteBroken: 'Equal votes decided',
    CandidatesResolved: 'Candidates resolved',
  },
  views: {
    agenda: 'Agenda',
    motion: 'Motion',
    candidate: 'Candidate',
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
    'motion-of-other-vote':
      'The scheme has {votesOn, select, each-name {a vote on each name} other {a vote on the list}}, so this motion cannot be put. Put a motion on {votesOn, select, each-name {a name} other {the list}}.',
    'resolution-of-other-vote':
      'The scheme has {votesOn, select, each-name {a vote on each name, resolved for all tracks together} other {a vote on the list of each track}}, so it is not resolved for: {track}. Choose {votesOn, select, each-name {all tracks together} other {one track}}.',
    'not-a-candidate': '{case} is not on the list of candidates. Put only names that are on it.',
    'departing-needs-reason': '{case} is proposed for {proposed}. To put it for {grade}, give a reason.',
    'names-not-voted':
      'Not voted on, or votes not counted yet: {cases}. Put every name to the vote and count the votes first.',
    'no-equal-votes':
      '{case} has no equal votes for the last places of {grade} that wait for a decision. Check the list of candidates.',
    'not-the-equal-names':
      'Another ballot is held among exactly the names with equal votes. Missing: {missing}. Too many: {surplus}. Correct the names.',
    'another-ballot-first':
      'The names with equal votes for {grade} go to another ballot first: {cases}. Put each of them again and count the votes.',
    'equal-votes-open':
      'The votes for the last places of {grade} are equal: {cases}. {next, select, chair {The chair decides, with a reason.} other {Hold another ballot among them.}}',
    'group-not-citable':
      'The scheme does not let {group} be the reason of a choice. Leave it out, or name a group that the scheme lists.',
    'group-does-not-decide':
      '{group} cannot be the reason. Chosen but not of the group: {chosenOutside}{allInside, select, true { (and everyone not chosen is of it)} other {}}. Correct the choice, or give another reason.',
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

export const draw = {
  commands: {
    'open-draw': 'Open a draw',
    'commit-nonce': 'Commit to a random number',
    'reveal-nonce': 'Show the random number',
    'void-draw': 'End a draw without panels',
    'decide-formation': 'Decide how panels come about',
    'decline-seat': 'Give back a seat that was drawn',
    'vacate-seat': 'Record that a drawn member drops out',
  },
  events: {
    DrawOpened: 'Draw opened',
    PoolFrozen: 'Pool of the draw closed',
    NonceCommitted: 'Commitment made',
    NonceRevealed: 'Random number shown',
    PanelsDrawn: 'Panels drawn',
    DrawCameToNothing: 'The numbers led to no panels',
    DrawVoided: 'Draw void',
    FormationDecided: 'Committee decided how panels come about',
    SeatVacated: 'Seat of a drawn panel empty',
  },
  views: { draw: 'A draw, step by step', draws: 'Draws', 'public-draws': 'Draws as hashes' },
  refusals: {
    'panels-not-drawn':
      'In this round panels are not drawn. Form them by hand, or set the draw when planning a round.',
    'panels-are-drawn': 'Panels for {cases} are drawn by lot, not chosen. Open a draw.',
    'seats-are-drawn':
      'Panel {panel} was drawn; nobody chooses who follows. Record that the member drops out: the next reserve comes, or draw the seat.',
    'draw-id-used': 'There is already a draw {draw}. Give this one another id.',
    'nothing-to-draw': 'Nothing is to be drawn. Name panels, or panels with empty seats.',
    'no-second-committer':
      'A draw needs two bodies that commit: the office and the supervision group, else the committee. Appoint somebody first.',
    'case-being-drawn':
      'The draw {draw} for the case {case} at the stage {stage} still waits. Finish it first.',
    'panel-being-drawn': 'The draw {draw} for seats of panel {panel} still waits. Finish it first.',
    'no-empty-seats': 'Panel {panel} has no empty seats. Take it out.',
    'drawn-size-too-small': 'Panel {panel} needs at least {size} members; {members} are asked for.',
    'pool-too-small':
      'The pool cannot fill panel {panel}: {constraint, select, candidates {it needs {needed} members and {available} may be drawn} leader {nobody who may be drawn may lead} sector {nobody who may be drawn is an expert of {sector}} employer {with one member of an employer only {available} of {needed} seats can be filled} field {with the most of one field only {available} of {needed} seats can be filled} rare {no choice that keeps all rules was found in 200 000 tries} other {all rules together can be kept for {available} of {needed}}}. Missing: {missing}. Left out: {inConflict} in conflict, {overLoad} with too many cases. Enrol examiners, or draw smaller panels.',
    'rotation-not-asked': 'The measures do not let examiners take turns. Leave out earlier editions.',
    'committee-decides-formation':
      'Draws about this came to nothing {voids} times. The committee decides how the panels come about.',
    'draw-is-over': 'The draw {draw} is over.',
    'not-a-committer': 'Only these bodies take part in this draw: {bodies}.',
    'committer-of-the-office': '{person} sits in the office too. Another member of the committee commits.',
    'same-committer': '{person} has committed for another body. Another person commits for this one.',
    'already-committed': 'The commitment of {body} is on record and stays.',
    'commitments-missing': 'Not committed yet: {bodies}. Show no number before everybody is bound.',
    'already-revealed': '{body} has shown its number.',
    'nonce-differs': 'This is not the number that {body} committed to. Show the one that was kept.',
    'reveal-term-over':
      'The time to show the number ended on {endsOn}. End the draw without panels and hold another.',
    'draw-term-running':
      'A number has been shown and {bodies} have until {endsOn}. Until then the draw cannot be ended.',
    'draw-not-void': 'The draw {draw} has not come to nothing, so there is nothing to decide.',
    'not-yet-the-committees':
      'Draws about this came to nothing {voids, plural, one {once} other {{voids} times}}. The committee decides after the second time.',
    'formation-already-decided': 'The committee has decided after the draw {draw}.',
    'panel-not-drawn': 'Panel {panel} was formed by hand. Replace the member there.',
    'draw-still-open': 'The draw {draw} still waits. Finish it first.',
    'seats-empty': 'Panel {panel} has empty seats: {seats}. Draw them.',
  },
};

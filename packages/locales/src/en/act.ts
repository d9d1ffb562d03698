/** Events and refusals that any act may meet. */
export const act = {
  commands: {},
  events: {
    ActPrepared: 'Act prepared, waiting for its second person',
    ActRescinded: 'Act rescinded',
    PaperEntered: 'Paper entered later',
  },
  views: {},
  refusals: {
    'unknown-command': 'There is no command “{command}”. Check its name.',
    'bad-input': 'The input is not of its form: {issues}. Correct it and send it again.',
    'not-found': 'This cannot be found ({what}). Check the id.',
    'no-such-hat':
      'You do not hold a role that may do this; needed: {needs}. Act in that role, or ask someone who holds it.',
    'passes-to-deputy': 'You are recused from a case of this round: acts on whole lists pass to the deputy.',
    'conflict-open':
      'A possible conflict of yours with {cases} waits for a finding. Somebody without one confirms or dismisses it first.',
    'declare-first':
      'Sign the undertaking and declare your conflicts for the panel first; nothing of its cases is open before.',
    'applies-in-this-round': 'You apply in this round and can neither review, decide nor supervise in it.',
    'barred-from-evaluation': 'You are barred from evaluation; someone else must do this.',
    'needs-second-person':
      'This act takes two persons: have it prepared first ({preparedBy}), then performed by another.',
    'no-such-preparation': 'No prepared act {prepared} is waiting. Check its id, or have it prepared again.',
    'preparation-differs':
      'This differs from the prepared act {prepared}. Send what was prepared, or have it prepared again.',
    'prepared-by-same-person':
      'One person cannot both prepare and perform an act: another person must perform it.',
    'no-preparation-needed': '“{command}” needs no preparation: perform it at once.',
    'stage-not-open':
      'The stage is not open ({stages}). Wait until it opens; a closed one opens again only by a rescission.',
    'paper-day-in-future': 'The day of the paper, {effectiveOn}, lies in the future. Check the date.',
    'time-goes-back': 'The moment lies before the last act ({last}). Check the clock and try again.',
    'no-such-act': 'There is no act {act}. Check its id.',
    'cannot-be-rescinded': '“{command}” cannot be rescinded; correct a mistake by a new public act.',
    'already-rescinded': 'The act {act} has been rescinded already; nothing is left to do.',
  },
};

/** What the command line says of a draw: the command, each step in words, and what is wrong. */
export const drawSteps = {
  draw: 'draws of panels',
  'draw-nonce': 'make the secret number of a committer, keep it in a file, and tell only its commitment',
  'draw-nonce.name': 'the draw as its page names it, for example r1/d-1',
  'draw-nonce.body': 'the body that commits',
  'draw-nonce.attempt': 'which attempt the draw is; the first when left out',
  'draw-nonce.out': 'file to keep the number in; one that is there is not replaced',
  'draw-nonce.commitment': 'Commitment to hand in: {commitment}',
  'draw-nonce.kept':
    'The number is in {file}. Show it to nobody before all have committed, and do not lose it.',
  'misuse.nonce-not-kept': '{file} cannot be written, or is there already. Name a new file.',
  'draw-verify': 'hold every draw of a ledger again, step by step in words, and name whatever differs',
  'draw-verify.ledger': 'ledger file; of a public one only commitments and numbers can be compared',
  'draw-verify.title': 'Round {round}, draw {draw}',
  'draw-verify.none': 'The ledger holds no draw.',
  'draw-verify.ok':
    '{draws, plural, one {The draw comes} other {All {draws} draws come}} out exactly as recorded.',
  'draw-verify.ok-public':
    'All numbers shown are those committed to. Pools and panels are sealed in this export; the office and the supervisors can hold the draw again from the full ledger.',
  'draw-verify.not-ok': '{count, plural, one {One thing is} other {{count} things are}} not as recorded.',
  'draw-verify.not-sound':
    'The ledger itself does not verify: something in it was changed after it was signed. What laureate verify found:',
  'draw-verify.wrong': 'line {line}, draw {draw}: {fault} Recorded: {recorded}. Computed: {recomputed}.',
  'draw-verify.fault.rules': 'The rules of the draw are not those of the scheme.',
  'draw-verify.fault.panels': 'The panels asked for are not those of the round.',
  'draw-verify.fault.left-out': 'The list of those left out of the pool differs.',
  'draw-verify.fault.pool-entry': 'The pool entry of {of} is not what registry and round say.',
  'draw-verify.fault.pool-leaf': 'The hash of the pool entry of {of} does not fit the entry.',
  'draw-verify.fault.pool-root': 'The root of the pool does not fit its entries.',
  'draw-verify.fault.dossiers-head': 'The tree head of the dossiers differs.',
  'draw-verify.fault.committers': 'Those who commit are not the bodies that must.',
  'draw-verify.fault.attempt': 'The number of the attempt differs.',
  'draw-verify.fault.nonce': 'The nonce of {of} is not the one committed to.',
  'draw-verify.fault.seed': 'The seed does not follow from its parts.',
  'draw-verify.fault.order': 'The order of the panels is not that of the seed.',
  'draw-verify.fault.outcome': 'The outcome of {of} is not that of the seed.',
  'draw-verify.fault.panel': 'The result for panel {of} is not that of the seed.',
  'draw-verify.fault.reserves': 'The reserves of panel {of} are not those of the seed.',
  'draw-verify.fault.reserve': 'Who took the seat in panel {of} is not the reserve whose turn it was.',
  'draw-verify.step.opened': 'Attempt {attempt}. These commit by {until}: {bodies}.',
  'draw-verify.step.asked':
    'To be drawn: panel {panel} of {size} members{seats, plural, =0 {} other {, {seats} of them now}}, for the cases {cases}{sectors, select, none {} other {, with experts of {sectors}}}.',
  'draw-verify.step.left-out': 'Not in the pool: {person} ({because}).',
  'draw-verify.because.not-enrolled': 'not enrolled',
  'draw-verify.because.not-yet': 'the enrolment has not begun',
  'draw-verify.because.expired': 'the enrolment is over',
  'draw-verify.because.barred': 'barred',
  'draw-verify.because.supervises': 'in the supervision group',
  'draw-verify.because.applies-in-round': 'applies in this round',
  'draw-verify.because.served-in-a-row': 'it is the turn of others',
  'draw-verify.step.pool': 'The pool is closed: {entries} examiners, root {root}.',
  'draw-verify.step.pool-sealed': 'The pool is closed, root {root}. Its entries are sealed here.',
  'draw-verify.step.dossiers': 'Tree head of the dossiers filed: {head}.',
  'draw-verify.step.committed': '{body} commits: {commitment}.',
  'draw-verify.step.revealed': '{body} shows its number: {nonce}. Its hash is the commitment.',
  'draw-verify.step.revealed-wrong': '{body} shows the number {nonce}. Its hash is NOT the commitment.',
  'draw-verify.step.seed': 'Hashed together, they give the seed {seed}.',
  'draw-verify.step.order':
    'The seed puts the panels into this order: {panels}.{starts, plural, =1 {} other { At the {starts}. start all could be filled.}}',
  'draw-verify.step.drawn':
    'Panel {panel}: {candidates} could be drawn ({inConflict} in conflict, {overLoad} with too many cases). {how} Members: {members}; leader: {leader}. Reserves in order: {reserves}.',
  'draw-verify.how.tried': 'Random choice number {tries} was the first to keep all rules.',
  'draw-verify.how.counted':
    'Of {combinations} possible combinations the seed took number {number}, counted from 0.',
  'draw-verify.leader-stays': 'as before',
  'draw-verify.nobody': 'none',
  'draw-verify.step.short':
    'Panel {panel} cannot be filled: {constraint}, needed {needed}, at most {available}.',
  'draw-verify.step.void':
    'The draw is void: {because, select, commitment-missing {no commitment by {missing}} reveal-missing {no number shown by {missing}} infeasible {the numbers led to no panels} other {called off before any number was shown}}.',
  'draw-verify.step.committee':
    'The committee decides: {way, select, by-hand {panels are formed by hand} other {another draw is held}}.',
};

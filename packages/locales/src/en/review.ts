export const review = {
  commands: {
    'name-table': 'Name the table to score by',
    'submit-score-sheet': 'Hand in a score sheet',
    'return-score-sheet': 'Return a score sheet',
    'order-rescoring': 'Order a new scoring',
    'settle-item': 'Settle an item',
    'confirm-scorebook': 'Confirm the scorebook',
  },
  events: {
    TableNamed: 'Table named',
    ScoreSheetSubmitted: 'Score sheet handed in',
    ScoreSheetReturned: 'Score sheet returned',
    ItemSettled: 'Item settled',
    ScorebookConfirmed: 'Scorebook confirmed',
  },
  views: {
    'score-sheet': 'Score sheet',
    'panel-progress': 'Progress of the panel',
    consensus: 'Consensus',
    scorebook: 'Scorebook',
    'feedback-report': 'Feedback report',
    agreement: 'Agreement and severity (advice)',
  },
  refusals: {
    'stage-takes-no-scores':
      'The stage {stage} takes no scores for the track {track}. Choose a scored stage.',
    'no-panel-for-stage': 'No panel has case {case} in the stage {stage}. Ask the office to form one.',
    'not-on-this-panel': 'You are not a member of panel {panel}. Its members score this case.',
    'not-the-panel-leader': 'You do not lead panel {panel}. Ask its leader.',
    'scoring-needs-undertaking': 'Sign the confidentiality undertaking before you score.',
    'scoring-needs-declaration':
      'Declare your conflicts, or that you have none, for panel {panel} before you score.',
    'sheet-already-in':
      'Your sheet for case {case} in the stage {stage} is in. To change it, ask the panel leader to return it.',
    'no-sheet-in':
      'No sheet by {examiner} for case {case} in the stage {stage} is in. There is nothing to return.',
    'scorebook-already-confirmed':
      'The scorebook of case {case} in the stage {stage} is confirmed. To change it, it must be rescinded first.',
    'table-not-named':
      'The division of case {case} has no table of items. Let the panel leader name one of these first: {tables}.',
    'table-not-asked': 'The division of case {case} has a table of its own. None need be named.',
    'table-unknown': 'There is no table {table} to score by. Choose one of: {allowed}.',
    'table-already-named': 'Case {case} is scored by the table {table}. To change it, rescind it first.',
    'table-after-sheets': 'Sheets for case {case} are in from: {examiners}. Return them first.',
    'item-not-scored': 'Item {item} has no value. Give one to every item.',
    'item-unknown': 'Item {item} is not in the standard of this case. Take it out.',
    'off-the-scale':
      'Item {item}: {value} is not on the scale from {from} to {to} in steps of {step}. The nearest values: {nearest}.',
    'above-years-ceiling':
      'Item {item}: {years, plural, one {# year} other {# years}} of this work ({of}) allow at most {to} per cent, not {value}. Lower the value.',
    'years-not-known':
      'Item {item}: the years of this work ({of}) are not known. Ask the office to establish them first.',
    'sheets-missing':
      'Case {case}, stage {stage}: the sheets of these examiners are missing: {examiners}. Wait for them.',
    'no-spread-to-settle': 'The values of item {item} do not lie too far apart. The mean counts.',
    'items-still-open':
      'Case {case}, stage {stage}: these items lie too far apart: {items}. Settle them in the panel first.',
    'score-not-computable':
      'Case {case}, stage {stage}: the score cannot be computed without these items: {items}. Return the sheets concerned.',
  },
};

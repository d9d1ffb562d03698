export const publicNotice = {
  commands: {
    'open-public-notice': 'Publish the notice',
    'correct-public-notice': 'Correct the notice',
    'close-public-notice': 'Close the notice',
  },
  events: {
    PublicNoticeOpened: 'Public notice published',
    PublicNoticeClosed: 'Public notice closed',
  },
  views: {
    notices: 'Notices',
    'public-notice': 'Public notice',
  },
  refusals: {
    'notice-already-opened': 'There is a notice {notice} already. Choose another id.',
    'notice-already-closed': 'The notice {notice} is closed. Nothing more can be done on it.',
    'notice-replaced': 'The notice {notice} was replaced by {by}. Refer to that one.',
    'entries-do-not-match':
      'The entries are not exactly the resolved winners. Missing: {missing}. Not belonging there: {surplus}. Take over names, tracks and grades from the resolution.',
    'nothing-to-notice': 'No resolved winner waits for a notice. To change a running notice, correct it.',
    'published-on-other-day':
      'The notice says it was published on {publishedOn}, but the act counts from {day}. Publish it with that day; enter an earlier paper notice with its scans.',
    'media-missing': 'The notice must also appear in: {media}. Publish it there and add them.',
    'proof-missing':
      '{media, plural, one {# medium needs} other {# media need}} a proof of publication each, and there are {proofs}. Add the missing proofs.',
    'term-running': 'The notice runs until the end of {endsOn}. Close it on a later day.',
    'notices-open': 'These notices are not closed: {notices}. Close them after their term.',
    'winners-not-noticed': 'These winners were under no notice: {cases}. Publish a notice that names them.',
  },
};

import type { WordTable } from '../words.ts';

/** Words of the public pages of schemes, honours, certificates and the record. */
export const publicRecords: WordTable = {
  'scheme.version': 'Version',
  'scheme.version-of': 'Version {version} ({id})',
  'scheme.approved': 'Approved',
  'scheme.in-force': 'In force',
  'scheme.span': '{from} to {to}',
  'scheme.trial': 'a consultation draft, on trial',
  'scheme.trial.note': 'This is a consultation draft. Every round under it says “trial”.',
  'scheme.edition': 'for edition {edition} only',
  'scheme.source': 'Source',
  'scheme.own-words':
    'Each article is summed up in our own words; this is not the official text. Below each one it says how the system keeps it.',
  'scheme.matrix': 'Compliance matrix',
  'scheme.matrix-of': 'Compliance matrix: {title}',
  'scheme.contents': 'Contents',
  'matrix.what':
    'How each provision is kept. “Enforced”: the system stops what breaks it. “Recorded”: people decide and the system keeps the record. “For information”: the system has nothing to do. A provision may be kept in several ways.',
  'matrix.count':
    '{count} of {of} provisions {how, select, E {are enforced by the system} R {are recorded by the system} other {are for information}}',
  'matrix.articles': 'Articles',
  'matrix.how': 'How kept',
  'matrix.note': 'Note',
  'matrix.by': 'Kept by',
  'matrix.rules': 'Rules',
  'matrix.commands': 'Acts',
  'matrix.views': 'Pages',
  'matrix.back': 'Back to the rules',
  'honours.none': 'No title has been conferred yet. Winners appear here once their list is approved.',
  'honours.years': 'By year',
  'honours.all-years': 'All years',
  'honours.year': '{year} ({count})',
  'honours.commendations': 'Commendations',
  'honours.commendation': '{number}, {date}',
  'honours.look-up': 'Check a certificate by its number',
  'honour.name': 'Name',
  'honour.grade': 'Grade',
  'honour.decided': 'Decided on',
  'honour.standing': 'Stands',
  'honour.grade-of': '{grade} ({track})',
  'certificate.title': 'Check a certificate',
  'certificate.how':
    'Type the whole number printed on the certificate to learn whether it is genuine and still stands.',
  'certificate.number': 'Number of the certificate',
  'certificate.look-up': 'Check',
  'certificate.valid': '✓ Valid',
  'certificate.valid.means':
    'The city issued this certificate and the title stands. Compare the name below with the one on the certificate.',
  'certificate.withdrawn': '✕ Withdrawn',
  'certificate.withdrawn.means':
    'The city issued this certificate, but the title was withdrawn later and may not be used any more.',
  'certificate.replaced': '→ Replaced',
  'certificate.replaced.means':
    'The city issued this certificate. A higher grade was won in the same period; its certificate counts.',
  'certificate.expired': '— Expired',
  'certificate.expired.means': 'The city issued this certificate; the term of the title is over.',
  'certificate.unknown': '? “{number}” was not found',
  'certificate.unknown.means':
    'No certificate of this number was issued. Check it against the paper for letters, digits and dashes left out or added. If it is still not found, ask the review office.',
  'certificate.of': 'Number',
  'certificate.name': 'Winner',
  'certificate.award': 'Award and grade',
  'certificate.year': 'Award year',
  'certificate.issued': 'Issued',
  'certificate.until': 'Valid until',
  'certificate.withdrawn-on': 'Withdrawn',
  'certificate.roll': 'See the list of winners',
  'fingerprint.title': 'Fingerprint of the record',
  'fingerprint.stream': 'Record',
  'fingerprint.size': 'Entries',
  'fingerprint.root': 'Fingerprint',
  'fingerprint.at': 'Time',
  'fingerprint.what': 'What is this?',
  'fingerprint.explained':
    'Every step of a round is written into a record that can only grow and never be changed. The fingerprint was computed from all of it when this notice was published: change, remove or move one entry later, and another fingerprint comes out. Keep this page; you can compare it later.',
  'fingerprint.verify': 'How to check it',
  'record.title': 'The record, and how to check it',
  'record.what':
    'Applications, recommendations, scores, recusals, votes, notices, objections: every step is one entry of a record that says when, by whom, in which role and under which article. It can only grow. A mistake is corrected by another entry.',
  'record.hash':
    'After each act a fingerprint is computed from the whole record and signed. Notices and this page print it. Anybody can check it, without an account and without trusting this site.',
  'record.check': 'Check it yourself',
  'record.step.files': 'Download the public record and its fingerprints:',
  'record.step.run': 'On a computer, run with the open source of this system:',
  'record.step.read': 'Read the result. Each check ends in one of four ways:',
  'record.step.compare':
    'Compare the fingerprints with those on notices, or with those you kept. A fingerprint kept on the day of a notice proves years later that the record was not changed.',
  'record.result.recomputed': 'recomputed',
  'record.result.recomputed.means': 'Your computer did the work again and got the same.',
  'record.result.sealed': 'sealed',
  'record.result.sealed.means': 'The content is not public, and it was not changed.',
  'record.result.absent': 'absent',
  'record.result.absent.means': 'What the check needs is not in the file; it could not be done.',
  'record.result.wrong': 'wrong',
  'record.result.wrong.means':
    'It does not fit. See which entry is named, and tell the review office and its supervisors.',
  'record.shown': 'What is public and what is not',
  'record.shown.public':
    'Public: rules, plans, calls, the days of each stage, all notices, decisions, honours and withdrawals.',
  'record.shown.hidden':
    'Not public: applications, scores and comments, who scored whom, ranks, single votes, objectors, grounds of recusals, trade secrets and personal data. In the public record each of these is a sealed fingerprint, so that one removed or changed is noticed.',
  'record.shown.limits':
    'A check proves that the record was not changed and that terms and calculations are right. It cannot prove that what was written is true, nor that nothing happened beside the record.',
  'record.heads': 'The latest published fingerprints',
  'record.heads.why':
    'Fingerprints go out with what is published; what is done inside between two publications changes nothing here.',
  'record.key': 'Public key of the signature',
  'open-data.what':
    'Take what you like, without an account. JSON is for programs, CSV opens in a spreadsheet.',
  'open-data.rounds': 'Rounds',
  'open-data.rounds.what': 'Each round with its rules, its period and the days of its stages.',
  'open-data.rules': 'Rules in force',
  'open-data.rules.what': 'Every rule of the schemes in force with its articles, in Chinese and English.',
  'open-data.notices': 'Notices',
  'open-data.notices.what': 'All notices with their names, terms and standing.',
  'open-data.honours': 'Winners',
  'open-data.honours.what': 'Titles conferred and how they stand, withdrawn ones too.',
  'open-data.certificate': 'Certificate',
  'open-data.certificate.what':
    'One certificate by its whole number, put at the end of the address. As a table: certificate.csv.',
  'open-data.ledger': 'The public record',
  'open-data.ledger.what':
    'The whole record, fit to be checked; of entries that are not public there is only a sealed fingerprint.',
  'open-data.tags': 'Every file has a tag (ETag): a program need not fetch again what has not changed.',
};

/** What the commands of whoever runs the server say: backup, restore, check, recovery shares. */
export const admin = {
  'backup.done': 'Backup made in {folder}: {tables} tables, {rows} rows, {files} files.',
  'backup.missing': '{count} files could not be read: they were erased meanwhile, or lost before.',
  'backup.key':
    'The master key is not in the backup. Keep it, or two of its recovery shares, in another place.',
  'restore.done': 'Restored the backup made at {madeAt}: {rows} rows, {files} files.',
  'restore.key':
    'Now bring the master key back: set LAUREATE_MASTER_KEY, put its file at {path}, or type two recovery shares with "laureate restore-key". Then run "laureate check".',
  'check.counts':
    '{jurisdictions} jurisdictions, {streams} streams, {events} events, {heads} signed heads, {texts} sealed texts, {files} files looked at.',
  'check.good': 'Everything is in order.',
  'check.bad': '{count} things are not in order:',
  'check.unsigned': 'There is no signing key yet: nothing has been recorded.',
  'found.lengths-differ': '{place}: the tables do not agree on its length ({facts})',
  'found.ledger-wrong': '{place}: the record was changed or is incomplete ({facts})',
  'found.text-missing': '{place}: a sealed text is gone that nobody erased ({facts})',
  'found.text-of-no-subject': '{place}: a sealed text has no key ({facts})',
  'found.text-never-sealed': '{place}: a text is referred to that was never sealed ({facts})',
  'found.file-missing': '{place}: a file is gone ({facts})',
  'shares.intro':
    'Recovery shares of the master key. Any two of the three give it back. They are shown once: print them now, and give them to three persons who keep them in three places.',
  'shares.one': 'Share {n} of 3',
  'shares.after':
    'Copies made earlier do not go together with these: destroy them. Try two shares soon with "laureate rehearse".',
  'shares.ask': 'Type the shares, one after the other, with an empty line after each; end with Ctrl-D.',
  'rehearse.good': 'These shares give the master key of this data back. Nothing was changed.',
  'rehearse.other': 'These shares go together, but they give the key of other data.',
  'rehearse.none': 'This data has no master key yet.',
  'restore-key.done': 'The master key is back in {path}.',
  'restore-key.there': 'There is a master key in {path} already. Move it away first if it is the wrong one.',
  'problem.too-few': 'Two shares are needed.',
  'problem.wrong-length': 'Share {share}: signs are missing, or there are too many.',
  'problem.wrong-sign': 'Share {share}, line {line}: a sign that no share has.',
  'problem.mistyped': 'Share {share}, line {line}: a slip of the pen. Compare it sign by sign.',
  'problem.other-version': 'Share {share}: it was made by a newer program.',
  'problem.same-share': 'Share {share} was given twice.',
  'problem.not-together': 'These shares were not printed together.',
  usage:
    'Say one of: backup <folder>, restore <folder>, check, shares, rehearse, restore-key. Add --lang en for English.',
} as const;

/** What the pages say of conflicts of interest and of declaring before anything is shown. */
export const webConflicts = {
  'desk.conflicts': 'Conflicts of interest',
  'conflicts.none':
    'No conflict of interest was found. Everything on record is searched each time; what is found appears here.',
  'conflicts.find': 'Find by examiner, case or panel',
  'conflicts.grades': 'Three grades, and what each one does',
  'conflicts.grade.certain': 'certain',
  'conflicts.grade.suspected': 'suspected',
  'conflicts.grade.cannot-check': 'cannot be checked',
  'conflicts.grade-means.certain':
    'Every step is known by a registered id, a credit code or a controlling share. The person is shut out at once, and nobody can lift that.',
  'conflicts.grade-means.suspected':
    'One step is only a similar name or mail domain, or a small share. Until it is confirmed or dismissed the person neither sees nor judges the case.',
  'conflicts.grade-means.cannot-check':
    'The record says too little to tell. It stops the person like a suspected one; better to correct the record first.',
  'conflicts.who-finds':
    'What is suspected or cannot be checked is confirmed or dismissed, on record and with a reason, by somebody without a conflict in that case. Nobody finds on their own.',
  'conflicts.status.open': 'Waiting to be confirmed or dismissed ({count})',
  'conflicts.status.certain': 'Certain, not on record yet ({count})',
  'conflicts.status.recorded': 'Recusal on record ({count})',
  'conflicts.status.dismissed': 'Dismissed ({count})',
  'conflicts.does.open':
    'Until it is confirmed or dismissed the person neither sees nor judges this case, and takes no seat for it.',
  'conflicts.does.certain':
    'The person is shut out of this case already; it needs nobody’s consent and nobody can let them in. Once it is on record, the panel is counted without them.',
  'conflicts.does.recorded':
    'The recusal is on record: the person sees nothing of this case, and the panel is counted without them.',
  'conflicts.does.dismissed':
    'Dismissed with a reason. If a record it rests on changes, it waits for a finding again.',
  'conflicts.on-panel': 'on panel {panels}',
  'conflicts.confirm': 'Confirm: it is a conflict',
  'conflicts.dismiss': 'Dismiss: it is none',
  'conflicts.ground': 'Because of:',
  'conflicts.since': 'since',
  'conflicts.until': 'until',
  'conflicts.known-from': '(known from {act})',
  'conflicts.share-unknown': 'not recorded',
  'conflicts.hop.employment': 'works at “{to}”',
  'conflicts.hop.former-employment': 'worked at “{to}”',
  'conflicts.hop.consultancy': 'advises “{to}”',
  'conflicts.hop.training': 'trained people of “{to}”',
  'conflicts.hop.shared-project': 'shares a project with “{to}”',
  'conflicts.hop.shareholding': 'holds shares of “{to}” (per cent: {percent})',
  'conflicts.hop.kinship': 'is related to “{to}”',
  'conflicts.hop.agency': 'acted for “{to}” in an application',
  'conflicts.hop.shared-panel': 'sat on a panel with “{to}”',
  'conflicts.hop.owns': 'which holds shares of “{to}” (per cent: {percent})',
  'conflicts.hop.owned-by': 'which belongs to “{to}” (per cent: {percent})',
  'conflicts.hop.part-of': 'which is a branch or part of “{to}”',
  'conflicts.hop.has-part': 'of which “{to}” is a branch or part',
  'conflicts.hop.same-name': 'has the same name as “{to}”',
  'conflicts.hop.similar-name': 'has a name like “{to}”',
  'conflicts.hop.mail-domain': 'has the mail domain of “{to}”',
  'conflicts.hop.unclear-name': 'has too general a name; it may be “{to}”',
  'conflicts.hop.employer': '“{to}” employs the applicant',
  'conflicts.hop.headed': '“{to}” is headed by the applicant',
  'conflicts.hop.signer': '“{to}” signs the application',
  'conflicts.own': 'My own',
  'conflicts.own-none':
    'No conflict of yours was found. Please declare any you know of and the record does not.',
  'conflicts.own-recused': 'You are recused from: {cases}',
  'conflicts.own-open':
    'may be in conflict with you and waits for somebody without one to find on it. Until then the case is closed to you.',
  'conflicts.seniors': 'Conflicts of heads above (a warning to those who work under them)',
  'conflicts.senior-open': '{person} may have a conflict with case {case}; nobody has found on it yet.',
  'conflicts.senior-shut':
    '{person} has a conflict with case {case} and stands aside; do not take advice there.',
  'declare.title': 'Panel {panel}: sign and declare before you see anything',
  'declare.why':
    'Not a word of the applications is shown before you have signed the undertaking and declared your conflicts of interest. Do the two things below and the door opens.',
  'declare.done': 'done',
  'declare.to-do': 'to do',
  'declare.sign': 'Sign the undertaking',
  'declare.sign-how': 'Scan the signed undertaking and upload it. Once a round is enough.',
  'declare.declare': 'Declare conflicts of interest, or that there are none',
  'declare.how':
    'These are the applicants this panel judges. Tick whoever you are tied to by employment, consultancy, training, a project, shares, kinship or otherwise; those cases close to you at once and others judge them.',
  'declare.nameless': '(a person whose name is not published)',
  'declare.employer': 'employer: {employer}',
  'declare.tied': 'I have a conflict of interest with “{name}”',
  'declare.ground': 'What kind',
  'declare.account': 'In a few words (kept sealed)',
  'declare.explain-first': 'First say what ties you to: {cases}',
  'declare.none': 'I declare no conflict with any of them',
  'declare.ties':
    'I declare {count, plural, one {# conflict} other {# conflicts}} as ticked, and none with the others',
  'declare.sure-none': 'Do you confirm that you have no conflict with any of these applicants?',
  'declare.sure-ties':
    '{count, plural, one {The ticked case closes} other {The # ticked cases close}} to you at once. Declare?',
};

/** Accounts: signing in, second factor, invitations, resets, tokens, the first day. */
export const accounts = {
  'wrong-sign-in':
    'The login or the password is wrong. Check both and try again; a forgotten password can be reset.',
  'wrong-code':
    'The code is wrong or was used already. Wait for the next number of the authenticator and type that.',
  'too-many-tries': 'Too many tries. Try again in {seconds} seconds.',
  'signed-out': 'You are not signed in, or your session is over. Sign in again.',
  'second-factor-missing':
    '{needs, select, second-factor-setup {Your role needs a second factor. Set up an authenticator first.} other {Type the six digits of your authenticator to finish signing in.}}',
  'proof-needed':
    '{proof, select, password {This needs a fresh proof of who you are. Type your password again.} other {This needs a fresh proof of who you are. Type the six digits of your authenticator.}}',
  'not-with-token': 'An access token cannot manage accounts. Sign in with a browser instead.',
  'foreign-origin': 'This request did not come from a page of this site and was not done. Use the page here.',
  'not-your-office': 'Your role cannot do this. Ask the system administrator or the security administrator.',
  'password-too-short':
    'A password has at least {least} characters; this one has {signs}. A few words make a good one.',
  'password-too-long': 'A password has at most {most} characters; this one has {signs}. Make it shorter.',
  'password-common': 'This password is one that everybody tries. Choose another.',
  'password-is-login':
    'A password cannot be the same as the user name, phone number or e-mail address. Choose another.',
  'login-unfit':
    'Login number {place} cannot be used. Give an e-mail address, a phone number, or a user name of 3 to 64 characters that begins with a letter.',
  'login-taken':
    '{kind, select, email {This e-mail address} phone {This phone number} other {This user name}} belongs to another account. Choose another.',
  'login-kind-twice':
    'Give only one {kind, select, email {e-mail address} phone {phone number} other {user name}}. Remove the others.',
  'no-login': 'Give an e-mail address, a phone number or a user name to sign in with.',
  'no-such-person': 'The registry knows no person {person}. Register the person first, then invite.',
  'person-has-account': '{person} has an account already. If the password is lost, reset it.',
  'person-has-no-account': '{person} has no account yet. Invite the person first.',
  'seated-already':
    'In {jurisdiction} your account is another person already; an account is one person a jurisdiction.',
  'link-unknown': 'There is no such link or matter. Check that the whole address was copied.',
  'link-used': 'This link was used already; each works once. If you have an account, sign in.',
  'link-over': 'This link has expired. Ask whoever sent it for a new one.',
  'code-unknown': 'This code is wrong, was used already or has expired. Check it, or ask for a new one.',
  'asked-by-oneself': 'This takes two administrators, and you asked for it. Another one finishes it.',
  'erasure-asked-already':
    'An erasure of this waits already. Another administrator confirms or refuses it first.',
  'erasure-over': 'This erasure was confirmed or refused already. Load the list again.',
  'erasure-same-office':
    'The second administrator must be of another office than the one who asked: system, security or audit.',
  'about-oneself': 'Nobody does this for themselves. Ask another administrator.',
  'second-factor-not-begun': 'No authenticator is being set up. Scan the code first.',
  'second-factor-absent': 'This account has no second factor. Set up an authenticator first.',
  'scope-unfit':
    'This scope cannot be used. Choose at least one thing; names of commands hold small letters, digits, hyphens and at most three stars.',
  'token-too-long': 'A token lasts at most {days} days. Make it shorter.',
  'too-many-tokens': 'There are at most {most} tokens at a time. End one that is no longer used.',
  'provider-absent': 'This site has no identity provider. Sign in with a password.',
  'provider-down': 'The identity provider does not answer. Try again later, or sign in with a password.',
  'provider-refused': 'The identity provider did not confirm who you are. Sign in again.',
  'provider-unknown-person':
    'Your identity is linked to no account. Open your invitation first and sign in from there.',
  'administrators-missing': 'Give the name of the jurisdiction and its three administrators.',

  'mail.reset.subject': '{title}: a new password',
  'mail.reset.text':
    'Hello,\n\nsomebody asked for a new password for your account. Open this address within {minutes} minutes to choose one:\n\n{link}\n\nIt works once. If it was not you, ignore this mail: your password stays.',
  'mail.invitation.subject': '{title}: your account',
  'mail.invitation.text':
    'Hello,\n\nyou are invited to an account of {title}. Open this address before {until} to choose a login and a password:\n\n{link}\n\nIt works once. Do not pass it on.',

  'name-words.source': 'Comes with the software',
  'step.jurisdiction': 'Open the jurisdiction with its three administrators',
  'step.calendar': 'Enter the holiday schedules announced so far',
  'step.names': 'Announce the words by which spellings of names are compared',
  'step.bodies': 'Register the bodies: government, committee, office, recommenders',
  'step.heads': 'Appoint a head for each body',
  'step.programme': 'Open the award',
  'step.scheme': 'Adopt its scheme and open a period',
  'step.past': 'Enter honours and bans of earlier years (none in a first edition)',
  'step.pool': 'Build the pools of examiners and of cultivation (may follow later)',

  'note.account-made': 'account made',
  'note.seat-linked': 'tied to a registered person',
  'note.signed-in': 'signed in',
  'note.sign-in-failed': 'wrong password',
  'note.signed-out': 'signed out',
  'note.sessions-ended': 'other sessions ended',
  'note.second-factor-set': 'authenticator set up',
  'note.second-factor-failed': 'wrong code',
  'note.recovery-code-used': 'recovery code used',
  'note.recovery-codes-renewed': 'recovery codes renewed',
  'note.password-changed': 'password changed',
  'note.password-reset': 'password reset',
  'note.token-made': 'access token made',
  'note.token-ended': 'access token ended',
  'note.invited': 'invited',
  'note.printed-code-asked': 'printed code asked for',
  'note.printed-code-given': 'printed code given',
  'note.provider-linked': 'identity provider linked',
  'note.set-up-done': 'set-up opened',
  'note.erasure-asked': 'erasure asked for',
  'note.erasure-confirmed': 'erasure confirmed and done',
  'note.erasure-refused': 'erasure refused',
  'note.ledger-exported': 'ledger exported',
};

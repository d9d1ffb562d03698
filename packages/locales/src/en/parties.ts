export const parties = {
  commands: {
    'register-party': 'Register an organisation or person',
    'authorise-agent': 'Authorise an agent',
    'record-tie': 'Record a tie',
  },
  events: {
    PartyRegistered: 'Organisation or person registered',
    TieRecorded: 'Tie recorded',
    AgentAuthorised: 'Agent authorised',
  },
  views: { 'parties-list': 'Organisations and persons' },
  refusals: {
    'already-registered': 'This code is registered already. Look for the entry instead of making a new one.',
    'party-id-taken': 'The id {party} is taken. Choose another one.',
    'organisation-needs-name': 'An organisation is registered under its name. Enter the name.',
    'person-name-not-sealed':
      "A person's name is kept sealed. Put it into the profile, not into the name field.",
    'code-kind-does-not-fit':
      'A code of this kind ({codeKind}) does not belong to this kind of party ({track}). Check both.',
    'not-a-person': '{party} is an organisation. Name a person.',
    'not-an-organisation': '{party} is a person. Name an organisation.',
    'already-agent': '{person} acts for {organisation} in those days already. Choose other days.',
    'tie-known': 'This tie ({kind}) of {person} to {organisation} is recorded for those days already.',
  },
};

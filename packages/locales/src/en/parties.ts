export const parties = {
  commands: {
    'register-party': 'Register an organisation or person',
    'authorise-agent': 'Authorise an agent',
    'record-tie': 'Record a tie',
    'rename-party': 'Change a name or other data',
    'merge-organisations': 'Record a merger of organisations',
    'unite-persons': 'Join two entries of one person',
  },
  events: {
    PartyRegistered: 'Organisation or person registered',
    TieRecorded: 'Tie recorded',
    AgentAuthorised: 'Agent authorised',
    PartyRenamed: 'Name or other data changed',
    OrganisationsMerged: 'Organisations merged',
    PersonsUnited: 'Two entries of one person joined',
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
    'party-now-part-of': '{party} is now part of {now}. Act under {now}.',
    'party-joined-to-itself': '{party} cannot be joined to itself. Name another one.',
    'party-named-twice': '{party} is named twice. Name it once.',
    'tie-known': 'This tie ({kind}) of {person} to {organisation} is recorded for those days already.',
  },
};

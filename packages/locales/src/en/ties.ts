export const ties = {
  commands: {
    'record-ownership': 'Record an owner',
    'record-outside-tie': 'Record a tie to an unregistered organisation',
    'record-person-tie': 'Record a tie between two persons',
    'record-alias': 'Record another name or a mail domain',
    'announce-name-words': 'Enter the words for comparing names',
  },
  events: {
    OwnershipRecorded: 'Owner recorded',
    OutsideTieRecorded: 'Tie to an unregistered organisation recorded',
    PersonTieRecorded: 'Tie between two persons recorded',
    AliasRecorded: 'Other name or mail domain recorded',
    NameWordsAnnounced: 'Words for comparing names entered',
  },
  views: { ties: 'Ties on record' },
  refusals: {
    'owner-not-named': 'The owner is not named. Enter a registered party or a name.',
    'owner-named-twice': 'The owner {owner} is registered. Take out the name and the code.',
    'owns-itself': '{party} cannot own itself. Name another owner.',
    'ownership-known': 'That {owner} owns part of {owned} is recorded for those days already.',
    'organisation-registered':
      'An organisation with this code is registered as {party}. Record the tie to {party} instead.',
    'outside-tie-known':
      'This tie ({kind}) of {person} to {organisation} is recorded for those days already.',
    'tied-to-oneself': '{person} is named twice. Name two persons.',
    'person-tie-known': 'This tie ({kind}) between {person} and {other} is recorded for those days already.',
    'alias-known': '{organisation} has the entry {alias} already.',
    'domain-says-nothing':
      '{alias} is a mail domain that everybody may have, or none. Enter a domain of the organisation’s own.',
    'name-words-known': 'The table {words} is entered already. A changed table needs another id.',
  },
};

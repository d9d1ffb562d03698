export const application = {
  commands: {
    'file-application': 'File an application',
    'amend-application': 'Replace the dossier',
    'withdraw-application': 'Withdraw an application',
    'strike-name': 'Strike a name after the notice',
    'open-secret': 'Open a trade secret',
    'extend-closing': 'Give more time to apply',
  },
  events: {
    ApplicationFiled: 'Application filed',
    ApplicationAmended: 'Dossier replaced',
    ApplicationWithdrawn: 'Application withdrawn',
    NameStruck: 'Name struck from the list',
    ClosingExtended: 'More time to apply given',
  },
  views: { 'my-applications': 'My applications', application: 'Application' },
  refusals: {
    'only-applicant-files':
      'Only the applicant files. What came on paper is entered as a paper act by two persons.',
    'not-signing-for-party':
      'You or the signer named may not sign for {party}. Have the person or an authorised agent sign.',
    'not-the-channel-of-clerk': 'The channel of this application is {channel}. Have that body enter it.',
    'party-of-other-track': 'This party cannot apply as {track}. Choose the other track.',
    'closing-day-over': 'Applications closed at the end of {closesOn}. Wait for the next call.',
    'extension-not-later': 'The day {until} is not later than the closing day {closesOn}. Name a later day.',
    'closing-day-not-over': 'The closing day {closesOn} counts to its end. Close the stage on the day after.',
    'case-id-used': 'The id {case} is used. Choose another.',
    'already-applied':
      'This party has applied in this track ({case}); one application and one channel a round. Replace its dossier or withdraw it first.',
    'not-a-channel': '{channel} is no channel. Choose a body of these kinds: {kinds}.',
    'place-missing':
      'The channel is that of the place. Say in which channel’s area the applicant (or its unit) is located.',
    'channel-of-other-place':
      'The channel is {channel}, but the place belongs to {locatedIn}. File through the channel of the place.',
    'filing-declarations-missing': 'These declarations are missing: {missing}. Confirm them and file again.',
    'division-not-of-track':
      'The division does not fit the track {track}. Choose one of these, or none where there is none: {divisions}.',
    'claims-not-of-scheme':
      'These facts are not asked for in this track, or told twice: {facts}. Remove them.',
    'claims-of-other-shape':
      'These facts are filled in another form than asked: {facts}. Fill them in again.',
    'groups-not-of-scheme': 'These encouraged groups do not apply: {groups}. Remove them.',
    'sector-missing': 'Panels are chosen by sector, so an organisation names its own. Add it.',
    'sector-not-of-scheme': 'The scheme does not list the sector {sector}. Choose one of: {sectors}.',
    'organisation-not-registered': 'The organisation {party} is not registered. Register it first.',
    'withdrawal-over': 'The stage {stage} has opened. Ask the office in writing to strike the name.',
    'withdrawal-still-free':
      'The stage {stage} has not opened. The applicant can withdraw; there is no name to strike.',
    'name-not-on-notice': 'No public notice lists {case}. Check the id.',
    'secret-needs-undertaking': 'Trade secrets open only after a confidentiality undertaking. Sign it first.',
    'part-not-secret': 'The part {part} is not marked as a secret. Read it as it is, or check its name.',
  },
};

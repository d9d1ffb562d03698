export const programmes = {
  commands: {
    'open-programme': 'Open an award programme',
    'adopt-scheme': 'Adopt a scheme',
    'open-period': 'Open a period',
    'allow-extra-round': 'Allow an extra round',
    'record-past-honour': 'Record an earlier honour',
    'record-past-ban': 'Record an earlier ban',
  },
  events: {
    ProgrammeOpened: 'Award programme opened',
    SchemeAdopted: 'Scheme adopted',
    PeriodOpened: 'Period opened',
    ExtraRoundAllowed: 'Extra round allowed',
    RoundRegistered: 'Round registered',
    PastHonourRecorded: 'Earlier honour recorded',
    PastBanRecorded: 'Earlier ban recorded',
    BanImposed: 'Party banned from the award',
    BanLifted: 'Ban lifted',
  },
  views: {
    programme: 'Award programme',
    programmes: 'Award programmes',
    'places-of-period': 'Places of the period',
    scheme: 'Scheme and compliance matrix',
  },
  refusals: {
    'programme-open-already': 'The programme {programme} is open already. Choose another id.',
    'bundle-problems':
      'The scheme cannot be adopted: {count, plural, one {# problem} other {# problems}} found. Mend the scheme and ask again.',
    'scheme-of-other-programme':
      'The scheme says that it belongs to {says}, not to {programme}. Adopt it for its own programme.',
    'scheme-already-adopted':
      '{scheme} version {version, number, ::group-off} is adopted already. Give a changed scheme a new version.',
    'schemes-in-force-together':
      '{scheme} is in force from {from} to {to}, so both would be on the same days. Correct the days in force.',
    'programme-has-no-scheme': '{programme} has no adopted scheme yet. Have one adopted first.',
    'period-id-taken': 'The id {period} is taken. Choose another one.',
    'periods-overlap': 'The period {period} runs from {from} to {to}. Choose days outside it.',
    'period-length-not-set': '{scheme} leaves the length of a period open. Adopt a version that sets it.',
    'period-of-wrong-length':
      'A period lasts {years, plural, one {# year} other {# years}}, so it ends on {endsOn}. Correct the last day.',
    'places-missing': 'The approved places for {grade} ({track}) are missing. Enter a number, zero if none.',
    'places-given-twice': 'The places for {grade} ({track}) are given twice. Keep one number.',
    'places-above-maximum':
      '{places, number} places for {grade} ({track}) are more than the scheme allows, {atMost, number}. Enter at most that.',
    'places-below-scheme':
      '{places, number} places for {grade} ({track}) are fewer than the {fixed, number} that the scheme itself sets. Enter that number, or leave the places out.',
    'grade-unknown-to-track': 'The scheme gives no {grade} to this track ({track}). Choose another grade.',
    'rounds-not-limited':
      '{scheme} does not limit the rounds of a period, so no extra round has to be allowed.',
    'rounds-are-fixed': 'The scheme fixes the rounds of a period at {rounds}; nobody may depart from it.',
    'party-not-of-track': '{party} does not belong to this track ({track}). Check the party and the track.',
    'day-outside-period': '{day} does not lie in the period {period}. Check the day or leave the period out.',
    'recorded-already': 'This is recorded for {party} already. Nothing needs to be done.',
  },
};

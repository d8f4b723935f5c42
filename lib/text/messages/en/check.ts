export const check = {
  title: '{verdict}: {name}',
  titleUnknown: 'Not in the register: {code}',
  today: 'Today, {day}',
  onDay: 'On {day}',
  sentence: {
    valid: '{stars}, in force {until}.',
    underReEvaluation: '{stars}, in force {until}; under re-evaluation.',
    extended: '{stars}, in force by extension {until}.',
    expired: 'No longer in force since {day}. Before that: {stars}.',
    expiredBy:
      'No longer in force, since {day} at the latest (the day of the decision is not known). Before that: {stars}.',
    superseded: 'Superseded on {day} by a later decision. Before that: {stars}.',
    revoked: 'Revoked on {day}. Before that: {stars}.',
    surrendered: 'Surrendered by the producer on {day}. Before that: {stars}.',
    annulled: 'This certification was annulled and counts as never given.',
    notYetInForce: '{stars}, in force from {day}.',
    undetermined: '{stars}. Term not determined: too little is known of the decision.'
  },
  unknownSentence: 'The register holds no certificate with the code {code}.',
  reservedSentence: 'The certificate with the code {code} is not published yet.',
  reservedExplain:
    'This code is kept for a certificate that waits to be published. Until then a paper that bears it certifies nothing; check again later.',
  unknownMistyped:
    'The check character of {code} does not fit: it was probably mistyped or misread. Please compare it with the label, character by character.',
  unknownExplain:
    'This does not prove a forgery: the register may not hold that decision. If you saw the code printed on a label, please tell us.',
  what: 'What was certified',
  product: 'Product',
  producer: 'Producer',
  star: 'Stars',
  formerStar: 'Stars when issued',
  place: 'Place of production',
  act: 'By',
  issuedBy: 'Issued by',
  issuedByNow: '{authority} (now part of {place})',
  number: 'Certificate number',
  code: 'Code',
  term: 'Term',
  termFromUntil: 'from {from} {until}',
  termUnknown: 'not determined',
  termLatest: 'not determined; it began on {day} at the latest, so it ends by the end of {end} at the latest',
  endedBy: 'Ended by',
  supersededBy: 'Superseded by',
  origin: 'How it came into the register',
  checkName:
    'Product and producer on the label must be the same as here. If they differ, the code was copied onto another product.',
  coverage: 'How much the register knows',
  coverageHeld:
    '{count, plural, =0 {The register holds no decision of {place}.} one {The register holds one decision of {place}.} other {The register holds # decisions of {place}.}}',
  coverageHeldAll:
    '{count, plural, =0 {The register holds no decision yet.} one {The register holds one decision in the whole country.} other {The register holds # decisions in the whole country.}}',
  otherDay: 'Check another day',
  otherDayHint: 'Day/month/year, for example 26/11/2021',
  otherDaySubmit: 'Check',
  badDay: 'This is no real day or cannot be read. Write day/month/year, for example 26/11/2021.',
  badDayShown: 'This page shows the status of today.',
  report: 'Report wrong data or a suspected fake',
  productPage: 'Product page with its whole history',
  tryAgain: 'Check another code'
} as const

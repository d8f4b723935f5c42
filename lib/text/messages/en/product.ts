export const product = {
  unnamed: 'Product without a published name',
  unnamedExplain:
    'The source gives a number only and no names. This row stands for one of those products, so that totals always agree.',
  lead: {
    none: 'The register holds no certification of this product.',
    stars: '{stars}, {status}',
    byDecision: 'by {decision}'
  },
  status: {
    valid: 'in force {until}',
    underReEvaluation: 'in force {until}, under re-evaluation',
    extended: 'in force by extension {until}',
    expired: 'no longer in force since {day}',
    expiredBy: 'no longer in force, since {day} at the latest',
    superseded: 'superseded on {day}',
    revoked: 'revoked on {day}',
    surrendered: 'surrendered by the producer on {day}',
    annulled: 'the certification was annulled',
    notYetInForce: 'in force from {day}',
    undetermined: 'term not determined',
    undeterminedBy: 'term not determined (it began on {day} at the latest)'
  },
  statusDay: {
    since: 'since {day}',
    sinceAtLatest: 'since {day} at the latest',
    beganBy: 'began on {day} at the latest'
  },
  meaning: {
    valid: 'May carry the OCOP mark with these stars on labels and in advertising until the end of that day.',
    underReEvaluation:
      'The producer has filed for re-evaluation. Until the result it may carry the OCOP mark with these stars, until the end of that day.',
    extended:
      'The 36 months are over, but the term is extended while the re-evaluation is pending; the mark may be used until the end of that day.',
    expired: 'The product may still be sold, but not with the OCOP mark and these stars until it is certified again.',
    superseded:
      'The stars of today follow from a later decision, shown in the history. The product may still be sold, but not with the earlier stars.',
    revoked:
      'It may no longer carry the OCOP mark and stars. Revocation alone does not forbid selling the product; the reason is in the history.',
    surrendered: 'The product may still be sold, but without the OCOP mark and stars.',
    annulled:
      'The certification counts as never given: the mark and stars may not be used on its strength. This alone does not forbid selling the product.',
    notYetInForce: 'Before that day it may not carry the OCOP mark with these stars; it may be sold as before.',
    undetermined:
      'The register does not know the date or number of the decision, so it cannot say whether it is in force. That does not mean it has expired: ask the producer or the authority before relying on the stars.'
  },
  markBasis:
    'On the OCOP mark on labels: Decision 1162/QĐ-VPĐP-OCOP of 2020 by the Central Coordination Office for New Rural Development. The register could not verify whether it has changed since 2025.',
  share: {
    title: 'Share and print',
    address: 'The permanent address of this page',
    copy: 'Copy the address',
    copied: 'Copied',
    share: 'Share',
    print: 'Print this page'
  },
  evidence: 'Decision and sources',
  later: {
    held: 'The register holds later decisions of {authority} and finds no renewal of this product in them.',
    notHeld:
      'Expired according to the decisions known. The register holds no later decision of {authority}, so whether it was renewed is not known.'
  },
  asOf: 'Status on {day}.',
  onDay: {
    label: 'Status on another day',
    submit: 'Show',
    bad: '“{typed}” is no real day or cannot be read. Write day/month/year, for example 26/11/2021. Shown below is the status on {day}.'
  },
  facts: {
    title: 'Facts',
    producer: 'Producer',
    place: 'Place of production',
    seat: 'Address',
    placeAsPrinted: 'the source writes: {text}',
    sector: 'Sector',
    group: 'Group',
    set: 'Product set',
    officialCode: 'OCOP product code',
    barcode: 'Barcode',
    code: 'Code in the register',
    kind: 'Kind',
    formerNames: 'Former names',
    nameFrom: '{name} (since {day})'
  },
  producerGroup:
    '{count, plural, one {The one producer whom the source counts without a name} other {One of # producers whom the source counts without names}}',
  history: {
    title: 'History',
    starUnknown: '(stars not known)',
    dayUnknown: 'day not known, {day} at the latest',
    dayUnknownAtAll: 'day not known',
    recognised: 'Certified at {stars}',
    recognisedAs: 'Certified at {stars} under the name “{name}”',
    new: 'First certified at {stars}',
    upgrade: 'Upgraded to {stars}',
    renewal: 'Renewed at {stars}',
    downgrade: 'Downgraded to {stars}',
    openingBalance: 'Part of the opening balance, {stars}',
    expired: 'No longer in force',
    expires: 'Will no longer be in force',
    revoked: 'Certificate revoked',
    annulled: 'Certification annulled',
    surrendered: 'Certificate surrendered by the producer',
    extended: 'Term extended',
    extendedUntil: 'Term extended {until}',
    filed: 'Filed for re-evaluation, in time',
    filed_late: 'Filed for re-evaluation, after the window',
    filing_closed: 'Re-evaluation ended without a new certification',
    paper_replaced: 'Paper replaced',
    undone: 'An earlier entry undone',
    corrected: 'Corrected',
    referred: 'Referred to the centre for five stars',
    referralRecognised: 'Certified at five stars by the centre',
    referralNotReached: 'Five stars not reached, the centre decided',
    referralWithdrawn: 'Referral withdrawn',
    handedOver: 'Certificate handed over',
    term: 'In force from {from} {until}',
    points: '{points} points',
    ground: 'Ground: {ground}',
    certificate: 'Certificate {code}',
    certificateNumber: 'number {number}',
    none: 'Nothing is recorded yet.'
  },
  flags: {
    title: 'Please note',
    NOT_COMPETENT:
      'By the law of the day of signature this authority was not competent to certify at these stars. The register copies what the source prints.',
    FIVE_STAR_WITHOUT_CENTRAL_DECISION:
      'The source says five stars, but the register holds no decision of the centre; it is not counted among the verified five-star products.',
    TRANSITION_BEFORE_1489: 'Certified on 1–5 July 2025, when districts had ended and no text yet named the province.',
    STAR_AGAINST_POINTS:
      'The stars do not fit the points by the criteria of the day of signature. The register copies what the source prints.',
    DERIVED_COUNT: 'The number follows from other numbers of the source; the source does not print it.'
  },
  origin: {
    transcribed: 'Copied from a published source; the register does not confirm it in the source’s place.',
    enacted: 'Published in this register.'
  },
  sources: {
    title: 'Sources',
    untitled: 'Source without a title',
    none: 'No source is recorded yet.'
  },
  related: {
    ofProducer: 'Other products of this producer',
    ofPlace: 'Other products from {place}',
    all: 'All {count, number} products'
  },
  certificate: {
    open: 'Open the certificate'
  },
  producer: {
    kicker: 'Producer',
    kinds: {
      cooperative: 'Cooperative',
      cooperative_group: 'Cooperative group',
      enterprise: 'Enterprise',
      household: 'Household business',
      farm: 'Farm',
      association: 'Association or other body',
      other: 'Other'
    },
    kindUnknown: 'not known',
    lead: '{total, plural, =0 {The register holds no product of this producer.} one {One product in the register, {inForce, number} of it in force on {day}.} other {# products in the register, {inForce, number} of them in force on {day}.}}',
    products: 'Products'
  }
} as const

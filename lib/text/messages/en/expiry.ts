export const expiry = {
  title: 'Certificates about to expire',
  lead: 'A certificate runs for 36 months. Without a new certification the stars lapse silently; this page shows ahead when and where.',
  form: { place: 'Place', placeHint: 'Leave empty for the whole country', day: 'Counted from', submit: 'Show' },
  badDay: '“{typed}” is no day; the figures below count from {day}.',
  sentence:
    '{count, plural, =0 {No certificate in force on {day} in {place} expires in the {months} months after.} one {# certificate in force on {day} in {place} expires in the {months} months after.} other {{count, number} certificates in force on {day} in {place} expire in the {months} months after.}}',
  note: 'Counted to the end of each term, also where it is superseded or revoked before. Certificates whose term is not determined are not counted here.',
  byMonth: 'By month',
  byPlace: 'By place, within a year',
  nowhere: 'Nothing expires within a year.',
  csv: 'Download the table (CSV)',
  link: 'Certificates about to expire, by month and place',
  columns: {
    month: 'Month of expiry',
    total: 'All',
    starUnknown: 'Stars unknown',
    place: 'Place',
    three: 'Within 3 months',
    six: 'Within 6 months',
    twelve: 'Within 12 months'
  },
  elsewhere: 'No place named'
} as const

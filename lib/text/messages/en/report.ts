export const report = {
  title: 'Report of {year}: {place}',
  lead: 'OCOP products of three stars and more of {place} in {year}: what there is, what came, what went, and how far the plan was met.',
  basis: 'Figures up to the end of {day}, in the borders of {division}, as the OCOP Register knew them at {known}',
  total: 'Total',
  badDay: '“{typed}” is no day of {year}. The figures below are up to the end of {day}.',
  badMore: 'The day of the borders or of what was known cannot be read; the usual days are used here.',
  stars: {
    title: 'By stars',
    star: 'Stars',
    ever: 'Ever recognised',
    inForce: 'In force',
    producers: 'Distinct producers: ever {ever}; with a product in force {inForce}.',
    undetermined:
      '{count, plural, one {Besides this # product whose term is not determined is not counted as in force.} other {Besides this # products whose term is not determined are not counted as in force.}}'
  },
  movements: {
    title: 'What came and went in the year',
    movement: 'Movement (by recognitions)',
    kinds: {
      new: 'Newly recognised',
      upgrade: 'Upgraded',
      renewal: 'Recognised again',
      downgrade: 'Downgraded',
      unknown: 'Recognised, not known whether new',
      opening: 'There before, known only as a total',
      expired: 'Expired',
      revoked: 'Revoked',
      surrendered: 'Surrendered by the producer'
    },
    note: 'Expiry, revocation and surrender are counted on the first day out of force. Upgrades and renewals do not raise the number of products.',
    undated:
      '{count, plural, one {Among them # recognition whose day is not known, counted on the latest that it can be; its expiry is not known either.} other {Among them # recognitions whose day is not known, counted on the latest that it can be; their expiry is not known either.}}',
    openingNote:
      'The line “there before” is a balance that a source gives for a day of the year: those products were recognised earlier, not in the year.'
  },
  parts: { title: 'Ever recognised, by {by}' },
  targets: {
    title: 'Plan and result',
    target: 'Target',
    period: 'Period',
    result: 'Result',
    state: 'Judged',
    reported: '{result} (as reported)',
    none: 'The register holds no target of this place whose period touches the year.'
  },
  claims: {
    title: 'What sources say, what the register counts',
    claim: 'Figure',
    on: 'As of',
    said: 'Source says',
    source: 'Source',
    note: 'The figure of the source stands beside what is counted in three ways; neither corrects the other.',
    none: 'The register holds no figure of a source for a day of this year.'
  },
  coverage: { title: 'What the register holds' },
  take: {
    title: 'Quote this report',
    lead: 'The address below opens these very figures for ever, also when the register knows more.',
    pdf: 'Take the paper (PDF, in Vietnamese)',
    xlsx: 'Take the spreadsheet (XLSX)',
    address: 'The address of this report',
    years: 'Other years',
    year: 'Year {year}'
  },
  paper: {
    kind: 'REPORT OF FIGURES, {year}',
    about: 'One Commune One Product programme (OCOP), {place}',
    address: 'The address that opens this very report:',
    origin:
      'Counted by the OCOP Register from the decisions that it holds. Every number opens its rows at the address above. This is no document of a competent authority.'
  },
  file: { about: 'About the report', name: 'What', year: 'Year', value: 'Value', place: 'Place', basis: 'Basis' },
  rows: {
    title: 'The recognitions behind the number',
    moved: '{place}, from {from} to the end of {to}: {kind}',
    began: 'came into force',
    from: '{kind}, before that {star}',
    first: 'never recognised',
    badQuestion:
      'This address asks something that the register does not understand. Open it from a year report or a chart.',
    statistics: 'Back to the statistics'
  },
  link: 'Report of {year}'
} as const

export const statistics = {
  title: 'Statistics',
  form: {
    place: 'Place',
    placeHint:
      'Name of a province, district or commune (old or new) or its official code. Empty for the whole country.',
    day: 'As of',
    basis: 'Count',
    more: 'Advanced',
    division: 'In the borders of',
    divisionHint: 'Empty means the borders of the day itself. 01/07/2025 counts in the borders of today.',
    known: 'As the registry knew on',
    knownHint: 'Empty means all that it knows now. Asking for its past may take longer.',
    by: 'Divide by',
    byNothing: 'Stars only',
    submit: 'Show the figures'
  },
  bases: {
    ever: 'Cumulative: products ever certified at three stars or more',
    inForce: 'In force on that day',
    lines: 'Every certification'
  },
  sentence: {
    ever: 'Up to {day}, {count, plural, one {# product} other {# products}} had been certified in {place} at three stars or more, cumulatively.',
    inForce: 'On {day}, {count, plural, one {# product} other {# products}} of {place} were in force.',
    lines:
      'Up to {day}, there had been {count, plural, one {# certification} other {# certifications}} in {place} at three stars or more.'
  },
  country: 'the whole country',
  table: {
    caption: 'By stars',
    star: 'Stars',
    products: 'Products',
    lines: 'Certifications',
    share: 'Share',
    total: 'Total'
  },
  dimensions: {
    star: 'stars',
    sector: 'sector (6)',
    group: 'group (17)',
    set: 'product set (26)',
    'producer-kind': 'kind of producer',
    place: 'place',
    batch: 'evaluation batch',
    year: 'year in which it began',
    change: 'kind of recognition'
  },
  groups: {
    title: 'By {by}',
    unknown: 'not known',
    outside: 'in none of the places above',
    total: 'Total',
    topTwo: 'The two largest, {places}, hold {share} of the total.',
    starUnknown: 'Stars not known',
    csv: 'Download this table (CSV)',
    starsOverlap:
      'A producer may stand under several stars: the stars add up to {sum, number}, the distinct producers are {distinct, number}.'
  },
  quote: {
    title: 'A sentence to quote',
    lead: 'Every figure comes with its day, borders, way of counting and an address that opens the same figure later.',
    ever: 'By {day}, {place} ({borders}) had certified {count, number} OCOP products at three stars or more, cumulative ({stars}), as the OCOP Registry knew at {known}: {address}',
    inForce:
      'On {day}, {place} ({borders}) had {count, number} OCOP products in force ({stars}), as the OCOP Registry knew at {known}: {address}',
    lines:
      'By {day}, {place} ({borders}) had {count, number} OCOP recognitions at three stars or more ({stars}), as the OCOP Registry knew at {known}: {address}',
    borders: 'borders of {day}',
    star: '{stars} stars: {count, number}',
    starUnknown: 'stars not known: {count, number}',
    address: 'Address of this figure'
  },
  rows: {
    title: 'The rows behind a number',
    of: '{count, plural, =0 {There are no rows.} one {# row.} other {# rows.}}',
    back: 'Back to the figures'
  },
  coverage: {
    title: 'What the registry holds of this place',
    lead: '"Not found" means something only within this. Where sources tell of a batch whose decision is not held, the figure of that year is short.',
    year: 'Year',
    decisions: 'Decisions of recognition held',
    lines: 'Recognitions in them',
    reported: 'Batches that sources tell of',
    reportedProducts: 'Products in those batches',
    none: 'none'
  },
  badMore: 'A day under Advanced cannot be read. Type day/month/year, for example 01/07/2025.',
  potential:
    '{count, plural, one {One of them is potentially five-star (referred to the centre); it is not added to the total.} other {# of them are potentially five-star (referred to the centre); they are not added to the total.}}',
  fiveStarVerified:
    '{count, number} of {total, number} five-star products have a decision of the centre in the register.',
  undetermined:
    '{count, plural, one {One product has a term that is not determined: its decision or date is not known.} other {# products have a term that is not determined: their decision or date is not known.}}',
  undeterminedApart:
    '{count, plural, one {One more product has a term that is not determined and is not counted here.} other {# more products have a term that is not determined and are not counted here.}}',
  producers: 'Producers',
  producersExact: '{count, plural, one {# producer} other {# producers}}',
  producersRange: '{atLeast, number} to {atMost, number} producers (the source does not name them all)',
  derived: 'derived',
  derivedNote: 'A figure marked “derived” is not printed by the source but follows from its other figures.',
  flag: '{text} ({count, plural, one {# row} other {# rows}})',
  held: '{count, plural, =0 {The register holds no decision of {place}: a zero here means that there are no data.} one {The register holds one decision of {place}.} other {The register holds # decisions of {place}.}}',
  reported: {
    country: 'Whole country',
    title: 'What sources report',
    lead: 'A reported figure is the word of its source. The register puts it beside what it counts itself and shows the difference; it repairs nothing.',
    caption: 'Reported figures',
    all: 'three stars or more',
    same: 'agrees',
    within: 'agrees with an inexact statement',
    indicator: 'Indicator',
    asOf: 'As of',
    value: 'The source says',
    computed: 'The register counts (difference)',
    difference: 'Why, and source',
    bases: { ever: 'cumulative', inForce: 'in force', lines: 'recognitions' },
    notStated: 'The source does not say how it counts; it is compared with all three ways.',
    agrees: 'Agrees when counted as {basis}.',
    starUnknown:
      '{count, plural, one {# product} other {# products}} of this place and day have stars that are not known.',
    notHeld: 'The register does not hold all decisions that the source rests on: see what it holds.',
    later:
      'The register counts more: it holds decisions that the source leaves out, or the source leaves out what has lapsed.'
  },
  badDay: '“{typed}” is not a day that can be read. Write day/month/year, for example 26/11/2021. Shown below: {day}.',
  badPlace: 'No place had the name or code “{text}” on {day}. Try another name.'
} as const

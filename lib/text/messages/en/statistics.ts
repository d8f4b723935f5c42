export const statistics = {
  title: 'Statistics',
  form: {
    place: 'Place',
    placeHint:
      'Name of a province, district or commune (old or new) or its official code. Empty for the whole country.',
    day: 'As of',
    basis: 'Count',
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
    almost: 'almost {value}',
    title: 'What sources report',
    lead: 'A reported figure is the word of its source. The register puts it beside what it counts itself and shows the difference; it repairs nothing.',
    caption: 'Reported figures',
    all: 'three stars or more',
    same: 'agrees',
    inexact: 'the source is not exact',
    indicator: 'Indicator',
    asOf: 'As of',
    value: 'The source says',
    computed: 'The register counts',
    difference: 'Difference',
    source: 'Source'
  },
  badDay: '“{typed}” is not a day that can be read. Write day/month/year, for example 26/11/2021. Shown below: {day}.',
  badPlace: 'No place had the name or code “{text}” on {day}. Try another name.'
} as const

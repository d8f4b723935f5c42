export const search = {
  title: 'OCOP products',
  titleFor: 'Results for “{query}”',
  titleIn: 'OCOP products: {place}',
  total: '{count, plural, =0 {No products} one {# product} other {# products}}',
  totalLines: '{count, plural, =0 {No certifications} one {# certification} other {# certifications}}',
  basis: {
    ever: 'ever certified up to {day} (cumulative, expired ones included)',
    inForce: 'in force on {day}',
    lines: 'granted up to {day}'
  },
  nearest: 'No product has all of these words. Below are the nearest ones.',
  undetermined:
    '{count, plural, one {One of them has a term that is not determined: its decision or date is not known. It is counted from the latest possible day and not taken to be in force.} other {# of them have a term that is not determined: their decision or date is not known. They are counted from the latest possible day and not taken to be in force.}}',
  undeterminedApart:
    '{count, plural, one {One more product has a term that is not determined and is not counted here.} other {# more products have a term that is not determined and are not counted here.}}',
  search: {
    label: 'Search by product or producer',
    hint: 'With or without Vietnamese marks; small mistakes are forgiven'
  },
  facets: {
    placeLabel: 'Province, district or commune, old or new',
    placeHint: 'For example: Kon Tum, Hải Hậu',
    placeChoose: 'Several places are called “{text}”. Which one?',
    placeMeant: 'Did you mean a place?',
    placeNone: 'No place is called “{text}”. Try another name, with or without marks.',
    within: '{place}, {parent}',
    star: 'Stars',
    starUnknown: 'stars not known',
    sector: 'Sector',
    group: 'Product group',
    classUnknown: 'group not known',
    former: '{name} (classification of {years})',
    status: 'Status',
    basis: 'Count',
    bases: { ever: 'ever certified', inForce: 'in force', lines: 'every certification' },
    asOf: 'As of'
  },
  sort: {
    label: 'Sort by',
    name: 'name',
    star: 'stars',
    newest: 'newest',
    expiry: 'expiry',
    relevance: 'relevance',
    submit: 'Sort'
  },
  producers: {
    title: 'OCOP producers',
    lead: 'Cooperatives, enterprises, cooperative groups and households that have products in the register.',
    named: 'Find producers named "{query}"',
    label: 'Find a producer by name',
    total: '{count, plural, =0 {No producers} one {# producer} other {# producers}}',
    products:
      '{products, plural, =0 {no product recorded} one {# product, {inForce, plural, =0 {not in force} other {in force}}} other {# products, {inForce, plural, =0 {none in force} other {# in force}}}}',
    nearest: 'No producer has all these words. These are the nearest names.',
    empty: 'No producer fits',
    emptyExplain: 'Try fewer words or remove the filters. The register may not hold a decision that names the producer.'
  },
  empty: {
    title: 'No product matches',
    notProof: 'It does not mean that a product is not certified: the register may not hold that decision.',
    held: '{count, plural, =0 {The register holds no decision of {place}.} one {The register holds one decision of {place}.} other {The register holds # decisions of {place}.}}',
    heldNowhere:
      '{count, plural, =0 {The register holds no decision yet.} one {The register holds one decision in the whole country.} other {The register holds # decisions in the whole country.}}',
    clear: 'Clear all filters',
    everywhere: 'Search the whole country',
    check: 'Check a certificate number'
  },
  row: {
    unnamed: 'Product without a published name',
    producerUnknown: 'producer not known'
  },
  badDay:
    '“{typed}” is not a day that can be read. Write day/month/year, for example 26/11/2021. The list below is as of {day}.',
  check: {
    title: 'Check a certificate',
    lead: 'Type or paste anything printed on the label, on the certificate or in the QR code.',
    label: 'Number, code or content of the QR code',
    hint: 'Certificate number, code GCN-…, OCOP product code (for example 51-23284-2-2026), barcode, decision number, or the address in the QR code',
    submit: 'Check',
    on: 'On the day',
    onHint: 'Leave empty for today. For example 26/11/2021',
    empty: 'Type a number or a code to check.',
    tooLong: 'That is too long. Please paste the number or code only.',
    badDay: '“{typed}” is no real day or cannot be read. Write day/month/year, for example 26/11/2021.',
    mistyped:
      'The code {code} is not right: its check character does not fit. Please compare it with the label, character by character (0 and O are taken as the same, so are 1, I and L).',
    foundOne: 'One result',
    found: '{count, plural, one {# result} other {# results}}',
    foundMany: 'Several certificates, products or decisions bear this number. Choose by the authority and the year.',
    none: '“{typed}” is not in the register',
    noneExplain:
      'Three things are possible: it is mistyped, the register does not hold that decision, or the number is not genuine. The register does not conclude for you.',
    foreign:
      'This QR code leads to {host}, which is not Sổ OCOP. The register reads only the number or code in it and does not open that page.',
    where: {
      title: 'Where the numbers stand',
      labels: {
        certificate: 'Certificate',
        code: 'GCN-… code',
        product: 'Product code',
        barcode: 'Barcode',
        decision: 'Decision'
      },
      certificate: 'On the certificate, as its authority numbers it.',
      code: 'Beside the QR code of this register. A check character tells typing errors.',
      product: 'On the label or in the dossier, such as 51‑23284‑2‑2026.',
      barcode: 'Below the bars, 8 to 14 digits.',
      decision: 'On the certificate, such as 123/QĐ‑UBND.'
    },
    kinds: {
      certificate: 'Certificate',
      product: 'Product',
      producer: 'Producer',
      decision: 'Decision',
      batch: 'Evaluation batch'
    },
    findProduct: 'Search by product name'
  }
} as const

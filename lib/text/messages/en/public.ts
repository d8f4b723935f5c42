export const publicPages = {
  home: {
    title: 'Which product holds how many OCOP stars, by which decision, until when?',
    lead: 'This register is open to everyone. Every figure opens the products behind it and the decision they rest on.',
    checkTitle: 'Check a certificate',
    checkHint: 'Certificate number, code on the label, product code, barcode or decision number',
    checkSubmit: 'Check',
    figures: 'Figures today',
    inForce: 'products in force',
    inForceBasis: 'on {day}, each product counted once',
    ever: 'products ever certified',
    everBasis: 'up to {day}, cumulative, expired ones included',
    decisions: 'decisions in the register',
    decisionsBasis: 'up to {day}',
    undetermined:
      '{count, plural, one {One more product has a term that is not determined; it is not counted as in force.} other {# more products have a term that is not determined; they are not counted as in force.}}',
    stars: {
      title: 'What the stars mean',
      five: '90 points or more. Certified by the Ministry of Agriculture and Environment (formerly Agriculture and Rural Development).',
      potential:
        'The province gave 90 points or more and referred the product to the centre. Not five stars until decided.',
      potentialName: 'Potential five-star',
      four: '70 to under 90 points. Certified by the chair of the provincial People’s Committee.',
      three:
        '50 to under 70 points. Certified by the chair of the provincial People’s Committee (24 February 2023 to 30 June 2025: by the district).',
      term: 'A certificate holds for 36 months; then the product is evaluated again.',
      termName: 'Term'
    },
    newest: 'Newest decisions',
    allDecisions: 'All decisions',
    noDecisions: 'The register holds no decision yet.',
    places: 'By province and city'
  },
  places: {
    title: 'Provinces and cities',
    titleOn: 'Provinces and cities on {day}',
    lead: 'The number is that of products ever certified at three stars or more (cumulative, up to {day}). “No data” means that the register holds no decision of that place, not that the place has no products.',
    none: 'no data',
    before: 'The 63 provinces and cities before 1 July 2025',
    now: 'The 34 provinces and cities of today'
  },
  place: {
    kicker: 'Place',
    was: 'until the end of {day}',
    since: 'since {day}',
    held: '{count, plural, =0 {The register holds no decision of this place.} one {The register holds one decision of this place.} other {The register holds # decisions of this place.}}',
    ever: 'products ever certified',
    inForce: 'products in force',
    everBasis: 'up to {day}, cumulative',
    inForceBasis: 'on {day}',
    newest: 'Newly certified products',
    nothing: 'No data on this place yet',
    products: 'Show the products',
    statistics: 'Full statistics',
    predecessors: 'Formerly',
    successors: 'Now',
    parts: 'Contains',
    facts: 'About this place',
    code: 'Official code',
    period: 'Existed',
    periodOpen: 'since {from}',
    periodClosed: 'from {from} until the end of {until}',
    periodUntil: 'until the end of {until}',
    periodUnknown: 'to this day'
  },
  misreport: {
    title: 'Report wrong data',
    lead: 'Tell us what is wrong or missing and what you rest that on. An officer will compare it with the original decision. What you write is never published.',
    page: 'Page with the wrong data',
    message: 'What is wrong or missing?',
    messageHint:
      'Give the decision number, an article or a photo of the certificate if you can. Please name no private person.',
    contact: 'Your telephone number or e-mail address',
    contactHint: 'Used only to ask back. Never published.',
    submit: 'Send the report',
    thanksTitle: 'Received, thank you',
    thanks: 'Reference: {reference}. Data change only on evidence, and every change is written into the log.',
    back: 'Back to the page'
  }
} as const

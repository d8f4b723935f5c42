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
      said: '{stars}: {meaning}',
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
    helpCount:
      '{count, plural, one {# suggestion. Press Tab to reach it.} other {# suggestions. Press Tab to reach them.}}',
    helpLabel: 'Suggestions',
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
    periodUnknown: 'to this day',
    holdings: {
      title: 'What the register holds of this place',
      producers: 'Producers',
      producersCount: '{count, plural, =0 {no producers yet} one {one producer} other {# producers}}',
      decisions: 'Decisions of this place',
      decisionsCount: '{count, plural, =0 {no decisions yet} one {one decision} other {# decisions}}',
      targets: 'Targets',
      targetsCount: '{count, plural, =0 {no targets yet} one {one target} other {# targets}}',
      events: 'Events',
      eventsCount: '{count, plural, =0 {no events yet} one {one event} other {# events}}',
      pointsOfSale: 'Points of sale',
      pointsOfSaleCount: '{count, plural, =0 {no points of sale yet} one {one point of sale} other {# points of sale}}'
    }
  },
  glossary: {
    title: 'Glossary',
    lead: 'Each word has one meaning in this register. Here it is, in a sentence or two.',
    starsTitle: 'Stars',
    statusesTitle: 'Statuses, and what may be sold',
    termsTitle: 'Other words',
    link: 'What do these words mean?',
    about: {
      product:
        'A good or a tourism service of one producer. The register keeps one page for each, however often it has been recognised.',
      producer:
        'The cooperative, cooperative group, enterprise, farm or registered household that stands for a product.',
      dossier: 'The papers that a producer hands in to be evaluated: registration, self-assessment and evidence.',
      batch: 'Products that the council of a place evaluated together, called by year and round.',
      sector:
        'One of the six large divisions of the law, such as drinks or handicrafts. Their names change from text to text.',
      productGroup: 'A smaller part of a sector, such as "Gia vị" (spices) or "Chè" (tea).',
      productSet:
        'Products scored on the same sheet, such as "Rượu trắng" (white spirits). Each set has criteria of its own.',
      council: 'The people appointed by the authority to score and rate products.',
      rulebook:
        'The legal text with criteria, points and procedure. Each recognition follows the one that applied at the time.',
      rating: 'Placing a product in a star band by its points.',
      starBand:
        'Of 100 points: three stars from 50 to below 70, four from 70 to below 90, five from 90 and by decision of the central government.',
      decision:
        'The act of the competent authority that recognises, revokes or corrects; its annex lists each product.',
      recognitionLine:
        'A row in the annex of a decision: which product, how many stars. Each new recognition adds one.',
      certificate:
        'The paper given for a recognition line, usually valid for 36 months. The register’s GCN-… code is for checking and does not replace the printed number.',
      upgrade: 'A product is recognised with more stars; the earlier ones are superseded from then on.',
      renewal: 'The outcome of a re-evaluation: a new decision with a new term.',
      downgrade: 'A product is recognised with fewer stars than before.',
      referral:
        'The province sends a product with 90 points or more to the central government to be evaluated for five stars.',
      potentialFiveStar:
        'A product scored 90 or more by the province and referred to the centre. Not five stars until the centre has decided.',
      issue: 'A decision is signed and numbered.',
      publish: 'A decision is put into the register for everybody to see.',
      revokeCertificate: 'The authority takes a certificate back on a ground of the law. Not the same as expiry.',
      withdrawDecision: 'The authority takes back the whole decision.',
      annul: 'A recognition counts as if it had never been.',
      reEvaluation: 'Evaluating a product again before its certificate ends. It leads to renewal, or not.',
      expired: 'The last day of the term has passed and the register holds no renewal. Not the same as revoked.',
      extended: 'A certificate may be used beyond its term while the re-evaluation is under way.',
      surrendered: 'The producer gives the certificate back.',
      correction:
        'An act that puts right what an earlier decision misprinted. The register keeps what was said before and since.',
      handover: 'The ceremony at which the paper is given. Its day is not the day on which the certificate begins.',
      reportedFigure:
        'A number that a report or an article gives. The register sets it beside what it counts and never adds them up.',
      history: 'Everything recorded in the register, in order, never deleted or changed.'
    }
  },
  misreport: {
    title: 'Report a mistake or misuse',
    lead: 'Tell us what is wrong and what you rest that on. An officer will compare it with the original decision, or inspect on the spot. What you write is never published.',
    kind: 'What is wrong?',
    kinds: {
      data: 'Data on the page are wrong or missing',
      misuse: 'A product misuses stars, the OCOP mark or a certificate'
    },
    page: 'Page it is about',
    message: 'What exactly is wrong?',
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

export const common = {
  siteName: 'Sổ OCOP',
  siteClaim: 'The OCOP register: which products hold how many stars, by which decision, until when',
  skipToContent: 'Skip to main content',
  unknown: 'Not known',
  nav: {
    main: 'Main menu',
    menu: 'Menu',
    home: 'Home',
    products: 'Products',
    producers: 'Producers',
    check: 'Check',
    decisions: 'Decisions',
    statistics: 'Statistics',
    signIn: 'Sign in',
    breadcrumbs: 'You are here',
    otherLanguage: 'Tiếng Việt'
  },
  footer: {
    reportError: 'Report wrong data',
    reportErrorHint: 'Is a figure wrong or missing? Tell us, with the source if you have it.',
    source:
      'Every figure opens the rows behind it and the decision they rest on. What is not known is shown as not known, never guessed.',
    places: 'Places',
    api: 'Open data interface (API)'
  },
  search: {
    label: 'Find a product, producer or place',
    hint: 'With or without Vietnamese marks, for example: ca phe buon ho',
    submit: 'Search',
    staffLabel: 'Search the register'
  },
  star: '{stars, plural, one {# star} other {# stars}}',
  starUnknown: 'Stars not known',
  verdict: {
    valid: 'In force',
    underReEvaluation: 'In force, under re-evaluation',
    extended: 'In force by extension',
    expired: 'Expired',
    superseded: 'Superseded',
    revoked: 'Revoked',
    surrendered: 'Surrendered by the producer',
    annulled: 'Annulled',
    notYetInForce: 'Not yet in force',
    undetermined: 'Term not determined',
    unknown: 'Not in the register'
  },
  until: 'until the end of {day}',
  pagination: {
    label: 'Pages of results',
    previous: 'Previous page',
    next: 'Next page',
    page: 'Page {page, number}',
    position: 'Page {page, number} of {pages, number}'
  },
  table: {
    sortAscending: 'sort ascending',
    sortDescending: 'sort descending',
    scrollHint: 'Wide table: scroll sideways to see every column.'
  },
  facets: {
    title: 'Filter results',
    titleActive: 'Filter results ({count, number} chosen)',
    submit: 'Apply filters',
    clear: 'Clear all filters',
    more: 'Show {count, number} more'
  },
  checkAnswers: {
    change: 'Change'
  },
  timeline: {
    label: 'History in order of time'
  },
  stepper: {
    label: 'Steps',
    done: 'done',
    current: 'current',
    upcoming: 'to do'
  },
  foreignOrigin:
    'The request was refused because it did not come from a page of Sổ OCOP. Open the page again from its official address and send it again.',
  notFound: {
    title: 'Page not found',
    explain:
      'The address may be mistyped or the page may have moved. It does not mean that a product is not certified.',
    whatToDo: 'You can:',
    search: 'search for a product by name, producer or place',
    check: 'check a certificate number or the code on a label',
    area: 'go back to your work',
    home: 'go to the home page'
  }
} as const

import type { Dictionary } from '../dictionary'
import type { api as original } from '../vi/api'

export const api: Dictionary<typeof original> = {
  title: 'Open data interface',
  lead: 'Everything public in the registry can be read by machines: no key, from anywhere, read only.',
  rules: {
    title: 'Conventions',
    address: 'Every address begins with {base}. Answers are JSON; what is not known is null, never left out.',
    times:
      'Days are YYYY-MM-DD. asOf is the day asked about (default today), knownAt the instant at which the registry knew (default the last publication). The same two values always give the same figures.',
    lists:
      'Lists have total and nextCursor; the next page stands in the Link header. What has expired or was revoked is still there.',
    tags: 'Every answer has an ETag; sent back as If-None-Match, unchanged data need not be loaded again.',
    problems:
      'Errors follow RFC 9457, with a stable code and a title in two languages. Unknown parameters are refused, not ignored.'
  },
  description: 'OpenAPI 3.1 description',
  recordsSchema: 'Schema of the exchange file ocop-records/1',
  addresses: 'Addresses',
  parameter: 'Parameter',
  values: 'Values',
  meaning: 'Meaning',
  parametersOf: 'Parameters of {path}',
  example: 'Try:',
  endpoints: {
    products: 'Products counted by a basis, each with the line that gives its star',
    product: 'One product with its whole history',
    recognitionLines: 'Single recognitions: the rows behind the basis “lines”',
    producers: 'Producers by name',
    producer: 'One producer with its products',
    certificate: 'The verdict over a certificate on a day, and why',
    decisions: 'Decisions that the registry holds, latest first',
    decision: 'One decision with the rows of its annex',
    batches: 'Evaluation batches',
    batch: 'One batch with its results',
    statistics: 'How many products by star, of a place on a day, with the address of the rows behind them',
    places: 'Administrative units of a day or of every time, with what they came from and went into',
    reportedFigures: 'What sources report, word for word, beside what the registry counts',
    events: 'Events of the programme',
    targets: 'Targets with their results on a day, judged on the exact fraction, and a forecast where a survey is held',
    pointsOfSale: 'Points of sale with their decision and the time they were open',
    changes: 'Publications in the order of the log, to be read on from where one stopped'
  },
  parameters: {
    code: 'Code of the record, or official code of a unit',
    place: 'Official code of a province, district or commune, in the division of asOf',
    division: 'Read the code in the division of another day and re-border the figures',
    asOf: 'The day that is asked about; default today',
    knownAt: 'Answer as the registry knew at this instant; default the last publication',
    on: 'The day of the verdict; default today',
    q: 'Words of the name; marks optional, typing errors forgiven',
    star: 'Stars; several values separated by commas',
    sector: 'Sector (6), as law:code, for example 26/2026:I',
    group: 'Group (17), as law:code',
    set: 'Product set (26), as law:code',
    status: 'Statuses, as the verdicts over certificates',
    producer: 'Code of a producer',
    producerKind: 'Kinds of producers',
    batch: 'Code of an evaluation batch',
    change: 'New recognition, upgrade, renewal, downgrade',
    year: 'Year; of products the year in which the counted line began, of batches the programme year',
    expiringWithin: 'Only lines in force that will expire within so many days after asOf',
    sort: 'Order',
    basis: 'What is counted: products ever recognised, products in force, recognitions',
    limit: 'Rows of a page, 1 to 200; default 20',
    cursor: 'nextCursor of the answer before',
    authority: 'Code or name of the issuing authority',
    kind: 'Kind of decision',
    by: 'Divide the figure by a property',
    indicator: 'Indicator, for example recognised-products',
    ever: 'true: units of every time',
    level: 'Administrative level',
    after: 'Index in the log of the last publication already read'
  }
}

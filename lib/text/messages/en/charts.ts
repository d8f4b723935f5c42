export const charts = {
  title: 'Charts',
  link: 'Charts',
  lead: 'The figures of the register as pictures. Each has its table and file; every number of a table opens its rows.',
  scope: 'Place: {place}. Up to the end of {day}.',
  badDay: 'A day could not be read; the figures below are those of {day}.',
  tableBelow: 'The table below the picture says all its numbers.',
  years: {
    title: 'Recognitions by year',
    lead: 'By the year in which they came into force. Those whose day is not known are in the table only.',
    year: 'Year'
  },
  flow: {
    title: 'From star to star',
    lead: 'On the left the stars before a recognition, on the right the stars after it. The same stars are a renewal; expired, revoked and surrendered have gone out of force.',
    from: 'From',
    first: 'First time'
  },
  places: {
    now: 'Compare the 34 provinces since 1 July 2025',
    before: 'Compare the 63 provinces before 1 July 2025'
  },
  map: {
    title: 'Map of OCOP products',
    link: 'Map',
    lead: 'How many products each province has. A province opens its page; the table below the map says all the numbers.',
    division: 'Borders',
    now: '34 provinces (since 1 July 2025)',
    before: '63 provinces (to the end of 30 June 2025)',
    place: 'Province',
    span: '{least, number}–{most, number}',
    from: '{least, number} or more',
    hoangSa: 'Hoàng Sa archipelago',
    truongSa: 'Trường Sa archipelago',
    specialZone: 'Special zone, {place}',
    islandDistrict: 'Island district, {place}',
    statistics: 'By place and stars',
    origin:
      'Borders drawn in simple lines after data of the Vietnam Publishing House of Natural Resources, Environment and Cartography (sapnhap.bando.com.vn), by way of the open data set thanglequoc/vietnamese-provinces-database (MIT licence). Islands are drawn larger than they are; the map shows figures and proves no border.'
  }
} as const

const COMMITTEE = /^UBND\s+/

/** An authority as official papers write it out: "Ủy ban nhân dân tỉnh Kon Tum". */
export const officialAuthority = (name: string): string => name.replace(COMMITTEE, 'Ủy ban nhân dân ')

/** The authority at the head of a paper, in capitals: "ỦY BAN NHÂN DÂN" above "TỈNH KON TUM"; a ministry on one line. */
export const authorityLines = (name: string): readonly string[] =>
  COMMITTEE.test(name)
    ? ['ỦY BAN NHÂN DÂN', name.replace(COMMITTEE, '').toLocaleUpperCase('vi')]
    : [name.toLocaleUpperCase('vi')]

const SEAT = /^UBND\s+(?:tỉnh|thành phố|quận|huyện|thị xã)\s+(.+)$/u

/** Where a committee signs: "Kon Tum"; `null` where its name does not tell. */
export const seatInName = (name: string): string | null => SEAT.exec(name)?.[1] ?? null

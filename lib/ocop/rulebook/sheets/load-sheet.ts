import type { CriteriaSheet, SheetRulebook } from './sheet'

type Loader = () => Promise<CriteriaSheet>

/** One file for each sheet, read only when it is asked for: a page shows one of the 51. */
const LOADERS: Readonly<Record<SheetRulebook, Readonly<Record<number, Loader>>>> = {
  '26/2026': {
    1: async () => (await import('./qd-26-2026/set-01')).set01,
    2: async () => (await import('./qd-26-2026/set-02')).set02,
    3: async () => (await import('./qd-26-2026/set-03')).set03,
    4: async () => (await import('./qd-26-2026/set-04')).set04,
    5: async () => (await import('./qd-26-2026/set-05')).set05,
    6: async () => (await import('./qd-26-2026/set-06')).set06,
    7: async () => (await import('./qd-26-2026/set-07')).set07,
    8: async () => (await import('./qd-26-2026/set-08')).set08,
    9: async () => (await import('./qd-26-2026/set-09')).set09,
    10: async () => (await import('./qd-26-2026/set-10')).set10,
    11: async () => (await import('./qd-26-2026/set-11')).set11,
    12: async () => (await import('./qd-26-2026/set-12')).set12,
    13: async () => (await import('./qd-26-2026/set-13')).set13,
    14: async () => (await import('./qd-26-2026/set-14')).set14,
    15: async () => (await import('./qd-26-2026/set-15')).set15,
    16: async () => (await import('./qd-26-2026/set-16')).set16,
    17: async () => (await import('./qd-26-2026/set-17')).set17,
    18: async () => (await import('./qd-26-2026/set-18')).set18,
    19: async () => (await import('./qd-26-2026/set-19')).set19,
    20: async () => (await import('./qd-26-2026/set-20')).set20,
    21: async () => (await import('./qd-26-2026/set-21')).set21,
    22: async () => (await import('./qd-26-2026/set-22')).set22,
    23: async () => (await import('./qd-26-2026/set-23')).set23,
    24: async () => (await import('./qd-26-2026/set-24')).set24,
    25: async () => (await import('./qd-26-2026/set-25')).set25,
    26: async () => (await import('./qd-26-2026/set-26')).set26
  },
  '1048/2019': {
    1: async () => (await import('./qd-1048-2019/set-01')).set01,
    2: async () => (await import('./qd-1048-2019/set-02')).set02,
    4: async () => (await import('./qd-1048-2019/set-04')).set04,
    5: async () => (await import('./qd-1048-2019/set-05')).set05,
    6: async () => (await import('./qd-1048-2019/set-06')).set06,
    7: async () => (await import('./qd-1048-2019/set-07')).set07,
    8: async () => (await import('./qd-1048-2019/set-08')).set08,
    9: async () => (await import('./qd-1048-2019/set-09')).set09,
    10: async () => (await import('./qd-1048-2019/set-10')).set10,
    11: async () => (await import('./qd-1048-2019/set-11')).set11,
    12: async () => (await import('./qd-1048-2019/set-12')).set12,
    13: async () => (await import('./qd-1048-2019/set-13')).set13,
    14: async () => (await import('./qd-1048-2019/set-14')).set14,
    15: async () => (await import('./qd-1048-2019/set-15')).set15,
    16: async () => (await import('./qd-1048-2019/set-16')).set16,
    17: async () => (await import('./qd-1048-2019/set-17')).set17,
    18: async () => (await import('./qd-1048-2019/set-18')).set18,
    19: async () => (await import('./qd-1048-2019/set-19')).set19,
    20: async () => (await import('./qd-1048-2019/set-20')).set20,
    21: async () => (await import('./qd-1048-2019/set-21')).set21,
    22: async () => (await import('./qd-1048-2019/set-22')).set22,
    23: async () => (await import('./qd-1048-2019/set-23')).set23,
    24: async () => (await import('./qd-1048-2019/set-24')).set24,
    25: async () => (await import('./qd-1048-2019/set-25')).set25,
    26: async () => (await import('./qd-1048-2019/set-26')).set26
  }
}

/** The sets whose sheets are held under a text, ascending. */
export const setsWithSheets = (rulebook: SheetRulebook): readonly number[] => Object.keys(LOADERS[rulebook]).map(Number)

/**
 * The sheet of a set under a text. `null` where it is not known: set 3 of QĐ 1048 was in no source, QĐ 148 (as amended by QĐ 1489) is known
 * by its frame only, and before 21/08/2019 each province had its own.
 */
export async function loadSheet(rulebook: string, set: number): Promise<CriteriaSheet | null> {
  const load = isSheetRulebook(rulebook) ? LOADERS[rulebook][set] : undefined
  return load === undefined ? null : load()
}

/** Whether the sheets of a text are held criterion by criterion. */
export const isSheetRulebook = (code: string): code is SheetRulebook => Object.hasOwn(LOADERS, code)

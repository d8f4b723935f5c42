/**
 * What targets and reported figures speak of. `count` numbers things, `share` is per cent of a whole, `each` asks for a number in
 * every unit of a tier. `rows` says what of the registry is counted for it; `null` = only sources can tell.
 */
interface IndicatorTerms {
  readonly measure: 'count' | 'share' | 'each'
  readonly rows:
    | 'products'
    | 'new-products'
    | 'upgrades'
    | 'renewed-or-upgraded'
    | 'producers-of-kind'
    | 'entries'
    | 'producers-with-entry'
    | 'villages-with-product'
    | 'districts-with-entry'
    | null
  /** The register whose entries are counted. */
  readonly entry?: EntryKind
}

/** The registers of the programme beside products: each entry has a place and a span of days. */
export const ENTRY_KINDS = [
  'point-of-sale',
  'craft-village',
  'tourism-village',
  'value-chain',
  'online-channel',
  'ip-right',
  'standardised-product',
  'pipeline-product',
  'raw-material-area',
  'fair',
  'training',
  'facility-proposal'
] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** What may be said of an entry, by its register. */
export const ENTRY_TRAITS: Readonly<Record<EntryKind, readonly string[]>> = {
  'point-of-sale': [],
  'craft-village': ['traditional'],
  'tourism-village': [],
  // Both together make a chain count for the circular-economy target (ST-08).
  'value-chain': ['circular', 'stable-area'],
  'online-channel': [],
  'ip-right': ['trademark', 'collective-mark', 'certification-mark', 'geographical-indication', 'filed', 'granted'],
  'standardised-product': [],
  'pipeline-product': ['ready', 'new-idea', 'existing-product', 'needs-packaging', 'needs-label', 'needs-quality'],
  'raw-material-area': [],
  fair: ['exhibition', 'supply-demand'],
  training: ['management', 'food-safety', 'packaging', 'intellectual-property', 'traceability'],
  'facility-proposal': []
}

export const INDICATORS = {
  'recognised-products': { measure: 'count', rows: 'products' },
  'new-products': { measure: 'count', rows: 'new-products' },
  upgrades: { measure: 'count', rows: 'upgrades' },
  'potential-five-star': { measure: 'count', rows: null },
  'exported-products': { measure: 'count', rows: null },
  'standardised-products': { measure: 'count', rows: 'entries', entry: 'standardised-product' },
  'tourism-villages': { measure: 'count', rows: 'entries', entry: 'tourism-village' },
  'points-of-sale': { measure: 'count', rows: 'entries', entry: 'point-of-sale' },
  'consolidated-or-upgraded-share': { measure: 'share', rows: 'renewed-or-upgraded' },
  'cooperative-share': { measure: 'share', rows: 'producers-of-kind' },
  'small-enterprise-share': { measure: 'share', rows: 'producers-of-kind' },
  'circular-chain-share': { measure: 'share', rows: 'producers-with-entry', entry: 'value-chain' },
  'online-sales-share': { measure: 'share', rows: 'producers-with-entry', entry: 'online-channel' },
  'craft-village-share': { measure: 'share', rows: 'villages-with-product', entry: 'craft-village' },
  'points-of-sale-per-district': { measure: 'each', rows: 'districts-with-entry', entry: 'point-of-sale' }
} as const satisfies Readonly<Record<string, IndicatorTerms>>

export type Indicator = keyof typeof INDICATORS

export const INDICATOR_NAMES = Object.keys(INDICATORS) as readonly Indicator[]

export const isIndicator = (name: string): name is Indicator => Object.hasOwn(INDICATORS, name)

export const termsOf = (indicator: Indicator): IndicatorTerms => INDICATORS[indicator]

/** Traits that an entry must all have to count for an indicator. */
export const requiredTraits = (indicator: Indicator): readonly string[] =>
  indicator === 'circular-chain-share' ? ENTRY_TRAITS['value-chain'] : []

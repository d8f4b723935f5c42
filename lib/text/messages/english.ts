import type { Dictionary } from './dictionary'
import { api } from './en/api'
import { charts } from './en/charts'
import { check } from './en/check'
import { common } from './en/common'
import { decision } from './en/decision'
import { expiry } from './en/expiry'
import { product } from './en/product'
import { programme } from './en/programme'
import { publicPages } from './en/public'
import { refusals } from './en/refusals'
import { report } from './en/report'
import { search } from './en/search'
import { statistics } from './en/statistics'
import { succession } from './en/succession'
import type { PublicMessages } from './vietnamese'

/** The public areas only: staff areas are Vietnamese. */
export const english = {
  common,
  public: publicPages,
  check,
  search,
  product,
  decision,
  statistics,
  succession,
  expiry,
  charts,
  report,
  programme,
  api,
  refusals
} as const satisfies Dictionary<PublicMessages>

import { admin } from './vi/admin'
import { api } from './vi/api'
import { charts } from './vi/charts'
import { check } from './vi/check'
import { common } from './vi/common'
import { council } from './vi/council'
import { councilPaper } from './vi/council-paper'
import { decision } from './vi/decision'
import { design } from './vi/design'
import { expiry } from './vi/expiry'
import { officer } from './vi/officer'
import { officerAct } from './vi/officer-act'
import { officerBatch } from './vi/officer-batch'
import { officerCertificate } from './vi/officer-certificate'
import { officerDecision } from './vi/officer-decision'
import { officerInspection } from './vi/officer-inspection'
import { officerMatter } from './vi/officer-matter'
import { officerProducer } from './vi/officer-producer'
import { officerProgramme } from './vi/officer-programme'
import { officerScreening } from './vi/officer-screening'
import { paper } from './vi/paper'
import { producer } from './vi/producer'
import { product } from './vi/product'
import { programme } from './vi/programme'
import { publicPages } from './vi/public'
import { refusals } from './vi/refusals'
import { report } from './vi/report'
import { search } from './vi/search'
import { signIn } from './vi/sign-in'
import { staffRefusals } from './vi/staff-refusals'
import { statistics } from './vi/statistics'
import { succession } from './vi/succession'

const publicAreas = {
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
} as const

/** Vietnamese is the original: every other language is typed after it. */
export const vietnamese = {
  ...publicAreas,
  staffRefusals,
  signIn,
  producer,
  officer,
  officerAct,
  officerBatch,
  officerCertificate,
  officerDecision,
  officerInspection,
  officerScreening,
  officerProducer,
  officerMatter,
  officerProgramme,
  council,
  councilPaper,
  admin,
  design,
  paper
} as const

export type PublicMessages = typeof publicAreas
export type StaffMessages = typeof vietnamese

import type { Locale } from './locale'

/**
 * One idea of the registry: what people call it, what the code calls it (`codes`: types as `Product`, verbs and states as `upgrade`), the
 * part of an address that stands for it, and the English words that would be a second name for the same thing.
 */
interface Term {
  readonly vi: string
  readonly en: string
  readonly codes: readonly [string, ...string[]]
  readonly address: string | null
  readonly avoid: readonly string[]
}

/** The glossary. A name that is not here is no idea of the registry yet; a second name for one that is here is a mistake. */
export const terms = {
  product: { vi: 'sản phẩm', en: 'product', codes: ['Product'], address: 'san-pham', avoid: ['Item'] },
  producer: { vi: 'chủ thể', en: 'producer', codes: ['Producer'], address: 'chu-the', avoid: ['Subject', 'Vendor'] },
  dossier: { vi: 'hồ sơ', en: 'dossier', codes: ['Dossier'], address: 'ho-so', avoid: ['Application'] },
  batch: { vi: 'đợt đánh giá', en: 'evaluation batch', codes: ['Batch'], address: 'dot-danh-gia', avoid: ['Round'] },
  sector: { vi: 'nhóm sản phẩm', en: 'sector', codes: ['Sector'], address: null, avoid: ['Category'] },
  productGroup: { vi: 'nhóm', en: 'group', codes: ['ProductGroup'], address: null, avoid: ['Category'] },
  productSet: { vi: 'bộ sản phẩm', en: 'product set', codes: ['ProductSet'], address: null, avoid: ['Category'] },
  council: { vi: 'hội đồng', en: 'council', codes: ['Council'], address: 'hoi-dong', avoid: ['Committee'] },
  councilMember: {
    vi: 'thành viên hội đồng',
    en: 'council member',
    codes: ['CouncilMember'],
    address: null,
    avoid: ['Judge']
  },
  advisoryGroup: { vi: 'tổ tư vấn', en: 'advisory group', codes: ['AdvisoryGroup'], address: null, avoid: [] },
  rulebook: { vi: 'bộ tiêu chí', en: 'rulebook', codes: ['Rulebook'], address: null, avoid: ['Config'] },
  criteriaSheet: { vi: 'phiếu', en: 'criteria sheet', codes: ['CriteriaSheet'], address: null, avoid: ['Config'] },
  criterion: { vi: 'tiêu chí', en: 'criterion', codes: ['Criterion'], address: null, avoid: ['Config'] },
  scoreSheet: { vi: 'phiếu chấm điểm', en: 'score sheet', codes: ['ScoreSheet'], address: null, avoid: ['Form'] },
  rating: { vi: 'phân hạng', en: 'rating', codes: ['Rating'], address: null, avoid: ['Grade'] },
  starBand: { vi: 'hạng sao', en: 'star band', codes: ['StarBand'], address: null, avoid: ['Grade'] },
  decision: { vi: 'quyết định', en: 'decision', codes: ['Decision'], address: 'quyet-dinh', avoid: ['Approval'] },
  recognitionLine: {
    vi: 'dòng công nhận',
    en: 'recognition line',
    codes: ['RecognitionLine'],
    address: null,
    avoid: []
  },
  certificate: {
    vi: 'giấy chứng nhận',
    en: 'certificate',
    codes: ['Certificate'],
    address: 'giay-chung-nhan',
    avoid: ['Licence', 'License']
  },
  upgrade: { vi: 'nâng hạng', en: 'upgrade', codes: ['upgrade'], address: null, avoid: [] },
  renewal: { vi: 'công nhận lại', en: 'renewal', codes: ['renewal'], address: null, avoid: [] },
  downgrade: { vi: 'hạ hạng', en: 'downgrade', codes: ['downgrade'], address: null, avoid: [] },
  referral: { vi: 'trình Trung ương', en: 'referral to the centre', codes: ['Referral'], address: null, avoid: [] },
  potentialFiveStar: {
    vi: 'tiềm năng 5 sao',
    en: 'potential five-star',
    codes: ['potentialFiveStar'],
    address: null,
    avoid: []
  },
  issue: { vi: 'ban hành', en: 'issue', codes: ['issue'], address: null, avoid: [] },
  publish: { vi: 'công bố', en: 'publish', codes: ['publish'], address: 'cong-bo', avoid: [] },
  revokeCertificate: {
    vi: 'thu hồi giấy chứng nhận',
    en: 'revoke the certificate',
    codes: ['revokeCertificate'],
    address: 'thu-hoi',
    avoid: ['Cancel']
  },
  withdrawDecision: {
    vi: 'thu hồi quyết định công nhận',
    en: 'withdraw the decision',
    codes: ['withdrawDecision'],
    address: 'thu-hoi',
    avoid: ['Cancel']
  },
  annul: { vi: 'hủy bỏ', en: 'annul', codes: ['annul'], address: 'thu-hoi', avoid: ['Cancel'] },
  reEvaluation: { vi: 'đánh giá lại', en: 're-evaluation', codes: ['ReEvaluation'], address: null, avoid: [] },
  expired: { vi: 'hết hạn', en: 'expired', codes: ['expired'], address: null, avoid: [] },
  extended: { vi: 'kéo dài', en: 'extended', codes: ['extended'], address: null, avoid: [] },
  revoked: { vi: 'thu hồi', en: 'revoked', codes: ['revoked'], address: 'thu-hoi', avoid: ['Cancel'] },
  surrendered: { vi: 'tự nguyện trả', en: 'surrendered', codes: ['surrendered'], address: null, avoid: [] },
  correction: { vi: 'đính chính', en: 'correction', codes: ['Correction'], address: 'dinh-chinh', avoid: ['Edit'] },
  handover: { vi: 'trao giấy chứng nhận', en: 'hand-over', codes: ['Handover'], address: null, avoid: [] },
  inspection: { vi: 'kiểm tra', en: 'inspection', codes: ['Inspection'], address: 'kiem-tra', avoid: [] },
  target: { vi: 'chỉ tiêu', en: 'target', codes: ['Target'], address: 'chi-tieu', avoid: [] },
  progress: { vi: 'tiến độ', en: 'progress', codes: ['Progress'], address: null, avoid: [] },
  reportedFigure: { vi: 'số liệu báo cáo', en: 'reported figure', codes: ['ReportedFigure'], address: null, avoid: [] },
  pointOfSale: { vi: 'điểm bán', en: 'point of sale', codes: ['PointOfSale'], address: 'diem-ban', avoid: [] },
  officer: { vi: 'cán bộ', en: 'officer', codes: ['Officer'], address: 'can-bo', avoid: ['Admin'] },
  history: { vi: 'nhật ký', en: 'history', codes: ['HistoryEvent', 'Log'], address: 'nhat-ky', avoid: [] }
} as const satisfies Record<string, Term>

export type TermKey = keyof typeof terms

/** What a person reads for an idea, in the middle of a sentence: "giấy chứng nhận", "certificate". */
export const term = (key: TermKey, locale: Locale = 'vi'): string => terms[key][locale]

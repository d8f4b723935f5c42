import { PROGRAMME_SHAPES, type ProgrammeShape } from '@/lib/ocop/programme/register'

export const PROGRAMME = '/can-bo/chuong-trinh'

const SLUGS: Readonly<Record<ProgrammeShape, string>> = {
  period: 'giai-doan',
  target: 'chi-tieu',
  undertaking: 'nhiem-vu',
  figure: 'so-lieu',
  support: 'ho-tro',
  event: 'su-kien',
  'point-of-sale': 'diem-ban',
  'craft-village': 'lang-nghe',
  'tourism-village': 'lang-du-lich',
  'value-chain': 'chuoi-gia-tri',
  'online-channel': 'kenh-truc-tuyen',
  'ip-right': 'so-huu-tri-tue',
  'standardised-product': 'tieu-chuan-hoa',
  'pipeline-product': 'y-tuong',
  'raw-material-area': 'vung-nguyen-lieu',
  fair: 'hoi-cho',
  training: 'tap-huan',
  'facility-proposal': 'de-xuat-cong-trinh'
}

/** The register or list that an address names; `null` = none. */
export const shapeOfSlug = (slug: string): ProgrammeShape | null =>
  PROGRAMME_SHAPES.find(shape => SLUGS[shape] === slug) ?? null

export const listAddress = (shape: ProgrammeShape): string => `${PROGRAMME}/${SLUGS[shape]}`
export const formAddress = (shape: ProgrammeShape, corrects?: string): string =>
  `${listAddress(shape)}/ghi${corrects === undefined ? '' : `?sua=${corrects}`}`
export const followAddress = (shape: ProgrammeShape, code: string): string => `${listAddress(shape)}/tiep?ma=${code}`

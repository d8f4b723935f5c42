import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { EmptyState } from '@/components/ui/empty-state'
import { Facets } from '@/components/ui/facets'
import { Pagination } from '@/components/ui/pagination'
import { SearchField } from '@/components/ui/search-field'
import { verdictText } from '@/components/ui/verdict-tag'
import { staffText } from '@/lib/text/text'

const t = staffText()

const PLACES = [
  'Quảng Ngãi',
  'Đắk Lắk',
  'Gia Lai',
  'Lâm Đồng',
  'An Giang',
  'Cà Mau',
  'Sơn La',
  'Lào Cai',
  'Huế',
  'Hà Nội'
]

export function Finding() {
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t('common.nav.home'), href: '/' },
          { label: t('common.nav.products'), href: '/san-pham' }
        ]}
      />
      <SearchField action="/he-thong-thiet-ke" hint={t('common.search.hint')} large />
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[16rem_1fr]">
        <Facets
          action="/he-thong-thiet-ke"
          clearHref="/he-thong-thiet-ke"
          active={1}
          groups={[
            {
              name: 'trang-thai',
              title: t('design.finding.facetStatus'),
              choice: 'one',
              options: [
                { value: '', label: t('design.finding.all'), count: 1392, chosen: true },
                { value: 'valid', label: verdictText('valid', 'vi'), count: 1240, chosen: false },
                { value: 'expired', label: verdictText('expired', 'vi'), count: 152, chosen: false }
              ]
            },
            {
              name: 'noi',
              title: t('design.finding.facetPlace'),
              choice: 'many',
              options: PLACES.map((label, index) => ({
                value: label,
                label,
                count: 400 - index * 37,
                chosen: index === 1
              }))
            }
          ]}
        />
        <div className="grid min-w-0 grid-cols-1 content-start gap-6">
          <EmptyState title={t('design.finding.empty')}>
            <p>{t('design.finding.emptyHint')}</p>
          </EmptyState>
          <Pagination page={7} pages={70} hrefOf={page => `/san-pham?trang=${page}`} />
        </div>
      </div>
    </>
  )
}

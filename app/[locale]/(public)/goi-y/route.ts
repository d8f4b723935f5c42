import { type Suggestions, suggestionsFor } from '@/lib/queries/registry/suggestions'
import { isLocale, type Locale, localPath } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import { today } from '@/lib/web/clock'
import { defineRoute } from '@/lib/web/define-route'
import { single } from '@/lib/web/search-params'

/** Where a suggestion leads, as the list beneath a search field draws it. */
interface Row {
  readonly name: string
  readonly under: string
  readonly href: string
}

function rows({ products, producers, places }: Suggestions, locale: Locale): readonly Row[] {
  const kind = text(locale)
  return [
    ...products.map(({ code, name, producer }) => ({
      name,
      under: producer ?? '',
      href: localPath(locale, `/san-pham/${code}`)
    })),
    ...producers.map(({ code, name }) => ({
      name,
      under: kind('search.check.kinds.producer'),
      href: localPath(locale, `/chu-the/${code}`)
    })),
    ...places.map(({ id, fullName, parent }) => ({
      name: fullName,
      under: parent?.name ?? '',
      href: localPath(locale, `/san-pham?noi=${encodeURIComponent(id)}`)
    }))
  ]
}

/** What a visitor who is still typing may mean. The search works without it. */
export const GET = defineRoute(
  { name: 'registry.suggest', access: 'anyone', schema: null, idempotent: true },
  async (request, { params }) => {
    const locale = isLocale(String(params.locale)) ? (params.locale as Locale) : 'vi'
    const typed = single({ q: request.nextUrl.searchParams.get('q') ?? '' }, 'q')
    const found = typed === null ? [] : rows(await suggestionsFor(typed, await today()), locale)
    return Response.json(found, { headers: { 'Cache-Control': 'public, max-age=60' } })
  }
)

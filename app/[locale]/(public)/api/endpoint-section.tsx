import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/text/locale'
import { text } from '@/lib/text/text'
import type { Endpoint } from '@/lib/web/api/endpoint'
import { type Parameter, parametersOf } from '@/lib/web/api/parameters'

interface EndpointSectionProps {
  readonly endpoint: Endpoint
  readonly base: string
  readonly locale: Locale
}

/** One address: what it gives, what it takes, and a way to try it. */
export function EndpointSection({ endpoint, base, locale }: EndpointSectionProps) {
  const t = text(locale)
  const { name, path } = endpoint
  const parameters = parametersOf(endpoint, locale)
  return (
    <section id={name} aria-labelledby={`${name}-tieu-de`} className="grid grid-cols-1 gap-3 border-t border-rule pt-6">
      <h3 id={`${name}-tieu-de`} className="break-words">
        <code>
          GET {base}
          {path}
        </code>
      </h3>
      <p className="max-w-measure">{t(`api.endpoints.${name}`)}</p>
      {!path.includes('{') && (
        <p>
          {t('api.example')} <a href={base + path}>{base + path}</a>
        </p>
      )}
      <Table
        caption={t('api.parametersOf', { path })}
        captionHidden
        columns={[
          {
            key: 'name',
            header: t('api.parameter'),
            isRowHeader: true,
            cell: parameter => <code>{parameter.name}</code>
          },
          { key: 'meaning', header: t('api.meaning'), cell: ({ description }) => description },
          { key: 'values', header: t('api.values'), cell: parameter => <Values parameter={parameter} /> }
        ]}
        rows={parameters}
        rowKey={parameter => parameter.name}
        locale={locale}
      />
    </section>
  )
}

function Values({ parameter: { schema } }: { parameter: Parameter }) {
  const values = schema.enum ?? schema.items?.enum
  if (values) return <code className="break-words">{values.join(' · ')}</code>
  return schema.example === undefined ? null : <code className="break-words">{String(schema.example)}</code>
}

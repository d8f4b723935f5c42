'use client'

import { useParams } from 'next/navigation'
import { Failure } from '@/components/frame/failure'

export default function PublicFailure({ error, retry }: { error: unknown; retry: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  return <Failure error={error} retry={retry} locale={locale === 'en' ? 'en' : 'vi'} />
}

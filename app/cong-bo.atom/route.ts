import { publicFeed } from '@/lib/web/api/feed'
import { defineRoute } from '@/lib/web/define-route'

export const GET = defineRoute(
  { name: 'feed.published', access: 'anyone', schema: null, idempotent: true },
  (_request, { today }) => publicFeed(today)
)

import { notFound } from 'next/navigation'

/** Every address that is no page, so that "not found" has a frame and a language. */
export default function NoSuchPage() {
  notFound()
}

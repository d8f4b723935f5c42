import { REVOCATION_GROUNDS } from '../rulebook/revocation-grounds'

/** What is looked at: that the product is still what it was recognised for, and how the mark is used (QĐ 26/2026/QĐ-TTg, Điều 9). */
export const INSPECTED_MATTERS = ['criteria', 'mark', 'law', 'file', 'production', 'other'] as const
export type InspectedMatter = (typeof INSPECTED_MATTERS)[number]

export const ARTICLE_GROUNDS = REVOCATION_GROUNDS.map(({ key }) => key)
/** A ground of Điều 8, by its letter. */
export type ArticleGround = (typeof ARTICLE_GROUNDS)[number]

export const isArticleGround = (key: string): key is ArticleGround => ARTICLE_GROUNDS.some(ground => ground === key)

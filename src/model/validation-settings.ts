import type { FieldKind } from './front-matter.ts'

export const vocabularyFields = ['area', 'category', 'status', 'project', 'tags'] as const
export type VocabularyField = (typeof vocabularyFields)[number]

/** What a folder's owner asks of its front matter. Plain data, so that it can go to a worker. */
export interface ValidationSettings {
  readonly required: readonly string[]
  readonly vocabulary: Readonly<Partial<Record<VocabularyField, readonly string[]>>>
  /** Fields of the folder's own, beside those that the tool knows. */
  readonly fields: Readonly<Record<string, FieldKind>>
}

export const defaultSettings: ValidationSettings = {
  required: ['title', 'date', 'source', 'speaker', 'tags', 'summary', 'area', 'category'],
  vocabulary: {},
  fields: {},
}

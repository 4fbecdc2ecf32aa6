/** What can be wrong with the text after the front matter. */
export interface BodyFindings {
  'body/empty': Record<never, never>
  'translation/unpaired': { readonly paragraphs: number }
}

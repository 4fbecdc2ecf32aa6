import type { BodyFindings, ParseRisk } from '../../../model/findings/body-findings.ts'
import type { Words } from './words.ts'

const inAll = (count: number): string => (count > 1 ? ` (${count} on this line)` : '')

const risks: Readonly<Record<ParseRisk, string>> = {
  'long-line': 'a line of over 64 KiB',
  'deep-nesting': 'nesting over 100 deep',
  'many-markers': 'thousands of markers in a line or a block',
  'many-references': 'over 200 ‘&’ in a block',
  long: 'over 128 KiB that only the slower parser can read',
}

export const bodyWording: Words<BodyFindings> = {
  'translation/unpaired': ({ paragraphs, layout }) => {
    const what = paragraphs === 1 ? 'A paragraph' : `${paragraphs} paragraphs`
    if (layout === 'overrun')
      return `${what} at the end without an original, after an original far longer than its main text. Part that one among them.`
    return layout === 'layers'
      ? `${what} in the original language with no main text before; expected the translation in the same section. Add it, or move the original below it.`
      : `${what} in the original language without a translation beside; all others have one. Add it.`
  },
  'markdown/too-complex': ({ risk, over, seconds, megabytes }) => {
    const limit = {
      time: `takes over ${seconds} s to read; split it, or raise --time-limit`,
      memory: `takes over ${megabytes} MB to read; split it, or raise --memory-limit`,
      depth: 'is nested deeper than a parser can follow; take the nesting out',
    }
    return `The text after the front matter, with ${risks[risk]}, ${limit[over]}. Only the front matter was read.`
  },
  'body/empty': () => 'No text after the front matter; add the transcript, or take the file out.',
  'heading/level-skip': ({ from, to }) =>
    `A heading of level ${to} follows one of level ${from}; use level ${from + 1}.`,
  'markup/unclosed-emphasis': ({ found }) =>
    `The ‘${found}’ is shown as it is: it has no partner, or stands in HTML; pair it, take it away, or set a blank line after the HTML.`,
  'markup/commonmark-emphasis': ({ text }) =>
    `Readers on plain CommonMark see asterisks around ‘${text}’; put a space, or the punctuation, outside of them.`,
  'markup/unclosed-html': ({ element }) => `<${element}> has no end; add </${element}> where it ends.`,
  'markup/end-tag': ({ found, element }) => `‘${found}’ stands where <${element}> ends; write </${element}>.`,
  'text/replacement-character': ({ count }) =>
    `U+FFFD stands where a character was lost${inAll(count)}; restore it from the source.`,
  'text/control-character': ({ name, count }) =>
    `The invisible character ${name} stands here${inAll(count)}; take it away.`,
  'speaker/label-variant': ({ label, usual, speaker }) =>
    `${speaker} is labelled ‘${label}’ here and ‘${usual}’ elsewhere; use one label.`,
  'glossary/conflict': ({ kind, term, here, other, place }) => {
    const is = { definition: 'is', translation: 'is translated as', 'long-form': 'stands for' }[kind]
    return `‘${term}’ ${is} ‘${here}’ here, but ‘${other}’ in ${place}; agree on one.`
  },
}

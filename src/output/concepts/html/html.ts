import { createHash } from 'node:crypto'
import type { Concept, Conflict, Place } from '../../../model/concept.ts'
import type { ConceptWriter, ConceptWriterOptions } from '../concept-writer.ts'
import { escapeHtml as escaped } from '../escape-html.ts'
import { fullPlaceText } from '../place-text.ts'
import { pageScript } from './page-script.ts'
import { pageStyle } from './page-style.ts'

/** One page with everything in it: it works from disk, asks nothing of the network, and can be read without its script. */
export function htmlWriter({ source = false }: ConceptWriterOptions): ConceptWriter {
  return {
    outputs: ['glossary'],
    opening: pageHead,
    serialize: (concept) => [article(concept, source)],
    separator: '',
    closing: () => `</main>\n<script>${pageScript}</script>\n</body>\n</html>\n`,
  }
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function pageHead(): string {
  const policy = `default-src 'none'; style-src ${hash(pageStyle)}; script-src ${hash(pageScript)}; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Glossary</title>
<style>${pageStyle}</style>
</head>
<body>
<h1>Glossary</h1>
<form hidden role="search">
<input type="search" id="search" placeholder="Search (press /)" aria-label="Search">
<select id="language" aria-label="Language"><option value="">any language</option><option value="zh">中文</option><option value="en">English</option></select>
<select id="order" aria-label="Order"><option value="files">most used</option><option value="term">by term</option><option value="last">last seen</option></select>
<label><input type="checkbox" id="conflicts"> conflicts</label>
<output id="count"></output>
</form>
<main>
`
}

function article(concept: Concept, source: boolean): string {
  const { id, term, language, aliases, definitions, places, transcripts, conflicts, lastSeen } = concept
  const languages = Object.keys(concept.preferred).join(' ')
  const attributes = `id="${escaped(id)}" data-languages="${languages}" data-files="${transcripts}" data-last="${escaped(lastSeen ?? '')}" data-conflict="${conflicts.length > 0 ? 'yes' : 'no'}"`
  const names = aliases.map(
    (alias) =>
      `<span lang="${alias.language}" title="${alias.kind}, ${alias.count} ×">${escaped(alias.text)}</span>`,
  )
  const items = definitions.map(
    ({ text, places: own }) => `<li>${escaped(text)} ${placeList(source ? own : own.slice(0, 1))}</li>`,
  )
  const about =
    items.length > 0
      ? `<ul>${items.join('')}</ul>`
      : `<p>${placeList(source ? places : places.slice(0, 1))}</p>`
  return `<article ${attributes}><h2 lang="${language}">${escaped(term)}</h2> <small>${transcripts} ×</small>
${names.length > 0 ? `<p class="names">${names.join('')}</p>\n` : ''}${about}${conflicts.map(conflictList).join('')}</article>
`
}

function conflictList({ kind, name, sides }: Conflict): string {
  const items = sides.map(({ text, places }) => `<li>${escaped(text)} ${placeList(places)}</li>`)
  return `<p class="conflict">${kind}: ${escaped(name)}</p><ul>${items.join('')}</ul>`
}

function placeList(places: readonly Place[]): string {
  return `<span class="place">${places.map((place) => escaped(fullPlaceText(place))).join(', ')}</span>`
}

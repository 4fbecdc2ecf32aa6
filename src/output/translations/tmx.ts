import { create } from 'xmlbuilder2'
import type { LanguageSide, ListedTranslation } from '../../model/listed-translation.ts'
import type { Writer } from '../writers/writer.ts'

const placeholder = '<body/>'

/** TMX 1.4b, level 1, for translation memories: a unit for each pair, its place as properties. */
export function tmxWriter(version: string): Writer<ListedTranslation> {
  const [head, tail] = frame(version).split(placeholder)
  return {
    outputs: ['translations'],
    opening: () => `${head}<body>\n`,
    serialize: (pair) => [`${unit(pair)}\n`],
    separator: '',
    closing: () => `</body>${tail}\n`,
  }
}

function frame(version: string): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' })
  document.dtd({ name: 'tmx', sysID: 'tmx14.dtd' })
  const tmx = document.ele('tmx', { version: '1.4' })
  tmx.ele('header', {
    creationtool: 'kb',
    creationtoolversion: version,
    segtype: 'paragraph',
    'o-tmf': 'Markdown',
    adminlang: 'en',
    srclang: '*all*',
    datatype: 'plaintext',
  })
  tmx.ele('body')
  return document.end()
}

function unit({ path, section, main, original }: ListedTranslation): string {
  const node = create({ invalidCharReplacement: '' }).ele('tu', { srclang: original.language })
  node.ele('prop', { type: 'x-path' }).txt(path)
  node
    .ele('prop', { type: 'x-lines' })
    .txt(`${original.startLine}-${original.endLine} ${main.startLine}-${main.endLine}`)
  if (section !== null) node.ele('prop', { type: 'x-section' }).txt(section)
  for (const side of [original, main]) variant(node, side)
  return node.toString()
}

function variant(node: ReturnType<typeof create>, { language, text }: LanguageSide): void {
  node.ele('tuv', { 'xml:lang': language }).ele('seg').txt(text)
}

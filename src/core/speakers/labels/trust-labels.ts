import type { FrontMatter } from '../../../model/front-matter.ts'
import type { TranscriptDocument } from '../../document/transcript-document.ts'
import { foldName } from '../names/fold-name.ts'
import type { Label } from './label.ts'
import { isNameLike, roleWord } from './label-name.ts'

/** How often a name stands as a label in one layer. */
interface Tally {
  readonly name: string
  marked: number
  plain: number
  /** With a time beside it. */
  timed: number
  /** In a list item: mostly a lead-in. */
  listed: number
}

const selfReference = /(?:我是|我叫|I am |I'm |I’m |my name is )$/
const reportingVerb = /(?:说|道|问|答|称|表示|认为|指出|写|提到|解释|补充|says|said|asks|asked)$/

function tally(labels: readonly Label[], { blocks }: TranscriptDocument): Map<string, Tally>[] {
  const layers = [new Map<string, Tally>(), new Map<string, Tally>()]
  for (const label of labels) {
    if (label.name === '') continue
    const block = blocks[label.block]!
    const layer = layers[block.layer === 'main' ? 0 : 1]!
    const { key } = label
    let entry = layer.get(key)
    if (!entry) {
      entry = { name: label.name, marked: 0, plain: 0, timed: 0, listed: 0 }
      layer.set(key, entry)
    }
    if (label.time !== null) entry.timed++
    if (block.listDepth > 0 && label.shape !== 'chevron') entry.listed++
    else if (label.marked) entry.marked++
    else entry.plain++
  }
  return layers
}

function knownNames({ guest, people, speaker, author }: FrontMatter): Set<string> {
  const names = [...(guest ?? []), ...(people ?? []), speaker, author]
  return new Set(names.filter((name): name is string => typeof name === 'string').map(foldName))
}

/** `**Name**: 大家好，我是Name…`: the speech names its own label. */
function introducesItself(label: Label, { blocks }: TranscriptDocument): boolean {
  if (label.name === '' || !label.marked) return false
  const { text } = blocks[label.block]!
  const beginning = text.slice(label.bodyStart, label.bodyStart + 60 + label.name.length)
  const at = beginning.indexOf(label.name)
  return at >= 0 && selfReference.test(beginning.slice(0, at))
}

/** Names that recur as marked labels, have times as others do, or are words for a part in a conversation: they prove the layer labelled. */
function provenIn(layer: ReadonlyMap<string, Tally>, known: ReadonlySet<string>): Set<string> {
  const proven = new Set<string>()
  let plain = 0
  let times = 0
  for (const { timed } of layer.values()) times += timed
  for (const [key, { name, marked, timed }] of layer) {
    const role = roleWord(name)
    if (
      marked >= 2 ||
      (marked === 1 && timed === 1 && times > 1) ||
      (marked === 1 && ((role !== null && role !== 'clip') || known.has(key)))
    )
      proven.add(key)
  }
  for (const [key, entry] of layer) {
    if (entry.plain < 2 || !isPlainSpeaker(entry.name)) continue
    if (entry.plain >= 3 || entry.name.includes('·') || known.has(key) || roleWord(entry.name) !== null)
      plain += entry.plain
  }
  for (const [key, entry] of layer)
    if ((plain >= 3 || entry.name.includes('·')) && entry.plain >= 2 && isPlainSpeaker(entry.name))
      proven.add(key)
  return proven
}

function isPlainSpeaker(name: string): boolean {
  return (isNameLike(name) || roleWord(name) !== null) && !reportingVerb.test(name)
}

/**
 * Keeps the labels that open turns. A name that recurs is trusted; one seen once is trusted beside others that recur
 * more often than there are names seen once in doubt; bold lead-ins, which hardly ever recur, are left out.
 */
export function trustLabels(labels: readonly Label[], document: TranscriptDocument): Label[] {
  const layers = tally(labels, document)
  const known = knownNames(document.frontMatter)
  for (const label of labels) if (introducesItself(label, document)) known.add(label.key)
  let labelled = 0
  /** Those of the main layer, once they are known: the original has the same voices. */
  let inMain: ReadonlySet<string> | undefined
  const accepted = layers.map((layer) => {
    const proven = provenIn(layer, known)
    const all = new Set(proven)
    let weight = labelled
    for (const key of proven) weight += layer.get(key)!.marked + layer.get(key)!.plain
    for (const [key, { name, marked, plain }] of layer) {
      if (proven.has(key)) continue
      if (inMain?.has(key)) all.add(key)
      else if ((weight >= 3 || labelled > 0) && marked > 0) all.add(key)
      else if (
        weight >= 6 &&
        plain > 0 &&
        isPlainSpeaker(name) &&
        (known.has(key) || roleWord(name) !== null)
      )
        all.add(key)
    }
    labelled = weight
    inMain = all
    return all
  })
  return labels.filter((label) => {
    const block = document.blocks[label.block]!
    if (label.name === '') return true
    const inLayer = accepted[block.layer === 'main' ? 0 : 1]!
    const { key } = label
    if (!inLayer.has(key)) return false
    return block.listDepth === 0 || label.shape === 'chevron' || inLayer.size > 0
  })
}

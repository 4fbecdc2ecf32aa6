import { LineCounter, parseDocument } from 'yaml'
import { type SpeakerRegistry, speakerRegistrySchema } from '../model/speaker-registry.ts'
import { UserError } from '../model/user-error.ts'
import { readCompanionFile } from './companion-file.ts'

export const speakerRegistryNames = ['speakers.yaml', 'speakers.yml']

/**
 * speakers.yaml, or an empty registry where there is none. Throws a UserError with file and place where it is wrong: a
 * list of people that leaves it out would pass for the one that was wanted.
 */
export function readSpeakerRegistry(
  workingDirectory: string,
  asked: string | undefined,
  configPath: string | null,
): SpeakerRegistry {
  const file = readCompanionFile(speakerRegistryNames, workingDirectory, asked, configPath)
  if (file === null) return { people: [], different: [] }
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, prettyErrors: false })
  const [problem] = document.errors
  if (problem) {
    const { line, col } = lines.linePos(problem.pos[0])
    throw new UserError(`${file.path}:${line}:${col}: not valid YAML: ${problem.message}`)
  }
  const result = speakerRegistrySchema.safeParse(unfold(document, file.path) ?? {})
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new UserError(
    `${file.path}: ${issue!.path.map(String).join('.') || 'the file'}: ${issue!.message}; expected people: [{ name, also: [] }] and different: [[name, name]]`,
  )
}

/** A document full of aliases throws when it is unfolded. */
function unfold(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new UserError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

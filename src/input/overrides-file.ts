import { type CompanionFile, readCompanionFile } from './companion-file.ts'

export const overridesNames = ['glossary.overrides.yaml', 'glossary.overrides.yml']

/** The glossary's overrides: see `readCompanionFile`. */
export function readOverridesFile(
  workingDirectory: string,
  asked: string | undefined,
  configPath: string | null,
): CompanionFile | null {
  return readCompanionFile(overridesNames, workingDirectory, asked, configPath)
}

import { conflicts } from './conflicts.ts'
import { glossary } from './glossary.ts'
import { health } from './health.ts'
import { overview } from './overview.ts'
import { speakers } from './speakers.ts'
import { terms } from './terms.ts'
import type { View } from './view.ts'

/** The views, in the order of the page. */
export const views: readonly View[] = [overview, glossary, terms, conflicts, speakers, health]

// Bundles as rolldown.config.js says, without the list of files that rolldown's own command prints.
import { build } from 'rolldown'
import options from '../rolldown.config.js'

await build(options)

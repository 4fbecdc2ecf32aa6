#!/usr/bin/env node
import { processHost } from '../dist/bundle/host.js'
import { main } from '../dist/bundle/main.js'

process.exitCode = await main(process.argv.slice(2), processHost())

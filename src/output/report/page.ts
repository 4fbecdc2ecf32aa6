import { createHash } from 'node:crypto'
import type { ReportModel } from '../../model/report.ts'
import { clientCode } from './client-code.ts'
import { embedJson } from './embed-json.ts'
import { encodePageData } from './encode-page-data.ts'
import { Html, html } from './html.ts'
import { pageStyle } from './style/page-style.ts'
import { views } from './views/registry.ts'

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The report as one page: it works from disk, asks nothing of the network, and runs no script but its own. */
export function reportPage(model: ReportModel): string {
  const script = clientCode()
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(pageStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
  const shown = views.filter(({ has }) => has(model))
  return `<!doctype html>\n${
    html`<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Knowledge base</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top"><div class="frame">
<p class="name">Knowledge base</p>
<nav aria-label="Views"><ul>${shown.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
</div></header>
<main id="main" class="frame" tabindex="-1">
<noscript><p class="note">Search, conflicts and speakers need this page’s own script; the rest is below.</p></noscript>
${shown.map(
  ({ id, name, render }) => html`<section id="${id}" class="view" aria-labelledby="${id}-title">
<h1 id="${id}-title" tabindex="-1">${name}</h1>
${render(model)}
</section>
`,
)}
</main>
<script type="application/json" id="data">${new Html(embedJson(encodePageData(model)))}</script>
<script>${new Html(script)}</script>
</body>
</html>
`.markup
  }`
}

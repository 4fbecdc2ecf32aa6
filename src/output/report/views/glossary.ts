import type { Language } from '../../../model/concept.ts'
import { html } from '../html.ts'
import type { View } from './view.ts'

const languageNames: Record<Language, string> = {
  zh: '中文',
  en: 'English',
  ja: '日本語',
  ko: '한국어',
  und: 'Other',
}

/** The glossary: its list is filled in by client/glossary-view.ts. */
export const glossary: View = {
  id: 'glossary',
  name: 'Glossary',
  has: () => true,
  render({ concepts }) {
    if (concepts.length === 0)
      return html`<p class="empty">No glosses found. A gloss is a parenthesis that says what the phrase before it is, such as <span lang="zh">**QQQ**（追踪纳斯达克100指数的ETF）</span>.</p>`
    const languages = (Object.keys(languageNames) as Language[]).filter((each) =>
      concepts.some(({ language }) => language === each),
    )
    return html`<p class="lead">What the transcripts explain in parentheses: each term with its other names and definition. Open one for all that is said of it, and where.</p>
<form class="controls" role="search" aria-label="Glossary">
<label class="search"><span class="label">Search</span><input type="search" id="search" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="Term, other name or definition" aria-controls="concepts" aria-describedby="found"></label>
<label><span class="label">Language</span><select id="language"><option value="">Any</option>${languages.map((each) => html`<option value="${each}">${languageNames[each]}</option>`)}</select></label>
<label><span class="label">Sort by</span><select id="order"><option value="match">Most explained</option><option value="term">Term</option><option value="newest">Newest</option><option value="oldest">Oldest</option></select></label>
</form>
<p id="found" class="found" role="status"></p>
<ul id="concepts" class="concepts"></ul>`
  },
}

import { grouped } from '../../grouped.ts'
import { bar } from '../charts/bar.ts'
import { html } from '../html.ts'
import { counted, type View } from './view.ts'

/** Who speaks, how much and with whom: the list is filled in by client/people-view.ts. */
export const speakers: View = {
  id: 'speakers',
  name: 'Speakers',
  has: ({ people }) => people.length > 0,
  render({ people, pairs }) {
    const most = pairs[0]?.transcripts ?? 1
    return html`<p class="lead">${counted(people.length, 'speaker')} by name. The share is of all that is said in the transcripts where they speak.</p>
${
  pairs.length > 0 &&
  html`<h2>Together most often</h2>
<ol class="bars pairs">${pairs.map(
    ({ names: [one, other], transcripts }) =>
      html`<li><span><bdi>${one}</bdi> <span class="and">and</span> <bdi>${other}</bdi></span><span class="number">${grouped(transcripts)}</span>${bar(transcripts / most)}</li>`,
  )}</ol>
<h2>Everybody</h2>`
}
<form class="controls" role="search" aria-label="Speakers"><label class="search"><span class="label">Search</span><input type="search" id="person" autocomplete="off" spellcheck="false" placeholder="Name" aria-controls="people" aria-describedby="people-found"></label></form>
<p id="people-found" class="found" role="status"></p>
<ol id="people" class="people"></ol>`
  },
}

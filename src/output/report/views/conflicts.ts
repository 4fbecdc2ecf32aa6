import { html } from '../html.ts'
import { counted, type View } from './view.ts'

/** What the folder's glosses disagree about: its list is filled in by client/conflicts-view.ts. */
export const conflicts: View = {
  id: 'conflicts',
  name: 'Conflicts',
  has: ({ concepts }) => concepts.length > 0,
  render({ concepts }) {
    const count = concepts.reduce((sum, each) => sum + each.conflicts.length, 0)
    if (count === 0)
      return html`<p class="empty">No conflicts: what the transcripts say of each term goes together.</p>`
    return html`<p class="lead">${counted(count, 'term')} that the transcripts translate, spell out or define in ways that may not go together.</p>
<ul id="conflict-list" class="conflicts"></ul>`
  },
}

/** Readable on a phone and in the dark; concepts out of sight are not laid out. */
export const pageStyle = `
:root { color-scheme: light dark; --line: light-dark(#d8d8d8, #444); --faint: light-dark(#666, #a0a0a0); --red: light-dark(#b00020, #ff8a8a); }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 56rem; margin: 0 auto; padding: 0 1rem 4rem; }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; padding: .75rem 0; background: Canvas; border-bottom: 1px solid var(--line); }
form[hidden] { display: none; }
input[type=search] { flex: 1 1 14rem; }
input[type=search], select { font: inherit; padding: .3rem .5rem; }
article { border-bottom: 1px solid var(--line); padding: .6rem 0; content-visibility: auto; contain-intrinsic-size: auto 7rem; overflow-wrap: anywhere; }
article[hidden] { display: none; }
h2 { font-size: 1.1rem; margin: 0; display: inline; }
ul { margin: .2rem 0; padding-left: 1.2rem; }
p { margin: .2rem 0; }
.names span + span::before { content: ' · '; color: var(--faint); }
small, .place { color: var(--faint); }
.conflict { color: var(--red); }
`

/** Colours, type, and the frame around the views. */
export const baseStyle = `
:root {
  color-scheme: light dark;
  --paper: #faf9f5; --raised: #ffffff; --ink: #1b1c1a; --quiet: #5d605b; --hair: #e2e0d8; --track: #eceae2;
  --accent: #0c6b58; --accent-soft: #cfe6df; --mark: #ffe9a3; --error: #a5271f; --warning: #8a5a00;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #151716; --raised: #1d201e; --ink: #eceae3; --quiet: #a4a8a1; --hair: #2e322f; --track: #272b28;
    --accent: #6fcab2; --accent-soft: #1f4a40; --mark: #5c4a12; --error: #ff9d92; --warning: #e6b455;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; }
.frame { width: 100%; max-width: 66rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.skip { position: absolute; left: -999rem; background: var(--ink); color: var(--paper); padding: .6rem 1rem; z-index: 3; }
.skip:focus { left: 0; top: 0; }
.top { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--hair); }
.top .frame { display: flex; align-items: baseline; gap: 2rem; }
.name { margin: 0; font: 600 1.05rem/1 var(--serif); white-space: nowrap; padding-block: 1.05rem; }
nav { min-width: 0; overflow-x: auto; scrollbar-width: none; margin-inline: -.25rem; padding-inline: .25rem; }
nav ul { display: flex; gap: 1.5rem; list-style: none; margin: 0; padding: 0; white-space: nowrap; }
nav a { display: block; padding: 1rem 0 .9rem; color: var(--quiet); text-decoration: none; font-size: .94rem; border-bottom: 2px solid transparent; }
nav a:hover { color: var(--ink); }
nav a[aria-current] { color: var(--ink); border-color: var(--accent); }
main { padding-block: clamp(1.75rem, 5vw, 3.5rem) 6rem; outline: 0; }
h1 { font: 600 clamp(1.9rem, 5vw, 2.75rem)/1.15 var(--serif); letter-spacing: -.01em; margin: 0 0 1.25rem; outline: 0; }
h2 { font: 600 1.2rem/1.3 var(--serif); margin: 0; }
.view + .view { margin-top: 5rem; }
.ready .view + .view { margin-top: 0; }
.lead { max-width: 46rem; text-wrap: pretty; color: var(--quiet); margin: 0 0 1.75rem; }
.empty, .note { max-width: 40rem; font: 1.15rem/1.6 var(--serif); color: var(--quiet); margin: 0; padding-block: 2rem; }
.rest, .found { color: var(--quiet); font-size: .9rem; margin: .75rem 0 0; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 3px; }
h1:focus-visible, main:focus-visible { outline: 0; }
code { font: .875em/1.5 var(--mono); }
.lead code, .empty code { white-space: nowrap; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
time { white-space: nowrap; }
small { font-size: .85rem; color: var(--quiet); }
[hidden] { display: none !important; }
@media (max-width: 46rem) {
  .top .frame { display: block; }
  .name { padding-block: .8rem 0; }
  nav a { padding: .55rem 0 .6rem; }
}
@media print { .top, .controls { display: none; } .view[hidden] { display: block !important; } }
`

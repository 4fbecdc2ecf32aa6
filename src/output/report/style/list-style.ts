/** Controls, and the lists of concepts, conflicts, people and rules. */
export const listStyle = `
.controls { display: flex; flex-wrap: wrap; gap: .9rem 1rem; align-items: end; margin-bottom: 1rem; }
.controls label { display: block; }
.label { display: block; font-size: .82rem; color: var(--quiet); margin-bottom: .3rem; }
.search { flex: 1 1 20rem; }
input, select { font: inherit; color: inherit; background: var(--raised); border: 1px solid #8b8f88; border-radius: 6px; padding: .55rem .75rem; min-height: 2.75rem; width: 100%; max-width: 100%; }
input:focus, select:focus { outline: 2px solid var(--accent); outline-offset: 0; border-color: transparent; }
input::placeholder { color: var(--quiet); opacity: 1; }
.found { margin: 0 0 .5rem; }
.concepts, .conflicts, .people, .rules, .findings, .places { list-style: none; margin: 0; padding: 0; }
.concepts > li, .conflicts > li, .rules > li { border-top: 1px solid var(--hair); }
summary { list-style: none; cursor: pointer; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1.25rem; padding-block: .85rem; }
summary::-webkit-details-marker { display: none; }
.times::after, .rules summary small::after { content: ""; display: inline-block; width: .42em; height: .42em; margin-left: .75em; border: solid; border-width: 0 1.5px 1.5px 0; transform: translateY(-.18em) rotate(45deg); }
details[open] .times::after, .rules details[open] small::after { transform: translateY(.05em) rotate(-135deg); }
summary:hover .term, .rules summary:hover code, summary:hover .times::after, .rules summary:hover small::after { color: var(--accent); }
.term { font: 600 1.12rem/1.35 var(--serif); }
.other { font: 400 .92rem/1.4 var(--sans); color: var(--quiet); margin-left: .6rem; }
.said { grid-column: 1; color: var(--ink); font-size: .96rem; }
details[open] .said { display: none; }
.times { grid-column: 2; grid-row: 1; color: var(--quiet); font-size: .88rem; font-variant-numeric: tabular-nums; white-space: nowrap; padding-top: .2rem; }
.inside { padding: 0 0 1.4rem; max-width: 48rem; }
.inside h3 { font: 600 .82rem/1.4 var(--sans); color: var(--quiet); margin: .9rem 0 .35rem; }
.definition { margin: 0 0 .2rem; }
* + .definition:not(h3 + *) { margin-top: .9rem; }
.places { font-size: .88rem; line-height: 1.5; }
.places li { padding-block: .16rem; color: var(--quiet); }
.places code { font-size: .8rem; }
.more { font: inherit; color: var(--accent); background: none; border: 1px solid var(--hair); border-radius: 6px; padding: .7rem 1.25rem; margin-top: 1.5rem; cursor: pointer; }
.more:hover { border-color: var(--accent); }
.conflicts > li { padding-block: 1.4rem; }
.conflicts h2 { font-size: 1.15rem; }
.conflicts h2 small { font: .85rem var(--sans); margin-left: .6rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem 2.5rem; margin-top: .8rem; }
.side { border-left: 2px solid var(--accent); padding-left: .9rem; }
.side p { margin: 0 0 .3rem; }
.people > li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(7rem, 14rem); gap: .1rem 2rem; border-top: 1px solid var(--hair); padding-block: .85rem; }
.people .share { text-align: right; font-size: .88rem; color: var(--quiet); }
.people .share svg { margin-top: .45rem; }
.people .with { grid-column: 1 / -1; font-size: .88rem; color: var(--quiet); margin: .2rem 0 0; }
.pairs + h2 { margin: 3rem 0 1rem; }
.rules summary { grid-template-columns: auto minmax(0, 1fr) auto auto; align-items: baseline; gap: 0 1rem; }
.rules summary small { min-width: 6.5rem; text-align: right; }
.badge { font-size: .82rem; min-width: 4rem; }
.badge.error { color: var(--error); font-weight: 600; }
.badge.warning { color: var(--warning); }
.findings { padding-bottom: 1.2rem; font-size: .9rem; }
.findings li { padding-block: .35rem; }
.findings code { display: block; color: var(--quiet); font-size: .8rem; }
@media (max-width: 46rem) {
  .controls label { flex: 1 1 7rem; }
  .controls label + label + label { flex-grow: 1.6; }
  .controls .search { flex-basis: 100%; }
  .other { display: block; margin-left: 0; }
  .people > li { grid-template-columns: 1fr; }
  .people .share { text-align: left; }
  .rules summary { grid-template-columns: minmax(0, 1fr) auto; }
  .badge { grid-column: 1 / -1; }
  .rules summary small { grid-column: 1 / -1; text-align: left; }
}
`

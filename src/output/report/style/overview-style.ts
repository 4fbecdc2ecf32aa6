/** The overview, charts and bars. */
export const overviewStyle = `
.headline { font: 400 clamp(1.3rem, 3.2vw, 1.85rem)/1.4 var(--serif); color: var(--quiet); max-width: 46rem; margin: 0 0 2.25rem; }
.headline strong { font-weight: 600; color: var(--ink); }
.headline time { font-variant-numeric: lining-nums tabular-nums; }
#overview-title { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); margin: 0 0 3.5rem; border-block: 1px solid var(--hair); }
.figures div { padding: 1.1rem 1rem 1.1rem 0; }
.figures div + div { padding-left: 1.25rem; border-left: 1px solid var(--hair); }
.figures dt { font-size: .88rem; color: var(--quiet); }
.figures dd { margin: .15rem 0 0; font: 600 1.75rem/1.2 var(--serif); font-variant-numeric: lining-nums; }
.figures small { display: block; font: .85rem/1.4 var(--sans); margin-top: .2rem; }
figure { margin: 0 0 3.5rem; }
figcaption { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .25rem 1.5rem; margin-bottom: 1rem; }
figcaption span { font-size: .88rem; color: var(--quiet); }
.chart { display: block; width: 100%; height: auto; font: 12px var(--sans); }

.narrow { display: none; }
.tick line { stroke: var(--hair); }
.tick text, .mark { fill: var(--quiet); font-variant-numeric: tabular-nums; }
.fill { fill: var(--accent); }
.track { fill: var(--track); }
.hit { fill: transparent; }
.column:hover .hit { fill: var(--track); }
.facets { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 3rem clamp(2rem, 6vw, 4.5rem); }
.facets h2 { margin-bottom: .9rem; }
.bars { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding-block: .32rem .42rem; font-size: .95rem; line-height: 1.4; }
.number { font-variant-numeric: tabular-nums; color: var(--quiet); text-align: right; }
.bar { grid-column: 1 / -1; display: block; width: 100%; height: 4px; margin-top: .28rem; border-radius: 2px; overflow: hidden; }
.pairs { columns: 2; column-gap: clamp(2rem, 6vw, 4.5rem); margin-top: 1rem; }
.pairs li { break-inside: avoid; }
.and { color: var(--quiet); }
.trends { list-style: none; margin: 1rem 0 3rem; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 1.75rem 2.5rem; }
.trends a { display: block; color: var(--ink); font-weight: 600; text-decoration: none; }
.trends a:hover { color: var(--accent); text-decoration: underline; }
.trends small { display: block; }
.spark { display: block; width: 100%; height: 2.5rem; margin-top: .5rem; border-bottom: 1px solid var(--hair); }
.spark .area { fill: var(--accent-soft); }
.spark .line { fill: none; stroke: var(--accent); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
@media (max-width: 46rem) {
  .figures { grid-template-columns: 1fr 1fr; }
  .figures div:nth-child(odd) { padding-left: 0; border-left: 0; }
  .figures div:nth-child(n + 3) { border-top: 1px solid var(--hair); }
  .figures dd { font-size: 1.45rem; }
  .pairs { columns: 1; }
  .pairs li:nth-child(n + 7) { display: none; }
  .wide { display: none; }
  .narrow { display: block; }
}
`

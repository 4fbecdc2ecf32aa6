import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportModel } from '../../../src/model/report.ts'
import { buildReport } from '../../../src/pipeline/report/build-report.ts'

const quiet = { found: () => {}, kept: () => {}, problem: () => {}, done: () => {} }

/** A body that would do harm if any of it were markup or code. */
export const hostile =
  '**</script><script>top.hurt=1</script>**（<img src=x onerror="top.hurt=2">：a definition） and **evil\u202e词**（"onmouseover="top.hurt=3：解释）。'

/** The report of transcripts with these bodies. */
export async function modelOf(bodies: readonly string[]): Promise<ReportModel> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-report-'))
  try {
    bodies.forEach((body, index) => {
      const head = `title: "<b>Talk</b> ${index}"\ndate: 2025-${String((index % 12) + 1).padStart(2, '0')}-01\nspeaker: '<i>频道</i>'\ntags: [llm, "</title>"]\nsource: "https://example.org/?v=${index}&\\"x"\narea: tech`
      writeFileSync(join(folder, `${index}.md`), `---\n${head}\n---\n\n## 开场\n\n${body}\n`)
    })
    return await buildReport({
      input: {
        paths: ['.'],
        listed: [],
        shard: undefined,
        ignore: [],
        requireFrontMatter: false,
        config: {},
        configPath: null,
      },
      options: { workingDirectory: folder },
      events: quiet,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

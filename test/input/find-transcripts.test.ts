import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findTranscripts } from '../../src/input/find-transcripts.ts'
import { inShard } from '../../src/input/in-shard.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-find-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (...paths: string[]) => {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), 'text')
  }
}
const link = (target: string, path: string) => symlinkSync(target, join(folder, path))
const find = async (...paths: string[]) => {
  const { files, problems } = await findTranscripts(paths, { workingDirectory: folder })
  return {
    files: files.map(({ path }) => path),
    problems: problems.map(({ path, finding, severity }) => `${severity} ${finding.code} ${path}`),
  }
}

describe('findTranscripts', () => {
  it('goes by path as text, whatever the order of the folders', async () => {
    put('b.md', 'a/z.md', 'a-b/c.md', 'a.md', 'B.md', '_.md', '中.md')
    expect((await find('.')).files).toEqual(['B.md', '_.md', 'a-b/c.md', 'a.md', 'a/z.md', 'b.md', '中.md'])
  })

  it('takes names with line ends, backslashes and quotes', async () => {
    put(
      'new\nline.md',
      'back\\slash.md',
      'quo"te.md',
      "quo'te.md",
      ' space .md',
      '#hash.md',
      '$(x).md',
      '%41.md',
    )
    expect((await find('.')).files).toHaveLength(8)
  })

  it('shows paths outside of the working directory as the way to them', async () => {
    put('here/x', 'there/a.md')
    const { files } = await findTranscripts(['../there', join(folder, 'there', 'a.md')], {
      workingDirectory: join(folder, 'here'),
    })
    expect(files.map(({ path }) => path)).toEqual(['../there/a.md'])
  })

  it('does not follow links to folders, so circles are no matter', async () => {
    put('a/one.md', 'other/two.md')
    link('..', 'a/up')
    link('../other', 'a/other')
    link('.', 'a/self.md')
    expect(await find('a')).toEqual({ files: ['a/one.md'], problems: [] })
    expect((await find('a/other')).files).toEqual(['a/other/two.md'])
  })

  it('reads a link to a file of the same folder once, and none that leads out of it', async () => {
    put('a/one.md', 'a/.drafts/d.md', 'out.md')
    link('one.md', 'a/same.md')
    link('.drafts/d.md', 'a/draft.md')
    link('../out.md', 'a/out.md')
    link('/etc/passwd', 'a/passwd.txt')
    link('nowhere', 'a/broken.md')
    link('/etc/passwd', 'a/passwd')
    expect(await find('a')).toEqual({
      files: ['a/draft.md', 'a/one.md'],
      problems: [
        'error file/unreadable a/broken.md',
        'warning file/link-outside a/out.md',
        'warning file/link-outside a/passwd.txt',
      ].sort(),
    })
    expect((await find('a/out.md')).files).toEqual(['a/out.md'])
  })

  it('tells of pipes and sockets in a folder and goes on', async () => {
    put('a.md')
    execFileSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'pipe')])
    expect(await find('.')).toEqual({ files: ['a.md'], problems: ['warning file/not-regular pipe.md'] })
    expect(await find('pipe')).toEqual({ files: [], problems: ['error file/not-regular pipe'] })
  })

  it('takes folders named like files for folders', async () => {
    put('x.md/inner.md')
    expect((await find('.')).files).toEqual(['x.md/inner.md'])
  })

  it('holds a glob against links and pipes, too', async () => {
    put('a/1.md', 'b/2.md', '.x/3.md')
    link('../.x/3.md', 'b/l.md')
    link('nowhere', 'b/broken.md')
    execFileSync('mkfifo', [join(folder, 'b/pipe.md')])
    expect(await find('a/*.md')).toEqual({ files: ['a/1.md'], problems: [] })
    expect((await find('{a,b}/*.md')).files).toEqual(['a/1.md', 'b/2.md', 'b/l.md'])
    expect((await find('b/*.md')).problems).toHaveLength(3)
  })

  it('reads a file named by any ending, but searches only for transcripts', async () => {
    put('notes.html', 'a.md')
    expect((await find('notes.html')).files).toEqual(['notes.html'])
    expect((await find('*')).files).toEqual(['a.md'])
  })
})

describe('inShard', () => {
  it('gives each path to one shard, all shards about as many, whatever the names', () => {
    const paths = Array.from({ length: 3000 }, (_, i) => `talks/${i % 7}/${i}.md`)
    for (const count of [1, 2, 3, 8]) {
      const sizes = Array.from(
        { length: count },
        (_, i) => paths.filter((path) => inShard(path, { index: i + 1, count })).length,
      )
      expect(sizes.reduce((sum, size) => sum + size)).toBe(3000)
      expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.3)
    }
  })

  it('never changes: shards of two versions must fit', () => {
    const which = (path: string) => [1, 2, 3, 4, 5].find((index) => inShard(path, { index, count: 5 }))
    expect(['a.md', 'talks/中文.md', 'talks/b.md', '../x.txt'].map(which)).toEqual([1, 2, 3, 4])
  })
})

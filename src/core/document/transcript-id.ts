const youTube = /^(?:(?:www|m|music)\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/
/** As they are nearly always written; the parser of addresses takes longer. */
const usual = /^https:\/\/www\.youtube\.com\/watch\?v=([\w-]{11})(?:[&#]|$)/
const youTubeId = /^[\w-]{11}$/
const inPath = /^\/(?:embed|shorts|live|v|e)\/([\w-]{11})(?:\/|$)/

function parseAddress(source: string): URL | null {
  const withScheme = /^[a-z][a-z\d+.-]{0,20}:/i.test(source) ? source : `https://${source}`
  return URL.canParse(withScheme) ? new URL(withScheme) : null
}

/** The id of the video at an address of YouTube, Bilibili or Vimeo, in any of the forms they hand out. */
export function videoId(source: string): string | null {
  const written = usual.exec(source)?.[1]
  if (written) return written
  const address = parseAddress(source)
  if (!address) return null
  const { hostname, pathname, searchParams } = address
  if (youTube.test(hostname)) {
    const id =
      hostname === 'youtu.be' ? pathname.slice(1) : (searchParams.get('v') ?? inPath.exec(pathname)?.[1])
    return id && youTubeId.test(id) ? id : null
  }
  if (/^(?:(?:www|m)\.)?bilibili\.com$/.test(hostname)) {
    return /^\/video\/(BV[A-Za-z\d]{10}|av\d{1,15})(?:\/|$)/.exec(pathname)?.[1] ?? null
  }
  if (/^(?:www\.|player\.)?vimeo\.com$/.test(hostname)) {
    return /^\/(?:video\/)?(\d{6,12})(?:\/|$)/.exec(pathname)?.[1] ?? null
  }
  return null
}

/** A transcript's id: the video's where `source` has one, else the file's base name without its ending. */
export function transcriptId(source: string | undefined, path: string): string {
  const video = source === undefined ? null : videoId(source)
  if (video !== null) return video
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(0, dot) : name
}

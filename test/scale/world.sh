# What the scripts of this folder share: a folder of transcripts, `kb` on the path, and the result of one run to hold others against.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
work=$(mktemp -d)
work=$(cd "$work" && pwd -P)
endings=("rm -rf '$work'")
finish() {
  # What was begun last ends first.
  for ((i = ${#endings[@]} - 1; i >= 0; i--)); do eval "${endings[i]}" || true; done
}
trap finish EXIT

mkdir "$work/bin" "$work/archive"
printf '#!/bin/sh\nexec "%s" "%s/bin/kb.js" "$@"\n' "$(command -v node)" "$root" >"$work/bin/kb"
chmod +x "$work/bin/kb"
export PATH="$work/bin:$PATH"

cd "$work/archive"
if [ -d "$root/../shared/corpus" ]; then
  mkdir talks
  find "$root/../shared/corpus" -name '*.md' | sort | awk 'NR % 24 == 1' | xargs cp -t talks --
else
  mkdir talks
  for copy in $(seq 40); do
    for file in "$root"/seeds/*; do sed "s/^title: /title: $copy /" "$file" >"talks/$copy-$(basename "$file").md"; done
  done
fi
kb extract talks --quiet --format ndjson --out "$work/whole.ndjson"

# recipe NAME: the block of docs/scale.md with that name
recipe() {
  awk -v head="\`\`\`sh $1" '$0 == head { on = 1; next } /^```/ { on = 0 } on' "$root/docs/scale.md"
}

# skip WORD...: ends the script where one of the programs is not there
skip_without() {
  for program in "$@"; do
    command -v "$program" >/dev/null && continue
    echo "skipped: $program is not installed"
    exit 0
  done
  if [ "$(id -u)" -ne 0 ]; then
    echo 'skipped: only root may make hosts of its own'
    exit 0
  fi
}

# same NAME FILE: says that the file has the bytes of one run, or fails
same() {
  cmp "$2" "$work/whole.ndjson"
  echo "$1: the same bytes as one run, $(wc -l <"$2") records"
}

#!/usr/bin/env bash
# The recipes of docs/scale.md for ssh, with two hosts: network namespaces cut off from everything else, each with an sshd of its
# own, which see the same folder for the first recipe and a copy each for the second.
PATH=$PATH:/usr/sbin:/sbin
source "$(dirname "$0")/world.sh"
skip_without parallel sshd ssh-keygen ip rsync unshare

here=kb-here-$$
archive=$work/archive
mkdir -p /run/sshd "$work/keys"
ssh-keygen -q -t ed25519 -N '' -f "$work/keys/host"
ssh-keygen -q -t ed25519 -N '' -f "$work/keys/user"
cat >"$work/sshd_config" <<END
HostKey $work/keys/host
AuthorizedKeysFile $work/keys/user.pub
PidFile none
StrictModes no
UsePAM no
PermitRootLogin prohibit-password
PasswordAuthentication no
SetEnv PATH=$PATH
END

ip netns add "$here"
endings+=("ip netns del $here")
ip -n "$here" link set lo up
ip -n "$here" link add hub type bridge
ip -n "$here" addr add 10.77.0.1/24 dev hub
ip -n "$here" link set hub up

# host NAME ADDRESS: joins a host to the hub
host() {
  local name=$1 address=$2 space=kb-$1-$$
  ip netns add "$space"
  endings+=("ip netns del $space")
  ip -n "$here" link add "to-$name" type veth peer name eth0 netns "$space"
  ip -n "$here" link set "to-$name" master hub up
  ip -n "$space" addr add "$address/24" dev eth0
  ip -n "$space" link set eth0 up
  cp -r "$archive" "$work/copy-$name"
  printf 'Host %s\n  HostName %s\n' "$name" "$address" >>"$work/ssh_config"
  printf '%s %s\n' "$address" "$(cut -d' ' -f1-2 "$work/keys/host.pub")" >>"$work/known_hosts"
}

# daemon NAME FOLDER: an sshd on a host, for which FOLDER is what stands at the archive's path
daemon() {
  ip netns exec "kb-$1-$$" unshare --mount sh -c \
    "mount --bind '$2' '$archive' && exec '$(command -v sshd)' -D -e -f '$work/sshd_config'" 2>>"$work/sshd.log" &
  daemons+=($!)
  for _ in $(seq 50); do
    ip netns exec "$here" ssh -F "$work/ssh_config" "$1" true 2>/dev/null && return
    sleep 0.1
  done
  cat "$work/sshd.log"
  return 1
}

# by_ssh NAME: does a recipe, and holds that both hosts had a part in it
by_ssh() {
  rm -f part-* list-* all.ndjson
  recipe "$1" | sed "s/^parallel /&--joblog '${work//\//\\/}\/jobs' /" >"$work/recipe.sh"
  ip netns exec "$here" env PARALLEL_SSH="ssh -F $work/ssh_config" RSYNC_RSH="ssh -F $work/ssh_config" sh -e "$work/recipe.sh"
  same "$1, two hosts" all.ndjson
  for name in one two; do
    awk '{ print $2 }' "$work/jobs" | grep -qx "$name" || { echo "$1: $name had no part in it"; cat "$work/jobs"; exit 1; }
  done
}

daemons=()
endings+=('kill "${daemons[@]}"')
host one 10.77.0.11
host two 10.77.0.12
printf 'Host *\n  IdentityFile %s\n  UserKnownHostsFile %s\n  StrictHostKeyChecking yes\n  BatchMode yes\n' \
  "$work/keys/user" "$work/known_hosts" >>"$work/ssh_config"

daemon one "$archive"
daemon two "$archive"
by_ssh ssh
kill "${daemons[@]}"
wait "${daemons[@]}" 2>/dev/null || true
daemons=()
daemon one "$work/copy-one"
daemon two "$work/copy-two"
by_ssh ssh-lists
if ls "$work"/copy-*/list-* >/dev/null 2>&1; then
  echo 'ssh-lists: something is left on the hosts'
  exit 1
fi

#!/usr/bin/env bash
# The recipe of docs/scale.md for Slurm: a controller and a node of this machine's own, on its loopback address, for four parts.
PATH=$PATH:/usr/sbin:/sbin
source "$(dirname "$0")/world.sh"
skip_without slurmctld slurmd sbatch munged

name=$(hostname -s)
mkdir "$work/state" "$work/spool"
chmod 755 "$work"
dd if=/dev/urandom bs=1024 count=1 of="$work/munge.key" status=none
chmod 600 "$work/munge.key"
munged --force --foreground --key-file="$work/munge.key" --socket="$work/munge.socket" --pid-file="$work/munged.pid" \
  --seed-file="$work/munge.seed" --log-file="$work/munged.log" 2>/dev/null &
endings+=("kill $!; wait $!")

export SLURM_CONF=$work/slurm.conf
cat >"$SLURM_CONF" <<END
ClusterName=kb
SlurmctldHost=$name(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
ReturnToService=2
MailProg=/bin/true
NodeName=$name NodeAddr=127.0.0.1 CPUs=8 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
END
slurmctld -D -i >"$work/slurmctld.log" 2>&1 &
endings+=("kill $!; wait $!")
slurmd -D >"$work/slurmd.log" 2>&1 &
endings+=("kill $!; wait $!")
for _ in $(seq 100); do
  [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] && break
  sleep 0.1
done
if [ "$(sinfo -h -o %T 2>/dev/null)" != idle ]; then
  echo 'the node is not up'
  tail -n 20 "$work"/slurm*.log
  exit 1
fi

recipe slurm | sed "s/--array=1-64/--array=1-4/; s#/shared/archive#$work/archive#" >extract.sh
recipe slurm-submit >submit.sh
sh -e submit.sh
for _ in $(seq 600); do
  [ -z "$(squeue -h)" ] && break
  sleep 0.1
done
[ "$(ls parts | wc -l)" -eq 4 ] || { cat slurm-*.out; exit 1; }
same 'slurm, an array of 4' all.ndjson

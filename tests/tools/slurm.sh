# A Slurm of one node with two cores on loopback, for cases and benchmarks. Everything of it lies in
# a folder of its own, and all its processes are children that are ended by slurm_stop.
# shellcheck shell=sh
slurm_pids=
slurmctld_pid=

# slurm_lacks: what keeps it from being started; nothing if it can be.
slurm_lacks() {
    for program in munged slurmctld slurmd sbatch squeue; do
        PATH=$PATH:/usr/sbin command -v $program >/dev/null || {
            echo "$program is not installed (Debian: slurmctld slurmd slurm-client munge)"
            return
        }
    done
}

free_ports() { # count
    "$PYTHON" -c 'import socket, sys
held = [socket.socket() for _ in range(int(sys.argv[1]))]
for one in held:
    one.bind(("127.0.0.1", 0))
print(*[one.getsockname()[1] for one in held])' "$1"
}

# slurm_start FOLDER [LINE …]: starts it; the lines are added to its configuration. False, with the
# reason on stdout, if it does not come up.
slurm_start() {
    PATH=$PATH:/usr/sbin:/sbin
    slurm=$1
    shift
    user=$(id -un)
    host=$(hostname -s)
    mkdir -p "$slurm/ctld" "$slurm/d"
    chmod 755 "$slurm"
    head -c 1024 /dev/urandom >"$slurm/munge.key"
    chmod 600 "$slurm/munge.key"
    # shellcheck disable=SC2046
    set -- $(free_ports 2) "$@"
    {
        cat <<CONF
ClusterName=mingce
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$1
SlurmdPort=$2
SlurmUser=$user
SlurmdUser=$user
AuthType=auth/munge
AuthInfo=socket=$slurm/munge.socket,cred_expire=1
CredType=cred/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1,batch_sched_delay=0,sched_min_interval=0,bf_interval=1
StateSaveLocation=$slurm/ctld
SlurmdSpoolDir=$slurm/d
SlurmctldPidFile=$slurm/ctld.pid
SlurmdPidFile=$slurm/d.pid
SlurmctldLogFile=$slurm/ctld.log
SlurmdLogFile=$slurm/d.log
ReturnToService=2
MpiDefault=none
SwitchType=switch/none
KillWait=1
MinJobAge=300
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$2 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=n1 Default=YES MaxTime=INFINITE State=UP
CONF
        shift 2
        printf '%s\n' "$@"
    } >"$slurm/slurm.conf"
    # Asked to find out by itself it wants /sys, which a chroot may not have; nothing here uses either.
    echo CgroupPlugin=cgroup/v1 >"$slurm/cgroup.conf"
    SLURM_CONF=$slurm/slurm.conf
    export SLURM_CONF
    munged --foreground --force --key-file="$slurm/munge.key" --socket="$slurm/munge.socket" \
        --pid-file="$slurm/munge.pid" --log-file="$slurm/munge.log" --seed-file="$slurm/munge.seed" \
        >"$slurm/munge.out" 2>&1 &
    slurm_pids=$!
    wait_for test -S "$slurm/munge.socket" || { tail -n 3 "$slurm/munge.out" "$slurm/munge.log"; return 1; }
    slurmctld -D >"$slurm/ctld.out" 2>&1 &
    slurmctld_pid=$!
    wait_for sinfo -h || { tail -n 3 "$slurm/ctld.log"; return 1; }
    slurmd -D -N n1 >"$slurm/d.out" 2>&1 &
    slurm_pids="$slurm_pids $!"
    wait_for slurm_idle || { tail -n 3 "$slurm/d.log"; return 1; }
}

slurm_idle() {
    sinfo -h -o %T | grep -q idle
}

# wait_for COMMAND …: until it holds, ten seconds at most.
wait_for() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt 200 ] || return 1
        sleep 0.05
    done
}

# slurm_stop: ends all that slurm_start began.
slurm_stop() {
    [ -n "$slurm_pids$slurmctld_pid" ] || return 0
    # shellcheck disable=SC2086
    kill $slurm_pids $slurmctld_pid 2>/dev/null || true
    # shellcheck disable=SC2086
    wait $slurm_pids $slurmctld_pid 2>/dev/null || true
    slurm_pids=
    slurmctld_pid=
}

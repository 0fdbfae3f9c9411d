#!/bin/sh
# A province by a real Slurm that is started here: arrays, their order, a county that cannot be read, one that is
# corrected, a job that is killed and put back into the queue; the same bytes as on this machine's cores. Where there
# is no Slurm it says "skipped: …" and why.
set -u
cd "$(dirname "$0")/../.." || exit 1
ROOT=$PWD
MINGCE=${MINGCE:-$ROOT/${BUILD:-build}/mingce}
PYTHON=${PYTHON:-/usr/bin/python3}
export ROOT MINGCE PYTHON
# The path of a socket is short.
work=$(TMPDIR=/tmp mktemp -d) || exit 1
# shellcheck source=/dev/null
. "$ROOT/tests/cases/lib.sh"
# shellcheck source=/dev/null
. "$ROOT/tests/tools/slurm.sh"
# What was started ends here, and with it what it started.
trap 'slurm_stop; cd /; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cd "$work" || exit 1

lacks=$(slurm_lacks)
[ -n "$lacks" ] && echo "skipped: $lacks" && exit 0
if ! slurm_start "$work/slurm" MaxArraySize=3 >up 2>&1; then
    echo "skipped: Slurm does not start here: $(tr '\n' ' ' <up)"
    exit 0
fi

slurm() {
    tree --scheduler slurm "$@" 2>&1
}
# hold FILE: as who does a case holds its lock; what is started then must not (9>&-).
hold() {
    mkdir -p "$(dirname "$1")"
    exec 9>>"$1"
    flock 9
}
release() {
    exec 9>&-
}
running() {
    squeue -h -r -t RUNNING -o %i 9>&- | grep -q .
}
{
    small_tree
    echo "== four cases in arrays of three at most, two prefectures after them, the province after these"
    slurm
    runs
    for job in 1 2 3 4; do
        scontrol -o show job "$job" |
            sed -E 's/.*ArrayTaskId=([0-9]+).*JobName=(mingce-[0-9]).*(ExitCode=[0-9:]+).*/\2: \1 \3/'
    done | sort
    scontrol show job 3 | grep -o 'Requeue=1' | head -n 1
    mingce tree P -o CORES --rules rules --reports reports -q
    same_tree OUT CORES && echo the same as on cores
    echo "== one county is corrected"
    sed -i 's/甲1/乙1/' P/b/z/人员名册.csv
    slurm
    runs | grep -v ' 1$'
    echo "== one that cannot be read: the others go on, and the status comes through"
    sed -i 's/甲1/乙1/' P/a/x/人员名册.csv
    ln -s nowhere P/a/y/断.csv
    slurm
    runs | grep -v ' 1$'
    rm P/a/y/断.csv
    slurm
    echo "== a job is killed and put back into the queue: its case is done again"
    sed -i 's/乙1/丙1/' P/a/x/人员名册.csv
    hold OUT/a/x/.result.tree-lock
    slurm --detach 9>&-
    wait_for running 9>&-
    tree --status 9>&- | grep -v ^done
    job=$(squeue -h -r -t RUNNING -o %A 9>&- | head -n 1)
    scontrol requeue "$job" 9>&-
    wait_for sh -c "scontrol show job $job | grep -q JobState=PENDING" 9>&-
    scontrol update JobId="$job" StartTime=now+3 9>&- # else it would rest two minutes
    release
    scontrol show job "$job" | grep -o Restarts=1
    until_done() { ! squeue -h -o %i | grep -q .; }
    wait_for until_done || squeue
    tree --status | tail -n 2
    runs | grep a/x
    echo "== one is killed for good: those above are not made; the next tree goes on"
    sed -i 's/丙1/丁1/' P/a/x/人员名册.csv
    hold OUT/a/x/.result.tree-lock
    slurm --detach -q 9>&-
    wait_for running 9>&-
    scancel "$(squeue -h -r -t RUNNING -o %A 9>&- | head -n 1)" 9>&-
    wait_for until_done 9>&-
    release
    tree --status | grep -v ^done
    slurm
    mingce tree P -o CORES --rules rules --reports reports -q
    same_tree OUT CORES && echo the same as on cores
    echo "== Slurm refuses"
    sed -i 's/丁1/戊1/' P/a/x/人员名册.csv
    slurm --slurm-option=--partition=none
    grep -ohE "\[file-unreadable\]\$" OUT/.mingce-tree/slurm/*.txt | sort -u
} >got 2>&1
cat >want <<'WANT'
== four cases in arrays of three at most, two prefectures after them, the province after these
7 cases: 7 done, 0 running, 0 failed, 0 stale, 0 not yet
= 0
OUT/a/own 1
OUT/a/result 1
OUT/a/x/result 1
OUT/a/y/result 1
OUT/b/result 1
OUT/b/z/result 1
OUT/result 1
mingce-0: 0 ExitCode=0:0
mingce-0: 0 ExitCode=0:0
mingce-0: 1 ExitCode=0:0
mingce-0: 2 ExitCode=0:0
mingce-1: 0 ExitCode=0:0
mingce-1: 1 ExitCode=0:0
mingce-2: 0 ExitCode=0:0
Requeue=1
the same as on cores
== one county is corrected
7 cases: 7 done, 0 running, 0 failed, 0 stale, 0 not yet
= 0
OUT/b/result 2
OUT/b/z/result 2
OUT/result 2
== one that cannot be read: the others go on, and the status comes through
mingce: a/y: 断.csv: cannot be read: No such file or directory [file-unreadable]
mingce: a: not reported below (1): 丑县 (532822); it is made without them if case.lua says incomplete = true [tree-unreported]
mingce: .: not reported below (2): 甲州 (532800), 丑县 (532822); it is made without them if case.lua says incomplete = true [tree-unreported]
7 cases: 4 done, 0 running, 3 failed, 0 stale, 0 not yet
= 3
OUT/a/x/result 2
OUT/b/result 2
OUT/b/z/result 2
OUT/result 2
7 cases: 7 done, 0 running, 0 failed, 0 stale, 0 not yet
= 0
== a job is killed and put back into the queue: its case is done again
7 cases: 4 done, 1 running, 0 failed, 2 stale, 0 not yet
= 0
running   run    a/x  子县
stale     merge  a  甲州  waits for a/x
stale     merge  .  某省  waits for a
7 cases: 4 done, 1 running, 0 failed, 2 stale, 0 not yet
= 0
Restarts=1
7 cases: 7 done, 0 running, 0 failed, 0 stale, 0 not yet
= 0
OUT/a/x/result 3
== one is killed for good: those above are not made; the next tree goes on
= 0
stale     run    a/x  子县  rosters have changed
stale     merge  a  甲州  waits for a/x
stale     merge  .  某省  waits for a
7 cases: 4 done, 0 running, 0 failed, 3 stale, 0 not yet
= 0
7 cases: 7 done, 0 running, 0 failed, 0 stale, 0 not yet
= 0
the same as on cores
== Slurm refuses
7 cases: 4 done, 0 running, 0 failed, 3 stale, 0 not yet
mingce: sbatch: sbatch: error: invalid partition specified: none
sbatch: error: Batch job submission failed: Invalid partition name specified; what is done stays, and mingce tree goes on from there [tree-slurm]
= 5
[file-unreadable]
WANT
diff -u want got

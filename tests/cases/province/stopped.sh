# Stopped, killed, twice at once: each case is whole or what it was, and the next one goes on.
small_tree
mkdir -p OUT/.mingce-tree OUT/a/x
hold() { # FILE: holds its lock, as who does a case holds it; what is started then must not (9>&-)
    exec 9>>"$1"
    flock 9
}
release() {
    exec 9>&-
}
in_background() {
    "$MINGCE" tree P -o OUT --rules rules --reports reports --jobs 2 >said 2>&1 9>&- &
    tree=$!
}
# until_true COMMAND …: ten seconds at most.
until_true() {
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        [ $tries -lt 500 ] || { echo "never: $*"; return 1; }
        sleep 0.02
    done
}
# The process that does node 1, into $worker.
find_worker() {
    for worker in $(cat "/proc/$tree/task/$tree/children"); do
        tr '\0' ' ' <"/proc/$worker/cmdline" | grep -q -- '--task [0-9a-f]*:1 ' && return 0
    done
    return 1
}
others_done() {
    [ -f OUT/a/y/result.pack ] && [ -f OUT/b/z/result.pack ] && [ -f OUT/a/own.pack ]
}
echo "== another one is at work"
hold OUT/.mingce-tree/lock
tree 9>&-
release
echo "== running: somebody does a county; the tree waits for it, and is stopped"
hold OUT/a/x/.result.tree-lock
tree --status 9>&-
in_background
until_true find_worker
until_true others_done
kill -TERM "$tree"
wait "$tree"
echo "= $?"
cat said
[ ! -d "/proc/$worker" ] || echo "still there"
release
tree --status
ls OUT/a/x
echo "== killed: the others go on, and say so"
hold OUT/a/x/.result.tree-lock
in_background
until_true find_worker
kill -KILL "$worker"
wait "$tree"
echo "= $?"
cat said
release
tree --status | head -n 3
tree
runs
echo "== the same as if nothing had been"
mingce tree P -o SCRATCH --rules rules --reports reports -q
same_tree OUT SCRATCH && echo the same
echo "== a scheduler that refuses, dies, says nothing"
mkdir bin
for name in sbatch squeue scontrol scancel; do
    printf '#!/bin/sh\n. ./%s.does\n' "$name" >"bin/$name"
    chmod +x "bin/$name"
    echo 'exit 1' >"$name.does"
done
echo 'echo "$@" >>cancelled' >scancel.does
sed -i 's/甲1/乙1/' P/a/y/人员名册.csv
slurm() {
    PATH=$PWD/bin:$PATH tree --scheduler slurm "$@"
}
echo 'echo "sbatch: error: Batch job submission failed: Invalid account" >&2; exit 1' >sbatch.does
slurm
echo 'cat >script; echo "$@" >>submitted; echo $(wc -l <submitted)\;cluster; [ $(wc -l <submitted) -lt 2 ]' >sbatch.does
slurm
cat cancelled
rm submitted
echo 'cat >script; echo "$@" >>submitted; wc -l <submitted' >sbatch.does
echo 'echo "slurm_load_jobs error: Unable to contact slurm controller" >&2; exit 1' >squeue.does
slurm --patience 1
echo 'echo "slurm_load_jobs error: Invalid job id specified" >&2; exit 1' >squeue.does
rm submitted
slurm --time-limit 30 --slurm-option=--partition=night --slurm-option=--account=ldb --jobs 4
cat submitted
sed "s:$MINGCE:mingce:; s/[0-9a-f]\{64\}/PLAN/" script
rm submitted
echo 'echo "MaxArraySize            = 1"' >scontrol.does
sed -i 's/甲1/乙1/' P/a/x/人员名册.csv P/b/z/人员名册.csv
slurm --detach
sed 's/.*--array/--array/' submitted
echo "== stopped while it waits, and while it submits"
rm -f submitted cancelled
echo 'touch asked; echo 1_0' >squeue.does
for signal in TERM INT; do
    rm -f asked
    PATH=$PWD/bin:$PATH "$MINGCE" tree P -o OUT --rules rules --reports reports --scheduler slurm >said 2>&1 &
    until_true test -e asked
    kill -$signal $!
    wait $!
    echo "= $?"
    cat said cancelled
    rm submitted cancelled
done
echo 'echo "$@" >>submitted; kill -INT $PPID; wc -l <submitted' >sbatch.does
slurm
cat cancelled
wc -l <submitted
rm bin/sbatch
PATH=$PWD/bin status "$MINGCE" tree P -o OUT --rules rules --reports reports --scheduler slurm
tree

# What is no tree is refused before the first case is begun; what is not ours is not written over.
{
small_tree
echo "== usage"
status mingce tree
status mingce tree P
status mingce tree P -o OUT --scheduler pbs
status mingce tree P -o OUT --patience no
status mingce tree P -o OUT --task 12
status mingce tree P -o OUT --task 12 --key -
mingce tree --help | head -n 4
echo "== cycles, and what only looks like one"
ln -s ../a P/b/back
tree --plan
rm P/b/back
ln -s ../.. P/b/z/up
tree --plan
rm P/b/z/up
ln -s ../a/x P/b/x
tree --plan
rm P/b/x
mv P/b/z elsewhere && ln -s ../../elsewhere P/b/z
tree --plan | tail -n 5
tree -q
echo "== a place has one case, and lies below the one above"
tree_case P/b/again 530102 寅区
tree --plan
tree_case P/b/again 532899 别处
tree --plan
rm -r P/b/again
tree_case P/c 530103 卯区
tree --plan
rm -r P/c
echo "== other periods, days, trials"
sed -i 's/2021-12-31/2021-06-30/' P/a/y/case.lua
tree --plan
sed -i 's/2021-06-30/2021-12-31/; s/title/trial = true, title/' P/a/y/case.lua
tree --plan
sed -i 's/trial = true, //' P/a/y/case.lua
echo "== names of results, names that are none, no case, a broken one"
mkdir P/own && tree_case P/own/k 530103 卯区
tree --plan
rm -r P/own
mkdir "$(printf 'P/k\377')" && tree_case "$(printf 'P/k\377')" 530103 卯区
status mingce tree P --plan --rules rules --reports reports 2>&1 | tr -d '\377'
rm -r "$(printf 'P/k\377')"
mkdir empty && status mingce tree empty -o no --rules rules --reports reports
echo 'case { title = ' >P/a/y/case.lua
tree --plan
tree_case P/a/y 532822 丑县
echo "== OUT"
status mingce tree P -o P/out --rules rules --reports reports
status mingce tree P -o P/a/x/deep/out --rules rules --reports reports
status mingce tree P -o . --rules rules --reports reports
mkdir foreign && echo mine >foreign/file
status mingce tree P -o foreign --rules rules --reports reports
ls P P/a/x foreign
echo "== packs: altered, of another version"
mingce pack OUT/b/z/result -o P/b/z.pack -q
rm P/b/z
sqlite3 P/b/z.pack "update measure set numerator = numerator + 1"
tree --plan
sqlite3 OUT/b/z/result/case.db "update run set value = '0.0.9' where key = 'version'"
mingce pack OUT/b/z/result -o P/b/z.pack -q
tree --plan
rm P/b/z.pack && ln -s ../../elsewhere P/b/z
echo "== a case that is gone when its turn comes; rosters and rules that changed meanwhile; a plan that is not the last"
tree -q
sed -i 's/甲1/乙1/' P/a/x/人员名册.csv P/a/y/人员名册.csv P/a/人员名册.csv
cp -r P kept
mingce tree P -o OUT --rules rules --reports reports --status | grep -c ^stale
mkdir bin && printf '#!/bin/sh\nif [ "$1" = --parsable ]; then cat >>asked; echo 7; fi\n' >bin/sbatch && chmod +x bin/sbatch
cp bin/sbatch bin/scontrol && cp bin/sbatch bin/squeue && cp bin/sbatch bin/scancel
PATH=$PWD/bin:$PATH tree --scheduler slurm --detach
task() { # number
    mingce tree P -o OUT --rules rules --reports reports --task "$(sha256sum OUT/.mingce-tree/plan.json | cut -c1-64):$1"
}
rm -r P/a/x
status task 1
sed -i 's/乙1/丙1/' P/a/y/人员名册.csv
status task 2
echo '-- more' >>rules/few.lua
status task 0
status task 99
status mingce tree P -o OUT --rules rules --reports reports --task "$(printf '%064d' 0):1"
tree --status
sed -i '$d' rules/few.lua
rm -r P && mv kept P
tree
} 2>&1 | sed "s:$PWD/::"

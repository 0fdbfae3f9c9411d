# The record of runs grows with each run into the folder; what was changed in it shows, but not a cut end.
small_case
run_out
mingce check case -o checked -q
run_out --set fund.work.floor_branch=350000
run_out
awk -F'\t' '{ print $1, length($2), length($3), length($4) }' out/chain.txt
cut -f3 out/chain.txt | uniq | wc -l
sed -n 2p out/chain.txt | sha256sum | cut -c 1-64 >head
sed -n 3p out/chain.txt | cut -f4 | cmp - head && echo follows
sha256sum <out/manifest.json | cut -c 1-64 >head
tail -1 out/chain.txt | cut -f3 | cmp - head && echo this manifest
verdicts checked -q
cp out/chain.txt whole
changed() {
    verdicts out -q | grep chain
    run_out 2>&1 | sed "s%$PWD/%%"
}
echo "== a time, a line out of the middle, a line by itself, no line feed"
sed '2s/T/T1/' whole >out/chain.txt
changed
sed 2d whole >out/chain.txt
changed
echo 1 >out/chain.txt
changed
head -c -1 whole >out/chain.txt
changed
echo "== cut off: of another manifest, or not seen"
head -2 whole >out/chain.txt
verdicts out -q | grep chain
head -1 whole >out/chain.txt
verdicts out -q | grep -c chain
echo "== taken away: it begins anew"
rm out/chain.txt
verdicts out -q | grep chain
run_out
wc -l <out/chain.txt

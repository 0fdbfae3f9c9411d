# A county that cannot be read: the others go on, its former result stays and is not used, every level above names
# it, and is made without it only if its case.lua says so.
small_tree
printf '%064d\n' 7 >key && chmod 600 key
tree --key key -q
echo "== refused: nobody takes a sum without a county for the whole"
ln -s nowhere P/a/y/断.csv
tree --key key
tree --key key --status
head -n 2 OUT/a/y/result.state
runs
echo "== again: only what failed, and what is above it, is tried"
tree --key key -q 2>&1 | tail -n 1
runs | grep -v ' 1$'
echo "== the prefecture may be made without it, the province may not: it is, with the prefecture's"
sed -i 's/^    title/    incomplete = true, title/' P/a/case.lua
tree --key key
tree --key key --status | tail -n 4
sqlite3 OUT/a/result/case.db "select place, title from merged_case" "select subject_id, reason from evaluation where name = 'missing'" \
    "select value from run where key = 'title'" "select numerator from measure where measure = 'retired' and level = 'case'"
"$PYTHON" "$ROOT/tests/tools/cells.py" OUT/a/result/上报/汇总.xlsx 报送情况
"$PYTHON" "$ROOT/tests/tools/cells.py" OUT/result/上报/汇总.xlsx 报送情况
in_chinese mingce tree P -o OUT --rules rules --reports reports --key key --status
echo "== by hand the same"
mingce merge OUT/a/x/result --own OUT/a/own --missing 532822=丑县 --case P/a/case.lua -o hand --key key --rules rules --reports reports
same hand OUT/a/result && echo the same
echo "== its pack goes to another province, which names who lacks in it"
tree_case Q 530000 外省
cp OUT/a/result.pack Q/甲.pack
there() {
    status mingce tree Q -o OTHER --rules rules --reports reports --key key "$@"
}
mingce merge Q/甲.pack --case Q/case.lua -o hand2 --key key --rules rules --reports reports
there --plan --json | grep -A 5 '"missing"'
there --set few=1 -q
there --status --set few=1
sqlite3 OTHER/result/case.db "select subject_id, reason from evaluation where name = 'missing'" \
    "select value from run where key = 'title'"
echo "== no own rosters, either; nobody at all"
ln -s nowhere P/a/断.csv
tree --key key
tree --key key --status | grep -v ^done
sqlite3 OUT/a/result/case.db "select subject_id, reason from evaluation where name = 'missing' order by 1, 2"
ln -s nowhere P/a/x/断.csv
tree --key key --status
tree --key key
echo "== put right: it and those above"
find P -name 断.csv -delete
tree --key key --status
tree --key key
tree --key key --status | grep -v ^done
ls OUT/a OUT/a/y
echo "== merging by hand"
for words in "--own OUT/a/own" "--own OUT/a/result --case P/a/case.lua" "--own OUT/a/y/result --case P/a/case.lua" \
    "--missing 532801=子县" "--missing 5328" "--missing 532822"; do
    # shellcheck disable=SC2086
    status mingce merge OUT/a/x/result $words -o no --key key --rules rules --reports reports
done
ls -d no 2>/dev/null || echo none

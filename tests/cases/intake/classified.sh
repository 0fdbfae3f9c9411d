# A mark of a classified document stops everything, in whatever file, encoding and manner it stands;
# nothing of the file is shown, and the former result stays.
new_case
two_units
run_out
sha256sum out/case.db out/manifest.json >before
try() { # file
    status mingce run case -o out -q
    status mingce check case -q
    rm "case/$1"
}
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,备注
P1,王一,群众,退休,机密★10年
ROWS
in_chinese mingce check case
try 人员名册.csv
gbk() { iconv -f UTF-8 -t GB18030; }
for mark in 秘密★ 绝密★启封前 '机　密 ★' '【秘密】★' '机密 ）	★' '秘 密 ★'; do
    printf '说明,%s,\n' "$mark" | roster 甲.csv && status mingce check case -q && rm case/甲.csv
    printf '说明,%s,\n' "$mark" | sed 's/ / /g' | gbk | roster 乙.txt && status mingce check case -q && rm case/乙.txt
    printf '说明,%s,\n' "$mark" | iconv -f UTF-8 -t UTF-16LE | roster 丙.doc && status mingce check case -q && rm case/丙.doc
    printf '说明,%s,\n' "$mark" | iconv -f UTF-8 -t UTF-16BE | roster 丁.csv && status mingce check case -q && rm case/丁.csv
done 2>&1 | sort | uniq -c
# At every place around the border of what is read at once.
for before in $(seq 65520 65540); do
    { head -c "$before" /dev/zero | tr '\0' x && echo 绝密★; } | roster 甲.txt
    mingce check case -q
    rm case/甲.txt
done 2>&1 | sort | uniq -c
echo x | roster '机密★附件.txt'
status mingce check case -q
rm case/机密*
# Talk of secrets is no mark.
roster 甲.txt <<'ROWS'
保密工作,机密文件,★★★,秘密,密★,绝★密
ROWS
status mingce check case -q
sha256sum --quiet -c before && ls -A

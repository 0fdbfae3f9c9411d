# Files, folders and units whose names try to be something else; folders deeper than a path may be long.
. "$ROOT/tests/fault/lib.sh"
small
"$PYTHON" - <<'PYTHON'
import os
row = "人员编号,姓名,出生年月,政治面貌,人员类别,原单位\nX{0},某人,1950-01-02,群众,退休,U1\n"
names = ["العربية", "😀😀", "é", "e\u0301", "\u202egnp.csv", "=cmd|'cmd'!A0", "-o", "--help", "a\nb", "a\tb",
         '"q"', "'", "CON", "nul.", " ", "x" * 250, "%s%n", "$(id)", "\\\\", "*?", "\u200b"]
for number, name in enumerate(names):
    with open(os.path.join("case", name[:200] + f" 人员名册{number}.csv" if len(name) < 100 else name[:220] + ".csv"), "w") as file:
        file.write(row.format(number))
with open(b"case/\xff\xfe\x80 \xc8\xcb.csv", "wb") as file:
    file.write(row.format(99).encode())
units = ["../../escape", "..", "/etc/x", "a/b", "con", "CON", "=1+1", "x\u0000".replace("\u0000", "\\0"), "名" * 90, "a:b*c?",
         "\u202eabc", "e\u0301", "\u00e9", "-rf", ".hidden", "tab\u3000"]
with open("case/单位名册.csv", "a") as file:
    for name in units:
        file.write(f"{name},{name},,机关,532801\n")
PYTHON
"$MINGCE" run case -o out --rules rules --reports reports -q
echo "= $?"
"$MINGCE" run case -o again --rules rules --reports reports -q --jobs 1
same out again && echo same
find . -newer rules -name '*escape*' ! -path './out/反馈/*' ! -path './again/*' ! -path './case/*'
(cd out && find . | LC_ALL=C sort | sed 's/名名名*/名…/')
db "select count(*) from persons" "select count(*) from source"
"$MINGCE" verify out >/dev/null && echo verified
for name in -out '=out' 'o"ut' 'o
ut' 结果😀; do
    "$MINGCE" run case -q --rules rules --reports reports "--output=$name" && ls -d -- "$name"/manifest.json
done
echo "== deep"
new_case
"$PYTHON" - <<'PYTHON'
import os
os.chdir("case")
for _ in range(1200):
    os.mkdir("深")
    os.chdir("深")
PYTHON
"$MINGCE" run case -o out --rules rules --reports reports -q 2>&1 | sed 's|深/深[深/]*|深/…|'
(cd out && ls)
"$PYTHON" -c 'import os
os.chdir("case")
for _ in range(1200): os.chdir("深")
for _ in range(1200):
    os.chdir("..")
    os.rmdir("深")'
echo "== many"
count=${FAULTS:-300}
[ "$count" = all ] && count=10000
[ "$count" -ge 300 ] || count=300
rm -rf case && small 2>/dev/null
mkdir case/many
for i in $(seq "$count"); do
    printf '人员编号,姓名,出生年月,政治面貌,人员类别,原单位\nM%s,某人,1950-01-02,群众,退休,U1\n' "$i" >"case/many/$i.csv"
done
(ulimit -n 64 && "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 2)
echo "= $?"
[ "$(db "select count(*) from source")" -eq $((count + 3)) ] && echo all

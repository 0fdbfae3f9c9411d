# Names, titles, cells and names of files that would like to be formulas, paths, XML, entries of a ledger or commands
# of a terminal. What comes out is only text, wherever it is opened.
new_case 'language = "en", signature = { head = "=cmd|\"/c calc\"!A1", reviewer = "]]><f>1</f>", preparer = "a\\nb", phone = "\\27[2J" },'
sed -i 's/title = "测试"/title = "..\/..\/=1+1 \\27]0;own\\7 \\u{202E}\\u{FFFE}\&<x>"/' case/case.lua
"$PYTHON" - <<'PY'
evil = ['=HYPERLINK("http://x/","y")', "+1+1", "-2+3", "@SUM(1)", "../../../etc/passwd", "..", "/etc/passwd", "CON", "nul.xlsx", "a\\b",
        "a:b", "<f>1</f>]]>&amp;", "\u202egnp.exe", "\x1b[31mred", "\x07bell", "\ufffe", "x\n  Assets:Bank  100 CNY", "; entry",
        '"},{"path":"x', "_x000D_", "a" * 300, "名" * 200, "'", "=cmd|'/c calc'!A0", "%s%n", "{name}", "-rf", "~$x", ".hidden ", "\t"]
def csv(cells):
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\n"
with open("case/单位名册.csv", "w", encoding="utf-8", newline="") as out:
    out.write("单位代码,单位名称,单位简称,单位性质,行政区划代码\n")
    for number, name in enumerate(evil):
        out.write(csv([f"U{number}", name, name, "机关", "532801"]))
with open("case/=1+1;人员名册.csv", "w", encoding="utf-8", newline="") as out:
    out.write("人员编号,姓名,公民身份号码,政治面貌,人员类别,原单位\n")
    for number, name in enumerate(evil):
        out.write(csv([f"P{number}", name, "11010119500101001X", "中共党员", "退休", f"U{number}"]))
        out.write(csv([name, name, name, name, name, name]))
with open("case/经费支出.csv", "w", encoding="utf-8", newline="") as out:
    out.write("支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号\n")
    for number, name in enumerate(evil):
        out.write(csv([f"Y{number}", f"U{number}", "2021", "活动经费", "财政", "2021-11-30", "1.00", "单位", name, name, name]))
PY
run_out >said 2>&1
echo "= $?"
# Nothing of this on a terminal, and nothing where it does not belong.
LC_ALL=C grep -c "$(printf '[\001-\010\013-\037\177]')" said
LC_ALL=C grep -c "$(printf '\342\200\256')" said
grep -c . said | sed 's/[0-9][0-9]*/lines/'
ls
"$PYTHON" "$ROOT/tests/tools/innocent.py" out
mingce explain out U0 | LC_ALL=C grep -c "$(printf '\033')"
mingce check case --json --fail-on never -q | "$PYTHON" -c 'import json, sys; print(type(json.load(sys.stdin)).__name__)'
(cd out && find . -name '*.journal' | sort | head -n 1 | sed 's/\.journal$//' | while read -r book; do
    export LC_ALL=C.UTF-8
    hledger -f "$book.journal" check >/dev/null 2>&1 && ledger -f "$book.journal" bal >/dev/null 2>&1 \
        && bean-check "$book.beancount" >/dev/null 2>&1 && echo "three programs read the ledger"
done)

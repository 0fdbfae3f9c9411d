# Numbers of persons as they are really sent: in groups, of full width, mistyped, in titles, remarks and names of files.
# Nothing that is printed or written shows them but the unit's own workbook and case.db; numbers of papers stay.
small_case
roster 景洪市教育体育局/签到表.csv <<'ROWS'
活动编号,身份证号,参加状态,15412345678
A1,53289919300505001,√,
A1,5328991930050500100,√,
A1,532899 19451002 0029,√,
A1,５３２８９９１９５５１２３１００３２,√,
A1,532899-19300505-0011,√,
A1,532899.193005.050011,√,
A2,+8615412345678,√,
A2,154 1234 5678,√,
A2,１５４１２３４５６７８,√,
A2,教体局退休第一党支部原副局长、现任支部委员王一532899193005050011,√,
ROWS
roster 景洪市教育体育局/经费支出.csv <<'ROWS'
支出编号,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号
Y1,2021,活动经费,财政,2021-03-05,300.00,个人,6222 0212 3456 7890 123,付 154-1234-5678 的 2021.01-2021.12,云财字〔2015〕53号
Y2,2021,活动经费,财政,2021-03-05,300.00,个人,P1,同上,202101150001
Y2,2021,活动经费,财政,2021-03-05,300.00,个人,P1,同上,202101150002
ROWS
mv case/景洪市卫生健康局/人员名册.csv case/景洪市卫生健康局/人员名册532899193005050011.csv
{
    run_out --fail-on never
    mingce check case --fail-on never
    mingce check case --fail-on never --json
    mingce check case --fail-on never --previous out
    mingce explain out U1
    mingce explain out U2 retired
    mingce audit duplicates out --by payee_id
    mingce audit strata out
    cp -r case case2
    mv case2/景洪市卫生健康局/人员名册532899193005050011.csv case2/景洪市卫生健康局/人员名册532899193005050012.csv
    sed -i 's/532899193005050011,/532899193005050019,/' case2/景洪市教育体育局/签到表.csv
    mingce run case2 -o out2 -q --fail-on never
    mingce diff out out2
    mingce diff out out2 --json
    mingce verify out --replay case2
    mingce pack out -o up.db
} >said 2>&1
# How often each shows in a text, when signs between digits are taken out and digits are made half-width.
cat >find.py <<'PY'
import html, pathlib, re, sqlite3, sys, unicodedata, zipfile

needles = ["9300505001", "945100200", "9551231003", "12345678", "3456789012"]

def shown(text):
    text = re.sub(r"[-. ·_\u3000]+(?=\d)", "", unicodedata.normalize("NFKC", html.unescape(text)))
    return [needle for needle in needles if needle in text]

def texts(path):
    if path.suffix == ".xlsx":
        book = zipfile.ZipFile(path)
        return [re.sub(r"<[^>]*>", "|", book.read(name).decode()) for name in book.namelist() if name.endswith(".xml")]
    return [path.read_text("utf-8", "replace")]

print("printed:", shown(open("said", encoding="utf-8").read()))
for path in sorted(pathlib.Path("out").rglob("*")):
    if path.is_file() and path.suffix != ".db":
        found = sorted({needle for text in texts(path) for needle in shown(text)} | set(shown(path.name)))
        if found:
            print(path, found)
store = sqlite3.connect("out/case.db")
print("messages:", shown("|".join(row[0] for row in store.execute("select message from finding"))),
      shown("|".join(row[0] for row in store.execute("select message from finding_to_unit"))))
print("up.db:", [name for (name,) in sqlite3.connect("up.db").execute("select name from sqlite_schema where type = 'table'")
                 for row in sqlite3.connect("up.db").execute(f'select * from "{name}"') if shown("|".join(map(str, row)))])
PY
for word in 'file-personal' '"path"' '^  [-+~].*人员名册532' 'lines' 'verify-inputs'; do
    echo "$word: $(grep -c -e "$word" said | sed 's/[1-9][0-9]*/some/')"
done
"$PYTHON" find.py
echo "== in the words of a clerk"
in_chinese mingce check case -q --fail-on never | grep -E '签到表|file-personal|经费支出.csv:4'
echo "== numbers of papers stay"
grep -rhoE '云财字〔2015〕53号|202101150001|付 .*2021\.12' out/审计 --include=funds.* | LC_ALL=C sort -u

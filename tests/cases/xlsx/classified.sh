# A mark in a cell or in the name of a sheet stops everything, as it does in a text. A sheet whose
# header fits two tables is told as such.
small_case
try() { # file
    status mingce check case -q
    rm "case/$1"
}
workbook 甲.xlsx <<'PY'
sheet("说明", [["附件"], ["", "【机密】★ 10年"]])
PY
try 甲.xlsx
workbook 乙.xlsx <<'PY'
sheet("空", [])
sheet("绝密★", [])
PY
mv case/乙.xlsx case/乙.csv
try 乙.csv
workbook 丙.xlsx <<'PY'
sheet("说明", [["秘密", "★"], ["机密文件"], ["★★★密"]])
PY
try 丙.xlsx
workbook 丁.xlsx <<'PY'
sheet("附件一", [["人员编号", "类别"], ["P1", "1"]])
sheet("说明", [["填写说明"]])
PY
shipped
cat >rules/zz.lua <<'RULE'
roster { name = "talents_too", title = "另一种人才", key = { "p", "c" }, columns = {
    { name = "p", title = "人员编号", type = "code" }, { name = "c", title = "类别", type = "text" } } }
RULE
status mingce check case -q --rules rules

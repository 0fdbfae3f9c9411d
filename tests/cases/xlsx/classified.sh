# A mark in a cell or in the name of a sheet stops everything, as it does in a text; a compressed
# file does not hide it. A sheet whose header fits two tables is told as such.
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

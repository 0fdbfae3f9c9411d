# What a declaration of copies may not say.
shipped
copies() { # report, copies, column
    cat >reports/zz.lua <<LUA
report { name = "x", title = "某表", file = "${file-{id\}.xlsx}", $1, sheets = {
    { name = "一", title = "某表", rows = { from = "${4:-finding_feedback}", order = "finding_id" }, columns = {
        { title = "行", field = "row"$3 } } } },
    copies = { from = "finding_feedback", most = 9, title = "{table}", row = "行", back = "回", says = "{message}",
        all = "全", some = "部分", shared = "合用", left = "没有", $2 } }
LUA
    mingce list reports --reports reports >/dev/null
    echo "= $?"
}
unit='per = "unit", profile = "unit"'
copies "$unit" '' ', link = true'
file=x.xlsx copies 'profile = "internal"' ''
copies 'per = "org", profile = "unit"' ''
copies "$unit" 'most = 0'
copies "$unit" 'most = 20001'
copies "$unit" 'most = 1.5'
copies "$unit" 'title = "{path}{rows}"'
copies "$unit" 'some = "{row}"'
copies "$unit" 'notes = { "{name}" }'
copies "$unit" 'from = "finding_feedbak"'
copies "$unit" 'form = 1'
copies "$unit" 'says = ""'
copies "$unit" '' ', link = true' finding_list
sed -i 's/"行", field = "row"/"行", columns = { { title = "一", field = "row" } }, link = true/' reports/zz.lua
mingce list reports --reports reports
in_chinese mingce list reports --reports reports
# Only when the workbooks are made can it be seen what a relation has.
small_case
echo P9,某,,男 >>case/景洪市卫生健康局/人员名册.csv
copies "$unit" 'says = "{mesage}"'
status run_out --reports reports

# One workbook with a sheet for each unit: the name of the sheet says whose rows they are, before
# those of the file and its folder; a column of units goes before all three.
new_case
two_units
workbook 教体局/各单位人员名册.xlsx <<'BOOK'
head = ["人员编号", "姓名", "政治面貌", "人员类别", "原单位"]
sheet("卫健局", [head, ["P1", "王一", "群众", "退休", None]])
sheet("景洪市教育体育局", [head, ["P2", "李二", "群众", "退休", None], ["P3", "张三", "群众", "退休", "卫健局"]])
sheet("其他", [head, ["P4", "赵四", "群众", "退休", None]])
sheet("卫健局和教体局", [head, ["P5", "钱五", "群众", "退休", None]])
BOOK
status mingce check case -o out -q
db "select sheet, unit_id from source where sheet is not null" "select person_id, unit_id from persons order by 1" \
    "select path, sheet, line, clean, rule from change join source using (source_id) where rule = 'unit-from-path'"

# A remark that somebody has died or left, against a row that still counts. What is filled as it
# should be, or speaks of somebody else, is no finding.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,去世时间,异动类型,异动时间,备注
P1,王一,群众,退休,,,,2021年3月去世
P2,李二,群众,退休,2021-03,,,2021年3月去世
P3,张三,群众,退休,,,,已转出到州直
P4,赵四,群众,退休,,转出,2021-05,已转出
P5,钱五,群众,退休,,,,转出
P6,孙六,群众,退休,,,,配偶去世
P7,周七,群众,退休,,,,档案未转出
P8,吴八,群众,在职,,,,病故
ROWS
mingce check case -o out -q
db "select rule, severity, line, subject from finding where rule = 'note-says-gone'"

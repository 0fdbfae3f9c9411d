# What is tried out of a draft stands on sheets of its own, with the mark, in a trial only; not in what
# goes up as the year's assessment, and not in what goes back to units.
new_case
own_annual 'trial = true,'
status run_out --rules rules
pages 上报/年度考核.xlsx | grep '^\[' | sed 's/ .*//'
db "select count(*) from grade where assessment = 'annual'"
new_case 'trial = true,'
status run_out --rules rules
pages 上报/年度考核.xlsx | grep '^\[' | sed 's/ .*//'
cells 上报/年度考核.xlsx 试算结果
cells 上报/年度考核.xlsx 试算指标
pages 反馈/U3_景洪市民政局.xlsx | grep '^\[' | sed 's/ .*//'
db "select count(*), sum(total is not null) from grade where assessment = 'annual'" \
    "select name, trial from label where kind = 'assessment' and name in ('annual', 'standardisation') order by 1"

# Working papers in Chinese, as the tester and the reviewer sign them.
paid_case 60
in_chinese mingce audit sample out --seed 掷骰4 --size 6 -o out.xlsx -q
mv out.xlsx out/抽样.xlsx
cells 抽样.xlsx 依据 样本
pages 抽样.xlsx
rm out/抽样.xlsx
in_chinese mingce audit strata out
in_chinese mingce audit plan out -o p.xlsx -q
in_chinese mingce audit plan out -o q.xlsx -q
cmp p.xlsx q.xlsx && stat -c %a p.xlsx

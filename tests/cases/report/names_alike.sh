# Units whose codes and names make the same file name get two files all the same.
new_case
printf '单位代码,单位名称\nU/1,甲局\nU:1,甲局\n' | roster 单位名册.csv
status run_out
ls -A out/反馈

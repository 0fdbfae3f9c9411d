# Who is not found may stand in a file that could not be read, and then that is said.
new_case
two_units
printf '人员编号,姓名,政治面貌,人员类别\nP1,王一,群众,退休\n' | roster 教体局/人员名册.csv
printf '党组织代码,党组织名称,组织类别\nO1,教体局党支部,党支部\n' | roster 党组织名册.csv
printf '人员编号,所在党支部\nP1,O1\nP9,O9\n' | roster 隶属关系.csv
check_out
echo == a file without numbers of persons
printf '姓名,政治面貌,人员类别\n李二,群众,退休\n' | roster 卫健局/人员名册.csv
check_out
echo == one of an old format
printf '\320\317\021\340\241\261\032\341%504s' '' >case/卫健局/人员名册.csv
check_out

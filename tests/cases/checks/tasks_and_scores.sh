# X31–X34. Tasks add up; scores stay within their points; a self-score that was changed is listed.
small_case
tasks() {
    echo "== $1"
    found task-weights task-counts score-over-points score-over-cap score-self-differs
}
roster 任务清单.csv <<'ROWS'
行动序号,任务序号,事项序号,事项内容,权重
1,1,1,甲,33.3
1,1,2,乙,33.3
1,2,3,丙,33.4
ROWS
tasks "a hundred"
sed -i 's/33.4/33.41/' case/任务清单.csv
tasks "a hundredth more"
mingce check case -o out -q --set tasks.total_weight=100.01 2>&1 | grep task-weights
sed -i 's/33.41/许多/' case/任务清单.csv
tasks "one cannot be read"
sed -i 's/place = "532801"/place = "440606"/' case/case.lua
echo 行动序号,任务序号,事项序号,事项内容 >case/任务清单.csv
for i in $(seq 1 38); do
    echo "$(((i - 1) % 5 + 1)),$(((i - 1) % 15 + 1)),$i,事项$i"
done >>case/任务清单.csv
tasks "in Shunde, 5, 15 and 38"
sed -i '$d' case/任务清单.csv
tasks "37"
echo 6,1,38,事项 >>case/任务清单.csv
tasks "a sixth action, a sixteenth task"
sed -i '$d' case/任务清单.csv
echo 甲,1,38,事项 >>case/任务清单.csv
tasks "an action that cannot be read"
rm case/任务清单.csv
roster 指标体系.csv <<'ROWS'
年度,指标,满分,封顶
2021,K1,10,
2021,K2,5,3
2020,K1,20,
ROWS
roster 评分.csv <<'ROWS'
年度,被考核单位,指标,评分来源,分值,依据
2021,U1,K1,自评,10,
2021,U1,K1,县评,10.0,
2021,U2,K1,自评,10.5,
2021,U2,K1,县评,9,缺一次活动
2020,U2,K1,自评,10.5,
2021,U1,K1,抽查,-1,
2021,U1,K2,加分,3,
2021,U2,K2,加分,3.5,
2021,U1,K2,扣分,-2,
2021,U2,K2,扣分,2,
2021,U2,K9,自评,99,
ROWS
tasks "scores"

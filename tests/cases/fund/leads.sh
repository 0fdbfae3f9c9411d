# Audit leads: by kind, one by one with both rows, a slip each; and vouchers drawn so that anybody
# can draw them again.
small_case 'set = { ["audit.sample_size"] = 2, ["audit.sample_whole"] = 150000, ["audit.sample_seed"] = "甲" },'
roster 经费支出.csv <<'ROWS'
支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,用途,凭证号,支付方式,审批人
Y1,U1,2021,工作经费,财政,2021-03-01,300,单位,学习资料,P-1,转账,甲科长
Y2,U1,2021,工作经费,财政,2021-03-09,300,单位,学习资料,P-1,转账,甲科长
Y3,U2,2021,工作经费,财政,2021-04-01,1800.50,单位,学习资料,Q-1,现金,乙科长
Y4,U2,2021,工作经费,财政,2021-05-01,60,单位,学习资料,Q-2,转账,乙科长
Y5,U2,2021,工作经费,财政,2021-05-02,70,单位,学习资料,Q-3,转账,乙科长
ROWS
roster 经费预算.csv <<'ROWS'
单位,年度,经费类别,批复金额,来源
U1,2021,工作经费,5000,财政
U2,2021,工作经费,5000,财政
ROWS
status run_out
cells 审计/经费审计.xlsx 审计疑点汇总 审计/经费审计.xlsx 审计疑点清单 审计/经费审计.xlsx 审计取证单 \
    审计/经费审计.xlsx 抽样总体 审计/经费审计.xlsx 审计抽样底稿
# The two that were not taken whole are those with the smallest digests.
for id in Y1 Y2 Y4 Y5; do
    printf '甲\n%s' "$id" | sha256sum | cut -c1-16 | sed "s/$/ $id/"
done | sort | head -2

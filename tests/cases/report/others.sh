# Assessment, audit, data quality: layout and content of a case without findings.
small_case
run_out
pages 上报/年度考核.xlsx 审计/经费审计.xlsx 内部/数据质量.xlsx 反馈/U1_景洪市教育体育局.xlsx
cells 上报/年度考核.xlsx 示范支部及星级评定表 等次汇总 \
    审计/经费审计.xlsx 工作经费 \
    内部/数据质量.xlsx 数据质量!A5:H8
find out | sort

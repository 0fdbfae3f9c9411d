# Allowances without their branch are not taken for dues, though a person and a month are all that
# dues need: the file is left unread, and the missing column is named.
small_case
roster 书记补贴.csv <<'ROWS'
人员编号,月份,金额
P1,2021-01,300
ROWS
# Dues under the name of allowances: more of the titles are those of dues.
roster 二季度工作补贴.csv <<'ROWS'
人员编号,月份,缴费基数,应缴,实缴
P2,2021-04,5000,25,25
ROWS
# What looks like no table at all stays unread.
roster 附件1.csv <<'ROWS'
编号,单位名称,内容
1,U1,电脑
ROWS
roster 附件2.csv <<'ROWS'
编号,单位,完成情况
1,U1,完成
ROWS
status check_out
db 'select person_id, month, base, due, paid from dues' 'select count(*) from allowances' \
    "select path, table_name, used from source where path like '%补贴%' or path like '附件%'"

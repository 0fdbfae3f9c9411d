-- 上报的分单位各表会让人认出个人的单位(X45)。正式报表不隐去,只提示;人数少的案子每个单位都小,不核。
check {
    name = "group-small", title = "单位人数过少，分单位列表会让人认出个人", severity = "warning",
    basis = "PRIV-P3", on = "units",
    rows = [[
        select u.unit_id, u.unit_name, count(r.person_id) as people, u._source, u._line, u._row
        from reporting_units u join retired r on r.unit_id = u.unit_id
        where (select count(*) from retired) >= parameter('privacy.checked_from')
        group by u.unit_id
        having count(r.person_id) < parameter('privacy.least')
    ]],
    says = "{unit_name}只有{people}名离退休干部，分单位的表会让人认出个人",
    cure = "上报按表式照列；对外提供数据请用内部的“可公开数据”",
}

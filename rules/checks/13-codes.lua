-- 代码(X42、X43)。校验码在读表时已查。

-- 沿革表里有这个代码,而统计时点不在它的任何一段有效期内。沿革表没有的代码不核。
check {
    name = "region-not-valid", title = "区划代码不在有效期内", severity = "error",
    basis = "CODE-REGION-CHANGES", on = "units", column = "region_code",
    rows = [[
        select n.*, r.name as region, c.as_of,
               coalesce('，后继代码为 ' || r.successor, '') as instead
        from units n join (
            select x.*, row_number() over (partition by x.code
                                           order by x.valid_to desc, x._source, x._line) as turn
            from region_codes x
        ) r on r.code = n.region_code and r.turn = 1, this_case c
        where not exists (select 1 from region_codes x
                          where x.code = n.region_code
                            and (x.valid_from is null
                                 or x.valid_from <= substr(c.as_of, 1, length(x.valid_from)))
                            and (x.valid_to is null
                                 or x.valid_to >= substr(c.as_of, 1, length(x.valid_to))))
    ]],
    says = "区划代码 {region_code}（{region}）在{as_of}不在有效期内{instead}",
    cure = "请改填统计时点的代码",
}

-- 登记管理部门和机构类别在前两位;参公单位由机关、事业、群团三类都有,不核。
check {
    name = "uscc-nature-differs", title = "单位性质与信用代码不符", severity = "warning",
    basis = "CODE-USCC-HEAD", on = "units", column = "unit_nature",
    rows = [[
        select n.*, substr(n.uscc, 1, 2) as head, k.heads
        from units n join uscc_kinds k on k.nature = n.unit_nature
        where n.uscc is not null and instr(k.heads, substr(n.uscc, 1, k.digits)) = 0
    ]],
    says = "单位性质写的是{unit_nature}，信用代码以{head}开头（{unit_nature}应以{heads}开头）",
    cure = "请核对单位性质和信用代码",
}

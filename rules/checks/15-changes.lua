-- 与上期结果的衔接(X41)。没有给出上期结果(--previous)时不作评价。

check {
    name = "opening-differs", title = "期初数与上期期末数不符", severity = "error",
    basis = "CROSS-PREVIOUS", on = "units",
    rows = [[
        select x.*, c.period as earlier
        from unit_changes x, previous_case c
        where x.opening <> x.previous_closing
    ]],
    says = "{unit_name}上期（{earlier}）期末{previous_closing}人，本期按异动推得期初{opening}人",
    cure = "请逐人核对增减：新增、减少的人都要填异动类型和异动时间（见内部/增减变动名单）",
}

check {
    name = "roster-changed-much", title = "在册人数增减过大", severity = "warning",
    basis = "CROSS-PREVIOUS", on = "units",
    rows = [[
        select x.*, decimal(100 * (x.closing - x.previous_closing), x.previous_closing, 1) as rate
        from unit_changes x
        where x.previous_closing > 0
          and compare(parameter('change.roster_share'), abs(x.closing - x.previous_closing),
                      x.previous_closing) > 0
    ]],
    says = "{unit_name}在册{closing}人，上期{previous_closing}人，增减{rate}%",
    cure = "请核对名册有没有漏报、重报",
}

check {
    name = "arrival-unexplained", title = "新增人员没有注明来由", severity = "warning",
    basis = "CROSS-PREVIOUS", on = "persons", column = "change_kind",
    rows = [[
        select m.*, c.period as earlier, iif(m.moved = '调动', '换了单位', '没有此人') as was
        from person_moves m, previous_case c
        where m.cause = '未注明' and m.moved in ('增加', '调动')
    ]],
    says = "上期（{earlier}）{was}，本期在册，没有填异动类型",
    cure = "请填异动类型（新退休、转入、补报）和异动时间",
}

check {
    name = "departure-unexplained", title = "上期在册人员没有下落", severity = "warning",
    basis = "CROSS-PREVIOUS", on = "units",
    rows = [[
        select u.unit_id, u.unit_name, u._source, u._line, u._row, x.people, c.period as earlier
        from reporting_units u join (
            select coalesce(h.heir_id, m.before_unit_id) as unit_id, count(*) as people
            from person_moves m left join unit_heirs h on h.unit_id = m.before_unit_id
            where m.moved = '减少' and m.cause = '名册已无此人'
            group by 1
        ) x on x.unit_id = u.unit_id, previous_case c
    ]],
    says = "{unit_name}上期（{earlier}）在册的{people}人，本期名册已无此人，也没有去世、转出的记载",
    cure = "请把这些人补回名册，填异动类型和异动时间（见内部/增减变动名单）",
}

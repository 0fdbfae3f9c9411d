-- 与上期比较:上期末数取自上期结果(--previous),没有给出时不作评价。死亡率不靠上期结果。

measure {
    name = "death_rate", title = "死亡率", level = { "unit", "case" },
    ratio = { of = "stock_died", to = "stock_opening" }, basis = "STAT-DEATH-RATE",
}

measure {
    name = "previous_closing", title = "上期结果的期末数", level = { "unit", "case" },
    counted_in = "人", adds_up = true, basis = "CROSS-PREVIOUS",
    rows = [[
        select 'unit' as level, u.unit_id as subject_id, coalesce(p.closing, 0) as numerator
        from reporting_units u left join previous_closings p on p.unit_id = u.unit_id
        where exists (select 1 from previous_closings)
        union all
        select 'case', c.place, m.numerator
        from previous_measures m, this_case c
        where m.measure = 'stock_closing' and m.level = 'case'
    ]],
}

measure {
    name = "closing_change", title = "比上期增减", level = { "unit", "case" }, counted_in = "人",
    adds_up = true, basis = "CROSS-PREVIOUS",
    rows = [[
        select m.level, m.subject_id, m.numerator - p.numerator as numerator
        from measure m join (
            select 'unit' as level, u.unit_id as subject_id, coalesce(p.closing, 0) as numerator
            from reporting_units u left join previous_closings p on p.unit_id = u.unit_id
            where exists (select 1 from previous_closings)
            union all
            select 'case', c.place, m.numerator
            from previous_measures m, this_case c
            where m.measure = 'stock_closing' and m.level = 'case'
        ) p on p.level = m.level and p.subject_id = m.subject_id
        where m.measure = 'stock_closing'
    ]],
}

measure {
    name = "closing_change_rate", title = "比上期增减幅度", level = { "unit", "case" },
    ratio = { of = "closing_change", to = "previous_closing" }, basis = "CROSS-PREVIOUS",
}

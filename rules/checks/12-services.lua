-- 走访、结对和时间银行(X08、X39、X40、X44)。

check {
    name = "served-after-leaving", title = "去世、转出以后的走访", severity = "error",
    basis = "CROSS-DEPARTED", on = "services", column = "person_id",
    rows = [[
        select s.*, d.name, d.unit_id, d.gone_kind, d.gone_on
        from services s join departed d on d.person_id = s.person_id
        where substr(s."on", 1, length(d.gone_on)) > d.gone_on
    ]],
    says = "{name}已于{gone_on}{gone_kind}，{on}仍记有走访慰问",
    says_unit = "{on}记有走访慰问，人员名册中此人已在这以前去世或转出",
    cure = "请核对日期和对象；慰问遗属的请写在遗属名下",
}

check {
    name = "pairing-load", title = "帮扶人联系人数不符", severity = "error",
    basis = "JT-06", on = "pairings", column = "helper_id",
    rows = [[
        select g.*, p.name, p.unit_id, parameter('pairing.targets') as due
        from (select x.*, count(*) over (partition by x.helper_id) as targets,
                     row_number() over (partition by x.helper_id order by x._source, x._line) as turn
              from open_pairings x
              where x.mode = '1+3+N') g join persons p on p.person_id = g.helper_id
        where g.turn = 1 and g.targets <> parameter('pairing.targets')
          and (g.targets > parameter('pairing.targets')
               or not exists (select 1 from unread_rows u
                              where u.table_name = 'pairings'
                                and (u.unit_id is null or u.unit_id is p.unit_id)))
    ]],
    says = "{name}实际联系{targets}名，规定{due}名",
    cure = "请补齐或调整；多于规定的请支部说明",
}

-- 只问是不是,不说是哪一种:健康和困难情况不写在提示里。三项都没有填的不核。
check {
    name = "pairing-target", title = "帮扶对象不在应帮之列", severity = "error",
    basis = "JT-06", on = "pairings", column = "target_id",
    rows = [[
        select g.*, p.name, p.unit_id
        from open_pairings g join persons p on p.person_id = g.target_id
        where g.mode = '1+3+N' and (p.is_floating is not null or p.health is not null)
          and p.is_floating is not 1 and p.hardship is null
          and (p.health is null or p.health in ('健康', '一般'))
          and p.self_care is not '部分' and p.self_care is not '不能'
          and (p._source, p._line) not in (
              select source_id, line from cell_state
              where state = 'bad' and column_name in ('is_floating', 'health', 'hardship', 'self_care'))
    ]],
    says = "{name}在人员名册中不是流动、年老体弱或困难人员",
    cure = "请核对帮扶对象，或更新人员名册",
}

check {
    name = "pairing-repeated", title = "一名对象几名帮扶人", severity = "warning",
    basis = "JT-06", on = "pairings", column = "target_id",
    rows = [[
        select g.*, p.name, p.unit_id
        from (select x.*, row_number() over (partition by x.target_id order by x._source, x._line) as place
              from open_pairings x) g join persons p on p.person_id = g.target_id
        where g.place > 1
    ]],
    says = "{name}已有另一名帮扶人",
    cure = "已结束的请填终止时间",
}

-- 到统计时点没有走访的;走访登记读不全的不作结论,不在内。
check {
    name = "trigger-unvisited", title = "必访而没有走访", severity = "warning",
    basis = "JT-20", on = "triggers",
    rows = [[
        select g.*, p.name, p.unit_id
        from must_visit v join triggers g on g.trigger_id = v.event_id
             join persons p on p.person_id = g.person_id
        where v.state = 'short'
    ]],
    says = "{name}{on}的必访事件，走访慰问表中没有走访",
    cure = "已走访的请补登并填触发事件",
}

check {
    name = "timebank-overdrawn", title = "时间银行透支", severity = "error",
    basis = "CROSS-TIMEBANK", on = "timebank", column = "redeemed",
    rows = [[
        select t.*, printf('%d.%02d', -t.balance / 100, -t.balance % 100) as short
        from (select x.*, row_number() over (partition by x.person_id order by x."on", x._source, x._line) as turn
              from (select b.*, sum(b.cents) over (partition by b.person_id order by b."on"
                                                   range between unbounded preceding and current row) as balance
                    from timebank_cents b) x
              where x.balance < 0) t
        where t.turn = 1
    ]],
    says = "{name}{on}支取后透支{short}小时",
    cure = "请核对存入、支取；漏登存入的请补登",
}

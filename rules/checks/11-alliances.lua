-- 党建联盟(X35、X36)。退出的成员不算入了两个联盟。

check {
    name = "alliance-twice", title = "一个单位入几个联盟", severity = "error",
    basis = "LJ-06", on = "alliance_members", column = "unit_id",
    rows = [[
        select m.*, f.name as first_alliance
        from (select x.*, first_value(x.alliance_id) over turn as first_id, row_number() over turn as place
              from alliance_members x, this_case c
              where x."to" is null or x."to" > substr(c.as_of, 1, length(x."to"))
              window turn as (partition by x.unit_id order by x._source, x._line)) m
             join alliances f on f.alliance_id = m.first_id
        where m.place > 1
    ]],
    says = "这个单位已是{first_alliance}的成员",
    cure = "一个单位只入一个联盟，请删去一行；已退出的请填退出时间",
}

check {
    name = "alliance-lead-outside", title = "牵头单位不是成员", severity = "error",
    basis = "LJ-03", on = "alliances", column = "lead_unit_id",
    rows = [[
        select a.*, n.unit_name
        from alliances a join units n on n.unit_id = a.lead_unit_id
        where not exists (select 1 from alliance_members m
                          where m.alliance_id = a.alliance_id and m.unit_id = a.lead_unit_id)
          and not exists (select 1 from unread_rows u where u.table_name = 'alliance_members')
    ]],
    says = "{name}的牵头单位{unit_name}不在成员之列",
    cure = "请补报成员单位，或改正牵头单位",
}

-- 有的成员没有填次序,或有行没有读进来的,不核。
check {
    name = "alliance-order", title = "轮值顺序不连续", severity = "error",
    basis = "LJ-11", on = "alliances",
    rows = [[
        select a.*, count(*) as members, count(*) - 1 as last,
               group_concat(m.order_no, '、') as orders
        from alliances a join (select * from alliance_members order by alliance_id, order_no, _source, _line) m
                         on m.alliance_id = a.alliance_id
        where not exists (select 1 from unread_rows u where u.table_name = 'alliance_members')
        group by a._source, a._line
        having count(m.order_no) = count(*)
           and (count(distinct m.order_no) <> count(*) or max(m.order_no) <> count(*) - 1)
    ]],
    says = "{name}有{members}个成员，轮值顺序应为0至{last}各一，填的是{orders}",
    cure = "请重排轮值顺序",
}

-- 成立之后,党员从一个成员单位的支部转到同一联盟另一个成员单位的支部。
check {
    name = "alliance-moved-home", title = "入盟后改了组织关系", severity = "warning",
    basis = "LJ-05", on = "memberships", column = "org_id",
    rows = [[ select * from alliance_home_moves ]],
    says = "{name}在{alliance}成立后，组织关系转到了联盟内另一单位的支部",
    cure = "入盟不改变隶属关系，请恢复原组织关系；因其他原因转接的请说明",
}

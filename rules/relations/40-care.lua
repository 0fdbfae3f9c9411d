-- 走访慰问、结对帮扶、问题办结、送学、谈心、培训、发挥作用。服务一人一次一行;“场次”与“人次”是两回事。

-- 本期活动,组织方归到党组织和单位;队伍、联盟办的活动只计入全案。
relation {
    name = "activity_hosts", title = "本期活动", index = { "kind", "unit_id" },
    rows = [[
        select a.activity_id, a.kind, a."on", a.title, a.mode, a.present_n, a.host_id, o.org_id,
               coalesce(o.unit_id, u.unit_id) as unit_id, a._source, a._line, a._row
        from activities a left join orgs o on o.org_id = a.host_id
             left join units u on u.unit_id = a.host_id, this_case c
        where a."on" between c.period_first and c.period_last
    ]],
}

-- 走访指上门看望:节日慰问、住院探望、变故探望、困难帮扶。生日问候、电话问候、送学、寄资料另计。
relation {
    name = "served", title = "本期服务记录", keep = true,
    rows = [[
        select s.service_id, s.person_id, s.kind, s."on", p.unit_id,
               s.kind in ('节日慰问', '住院探望', '变故探望', '困难帮扶') as is_visit,
               s.cash as cash_fen, s.goods_value as goods_fen,
               coalesce(s.cash, 0) + coalesce(s.goods_value, 0) as value_fen,
               -- 同一单位、同一天、同一类是一场
               's|' || coalesce(p.unit_id, '') || '|' || s.kind || '|' || s."on" as occasion,
               s._source, s._line, s._row
        from services s join persons p on p.person_id = s.person_id, this_case c
        where s."on" between c.period_first and c.period_last
    ]],
}

-- 主题党日在活动台账里,一次活动一场;服务记录里同一单位同一天又记一遍的,不另计。
relation {
    name = "care_events", title = "本期服务场次", keep = true,
    rows = [[
        select s.occasion, s.kind, s."on", s.unit_id, s._source, s._line, s._row
        from served s
        where s.kind <> '主题党日'
           or not exists (select 1 from activity_hosts a
                          where a.kind = '主题党日' and a."on" = s."on" and a.unit_id is s.unit_id)
        union all
        select 'a|' || a.activity_id, a.kind, a."on", a.unit_id, a._source, a._line, a._row
        from activity_hosts a where a.kind = '主题党日'
    ]],
}

-- 结对:按对象归单位、支部。
relation {
    name = "pairing_list", title = "结对名单", index = "target_id",
    rows = [[
        select g.helper_id, g.target_id, g.target_id as person_id, g.mode, g.solved_n, p.unit_id, m.org_id,
               coalesce(g.solved_n, 0) > 0 as has_matter, g._source, g._line, g._row
        from open_pairings g left join persons p on p.person_id = g.target_id
             left join members m on m.person_id = g.target_id
    ]],
}

-- 同一份名单按帮扶人归单位、支部:负担是帮扶人的。
relation {
    name = "pairing_helpers", title = "结对帮扶人", keep = true,
    rows = [[
        select g.helper_id, g.target_id, g.helper_id as person_id, g.mode, p.name, p.unit_id, m.org_id,
               g._source, g._line, g._row
        from open_pairings g left join persons p on p.person_id = g.helper_id
             left join members m on m.person_id = g.helper_id
    ]],
}

-- “1+3+N”一名帮扶人一行。当地没有定联系几名的,due 为空。
relation {
    name = "pairing_loads", title = "帮扶人联系人数", keep = true,
    rows = [[
        select g.helper_id, g.name, g.unit_id, g.org_id, count(distinct g.target_id) as load,
               parameter('pairing.targets') as due, min(g._source) as _source, min(g._line) as _line
        from pairing_helpers g
        where g.mode = '1+3+N'
        group by g.helper_id
    ]],
}

relation {
    name = "pairing_loads_ruled", title = "有规定可核的帮扶人",
    rows = [[ select * from pairing_loads where due is not null ]],
}

-- 应帮的党员:流动,或年老体弱;兼有两种情形的只计一次。
relation {
    name = "pairing_scope", title = "流动和年老体弱党员", keep = true,
    rows = [[
        select m.person_id, m.name, m.unit_id, m.org_id,
               g.target_id is not null as paired,
               p._source, p._line, p._row, g._source as pair_source, g._line as pair_line
        from members m join persons p on p.person_id = m.person_id
             left join (select x.target_id, min(x._source) as _source, min(x._line) as _line
                        from pairing_list x group by x.target_id) g on g.target_id = m.person_id
        where p.is_floating or p.health in ('体弱多病', '长期卧床', '行动不便')
           or p.self_care in ('部分', '不能')
    ]],
}

-- 本期在办的问题:期末以前提出,期初以前没有办结。意见建议另有台账。
relation {
    name = "problem_list", title = "本期在办问题", keep = true,
    rows = [[
        select b.problem_id, b.kind, b.opened, b.closed,
               coalesce(p.unit_id, o.unit_id, u.unit_id) as unit_id,
               coalesce(m.org_id, o.org_id) as org_id,
               b.closed is not null and b.closed <= substr(c.as_of, 1, length(b.closed)) as solved,
               b._source, b._line, b._row
        from problems b
             left join persons p on p.person_id = b.subject_id
             left join members m on m.person_id = b.subject_id
             left join orgs o on o.org_id = b.subject_id
             left join units u on u.unit_id = b.subject_id, this_case c
        where b.kind <> '意见建议'
          and b.opened <= substr(c.as_of, 1, length(b.opened))
          and (b.closed is null or b.closed >= substr(c.period_first, 1, length(b.closed)))
    ]],
}

-- 行动不便的党员,和本期有没有送学。哪一种身体情况不列。
relation {
    name = "immobile_members", title = "行动不便党员",
    rows = [[
        select m.person_id, m.unit_id, m.org_id,
               s.person_id is not null
               or m.person_id in (select t.person_id from attended t
                                  where t.state = '送学代替') as served,
               p._source, p._line, s._source as service_source, s._line as service_line
        from members m join persons p on p.person_id = m.person_id
             left join (select x.person_id, min(x._source) as _source, min(x._line) as _line
                        from served x where x.kind = '送学上门' group by x.person_id) s
             on s.person_id = m.person_id
        where p.health in ('长期卧床', '行动不便') or p.self_care = '不能'
    ]],
}

-- 没有写提出日期的,按反馈日期;两样都没有的计入。
relation {
    name = "suggestion_list", title = "本期意见建议",
    rows = [[
        select s.id, s.unit_id, s.handled, s.replied_on is not null as replied,
               s._source, s._line, s._row
        from suggestions s, this_case c
        where coalesce(s."on", s.replied_on) is null
           or coalesce(s."on", s.replied_on) between substr(c.period_first, 1, length(coalesce(s."on", s.replied_on)))
              and substr(c.period_last, 1, length(coalesce(s."on", s.replied_on)))
    ]],
}

-- 参训:班子成员、书记按现任职务。
relation {
    name = "trained", title = "本期参训", keep = true,
    rows = [[
        select t.activity_id, t.person_id, p.unit_id, m.org_id,
               t.person_id in (select q.person_id from open_posts q
                               where q.in_committee) as in_committee,
               t._source, t._line, t._row
        from trainings t join activities a on a.activity_id = t.activity_id
             left join persons p on p.person_id = t.person_id
             left join members m on m.person_id = t.person_id, this_case c
        where a."on" between c.period_first and c.period_last
    ]],
}

-- 角色:一人在一支队伍、一个社团、一个专家库里是一个角色。
relation {
    name = "role_rows", title = "发挥作用的角色", keep = true,
    rows = [[
        select x.team_id, x.person_id, t.kind, t.name as team, m.unit_id, m.org_id,
               x._source, x._line, x._row
        from team_members x join teams t on t.team_id = x.team_id
             join members m on m.person_id = x.person_id
    ]],
}

relation {
    name = "role_coverage", title = "党员与角色",
    rows = [[
        select m.person_id, m.unit_id, m.org_id,
               m.person_id in (select r.person_id from role_rows r) as has_role,
               m.person_source as _source, m.person_line as _line
        from members m
    ]],
}

-- 梳理过的:特长爱好、居住情况两栏都有回答,写“无”也是回答。
relation {
    name = "profiles", title = "党员情况梳理",
    rows = [[
        select m.person_id, m.unit_id, m.org_id,
               p.living is not null
                   and (p.skills is not null
                        or (p._source, p._line) in (select s.source_id, s.line from cell_state s
                                                    where s.column_name = 'skills'
                                                      and s.state = 'empty')) as complete,
               p._source, p._line, p._row
        from members m join persons p on p.person_id = m.person_id
    ]],
}

-- 在群的党员:名单里有,群还在用。
relation {
    name = "group_coverage", title = "党员入群",
    rows = [[
        select m.person_id, m.unit_id, m.org_id,
               m.person_id in (
                   select x.person_id
                   from platform_members x join platforms f on f.platform_id = x.platform_id,
                        this_case c
                   where f.kind = '微信群'
                     and (f."to" is null or f."to" > substr(c.as_of, 1, length(f."to")))) as in_group,
               m.person_source as _source, m.person_line as _line
        from members m
    ]],
}

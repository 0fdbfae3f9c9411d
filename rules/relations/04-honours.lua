-- 荣誉、队伍、人才。

-- 各年的荣誉,已撤销的不在内。
-- 表上的级别是用语:“州级”是市州,“市级”在设区的市是市州、在县级市是县市区(参数 honour.level_of_shi)。
relation {
    name = "award_levels", title = "各年荣誉", keep = true, index = "subject_id",
    rows = [[
        select a.award_id, a.kind, a.title, a.subject_kind, a.subject_id, a.level_text, a.issuer,
               a.doc_no, a.year,
               coalesce(p.name, o.org_name, u.unit_name, t.name) as subject_name,
               coalesce(p.unit_id, o.unit_id, u.unit_id) as unit_id,
               coalesce(a.level,
                        case trim(a.level_text)
                            when '国家级' then '全国' when '全国' then '全国'
                            when '省级' then '省' when '省' then '省'
                            when '州级' then '市州' when '地级' then '市州'
                            when '市级' then parameter('honour.level_of_shi')
                            when '市' then parameter('honour.level_of_shi')
                            when '县级' then '县市区' when '县' then '县市区'
                            when '区级' then '县市区'
                            when '乡镇' then '乡镇街道' when '乡级' then '乡镇街道' end) as level,
               a._source, a._line, a._row
        from awards a
             left join persons p on p.person_id = a.subject_id
             left join orgs o on o.org_id = a.subject_id
             left join units u on u.unit_id = a.subject_id
             left join teams t on t.team_id = a.subject_id
        where a.revoked_on is null
    ]],
}

relation {
    name = "honours", title = "本年荣誉", keep = true,
    rows = [[
        select a.*
        from award_levels a, this_case c
        where a.year between substr(c.period_first, 1, 4) + 0 and substr(c.period_last, 1, 4) + 0
    ]],
}

relation {
    name = "talent_pool", title = "银发人才库",
    rows = [[
        select t.person_id, t.category, p.unit_id, t._source, t._line, t._row
        from talents t left join persons p on p.person_id = t.person_id
        where t.status is not '退库'
    ]],
}

relation {
    name = "team_list", title = "队伍", keep = true,
    rows = [[
        select t.team_id, t.name, t.kind, t.art, t.target_n,
               (select count(*) from activities a, this_case c
                where a.host_id = t.team_id and a.kind = '志愿服务'
                  and a."on" between c.period_first and c.period_last) as events,
               t._source, t._line, t._row
        from teams t
    ]],
}

relation {
    name = "team_people", title = "队员",
    rows = [[
        select m.team_id, m.person_id, t.name, t.kind, p.unit_id, m._source, m._line, m._row
        from team_members m join teams t on t.team_id = m.team_id
             left join persons p on p.person_id = m.person_id
    ]],
}

relation {
    name = "volunteer_service", title = "志愿服务活动",
    rows = [[
        select a.activity_id, a."on", a.host_id, a.title, a._source, a._line, a._row
        from activities a, this_case c
        where a.kind = '志愿服务' and a."on" between c.period_first and c.period_last
    ]],
}

relation {
    name = "honour_names", title = "荣誉名单",
    rows = [[
        select h.award_id, h.kind, h.title, h.subject_name, h.subject_kind, h.level, h.issuer,
               h.doc_no,
               case h.kind when '优秀共产党员' then 1 when '优秀党务工作者' then 2
                    when '先进基层党组织' then 3 when '最美银发' then 4 else 5 end as kind_order,
               case h.level when '全国' then 1 when '省' then 2 when '市州' then 3
                    when '县市区' then 4 when '乡镇街道' then 5 else 6 end as level_order
        from honours h
        where h.kind <> '光荣在党50年'
    ]],
}

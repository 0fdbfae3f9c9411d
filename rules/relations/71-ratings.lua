-- A5:党组织的规范化达标、六好、六有一提升、星级和示范级别。没有做的评定空着。

-- 一个党组织一项标准的各“好”(各“有”)是否全部做到:其下的末级指标都得满分、都为“是”。
-- 有没有评价的,不说做到没有。
relation {
    name = "org_heads", title = "党组织各项达标情况",
    rows = [[
        select s.assessment, s.subject_id as org_id, h.head_id,
               count(*) = sum(s.state = 'ok' and coalesce(points(s.points) >= points(s.max_points),
                                                          s.raw not in ('0', ''))) as met,
               sum(s.state <> 'ok') > 0 as open
        from item_heads h join score s on s.assessment = h.assessment and s.item_id = h.item_id
             join label l on l.kind = 'assessment' and l.name = s.assessment and l.trial = 0
        where s.state <> 'not applicable' and s.assessment in ('six_good', 'six_have')
        group by s.assessment, s.subject_id, h.head_id
    ]],
}

relation {
    name = "org_standards", title = "党组织各项标准的结果",
    rows = [[
        select h.assessment, h.org_id, count(*) as heads, sum(h.met) as met, sum(h.open and not h.met) as open,
               group_concat(iif(h.met, null, i.title || iif(h.open, '（有未评价的）', '')), '、') as lacking,
               points(g.total) as total, g.grade, g.note
        from (select * from org_heads order by assessment, org_id) h
             join grade g on g.assessment = h.assessment and g.subject_id = h.org_id
             join (select * from item order by ordinal) i on i.assessment = h.assessment and i.item_id = h.head_id
        group by h.assessment, h.org_id
    ]],
}

-- 一项标准一张表:六好、六有一提升。
local function standard(name, assessment, title)
    relation {
        name = name, title = title,
        rows = [[
            select s.*, o.org_name, o.unit_id, o.unit_name, o.org_kind, o.members,
                   iif(s.heads > 0, 1.0 * s.met / s.heads, null) as rate
            from org_standards s join retired_orgs o on o.org_id = s.org_id
            where s.assessment = ']] .. assessment .. "'",
    }
end
standard("six_good_list", "six_good", "六好评定")
standard("six_have_list", "six_have", "六有一提升评定")

-- 示范级别逐级联创:县、市、省。可推荐上一级的条件:做了六好(六有一提升)评定且全部达到,规范化达标没有不通过,
-- 没有届满未换届。没有做评定的不推荐。
relation {
    name = "org_ratings", title = "示范支部及星级评定", keep = true,
    rows = [[
        select x.*, iif(why = '', null, why) as lacking,
               case when next is not null and why = '' and judged then next || '级' end as proposed,
               nullif(trim(coalesce(note, '') || iif(next is not null and why <> '' and judged,
                      iif(note is null, '', '；') || '不能推荐上一级：' || why, '')), '') as remark
        from (
            select o.org_id, o.org_name, o.unit_id, o.unit_name, o.org_kind, o.members, o.star, o.standard_status,
                   r.enrolled, r.passed, o.demo_level, coalesce(r.demonstration, nullif(o.demo_level, '无')) as level_now,
                   r.grade,
                   -- 做了六好、六有一提升的地方,规范化达标没有做,不必一行行写不适用
                   iif(r.grade is null and k.any_standard, null, r.note) as note,
                   nullif(coalesce('六好' || a.met || '/' || a.heads, '')
                          || iif(a.org_id is not null and b.org_id is not null, '，', '')
                          || coalesce('六有一提升' || b.met || '/' || b.heads, ''), '') as standards,
                   t.grade as star_proposed,
                   case o.demo_level when '无' then '县' when '县' then '市' when '市' then '省' end as next,
                   a.org_id is not null or b.org_id is not null as judged,
                   ltrim(iif(r.passed is 0, '、规范化达标没有通过', '')
                         || iif(a.met < a.heads, '、六好差' || (a.heads - a.met) || '项', '')
                         || iif(b.met < b.heads, '、六有一提升差' || (b.heads - b.met) || '项', '')
                         || iif(o.overdue, '、届满未换届', ''), '、') as why
            from retired_orgs o join org_grades r on r.org_id = o.org_id
                 left join org_standards a on a.assessment = 'six_good' and a.org_id = o.org_id
                 left join org_standards b on b.assessment = 'six_have' and b.org_id = o.org_id
                 left join grade t on t.assessment = 'star' and t.subject_id = o.org_id,
                 (select exists (select 1 from grade where assessment in ('six_good', 'six_have')) as any_standard) k
        ) x
    ]],
}

relation {
    name = "level_counts", title = "示范级别汇总", keep = true,
    rows = [[
        select n.place, n.level, count(iif(r.demo_level = n.level, 1, null)) as now,
               count(iif(r.proposed = n.level || '级', 1, null)) as coming,
               count(iif(r.demo_level = n.level and r.proposed is not null, 1, null)) as leaving,
               count(iif(r.demo_level = n.level, 1, null)) + count(iif(r.proposed = n.level || '级', 1, null))
                   - count(iif(r.demo_level = n.level and r.proposed is not null, 1, null)) as then_,
               iif(count(r.org_id) > 0, 1.0 * count(iif(r.demo_level = n.level, 1, null)) / count(r.org_id), null) as share
        from (select 1 as place, '无' as level union all select 2, '县' union all select 3, '市'
              union all select 4, '省' union all select 5, '全国') n left join org_ratings r
        group by n.place
    ]],
}

relation {
    name = "star_counts", title = "星级汇总", keep = true,
    rows = [[
        select star, count(*) as orgs, sum(members) as members, place,
               1.0 * count(*) / sum(count(*)) over () as share
        from (select coalesce(star || '星', '未评星') as star, coalesce(star, 0) as place, members from org_ratings)
        where exists (select 1 from org_ratings where star is not null)
        group by place
    ]],
}

-- 支部:沿革、班子、命名、制度、公开。

-- 党组织的各个名称,到统计时点为止;最后启用的是现名。代码不变。
relation {
    name = "org_history", title = "党组织沿革", keep = true,
    rows = [[
        select h.org_id, h.name, h."from", h."to", o.unit_id, o.founded_on,
               row_number() over (partition by h.org_id order by h."from") as turn,
               row_number() over (partition by h.org_id order by h."from" desc) = 1 as is_last,
               count(*) over (partition by h.org_id) as names, h._source, h._line, h._row
        from org_names h join standing_orgs o on o.org_id = h.org_id, this_case c
        where h."from" is null or h."from" <= substr(c.as_of, 1, length(h."from"))
    ]],
}

-- 单独组建的支部应设支委会的,和现任委员人数。
relation {
    name = "committees", title = "支委会",
    says = "{org_name}：正式党员{full_members}人，支委{seats}人",
    rows = [[
        select b.org_id, b.org_name, b.unit_id, b.full_members,
               count(distinct q.person_id) as seats,
               count(distinct q.person_id) between parameter('org.committee_least')
                   and parameter('org.committee_most') as fits,
               b._source, b._line, b._row
        from branch_sizes b left join open_posts q on q.org_id = b.org_id and q.in_committee
        where b.mix_kind = '单独组建' and b.full_members >= parameter('org.committee_from')
        group by b.org_id
    ]],
}

relation {
    name = "committee_people", title = "支部班子成员",
    rows = [[
        select q.person_id, q.org_id, q.post, o.unit_id, q.qualities is not null as qualified,
               q._source, q._line, q._row
        from open_posts q join retired_orgs o on o.org_id = q.org_id
        where q.in_committee
    ]],
}

-- “六好”示范党支部命名,一个支部一个级别一行。缺下一级的:没有同年或更早的下一级命名。
relation {
    name = "six_good_steps", title = "六好示范党支部命名", keep = true,
    rows = [[
        select a.subject_id as org_id, a.unit_id, a.level, a.year, a.rung,
               max(a.rung) over (partition by a.subject_id) = a.rung as is_highest,
               a.rung > 1 and not exists (select 1 from named_levels b
                                          where b.subject_id = a.subject_id and b.rung = a.rung - 1
                                            and b.year <= a.year) as skipped,
               a._source, a._line, a._row
        from named_levels a
    ]],
}

relation {
    name = "named_levels", title = "六好命名级别", keep = true,
    rows = [[
        select h.subject_id, h.unit_id, h.level, min(h.year) as year,
               case h.level when '县市区' then 1 when '市州' then 2 when '省' then 3
                    when '全国' then 4 end as rung,
               min(h._source) as _source, min(h._line) as _line, min(h._row) as _row
        from award_levels h, this_case c
        where h.kind = '六好示范' and h.subject_kind = '支部' and h.level <> '乡镇街道'
          and h.year <= substr(c.period_last, 1, 4) + 0
        group by h.subject_id, h.level
    ]],
}

relation {
    name = "system_list", title = "支部制度情况",
    rows = [[
        select s.org_id, s.kind, s.in_place, o.unit_id, s._source, s._line, s._row
        from branch_systems s left join orgs o on o.org_id = s.org_id
    ]],
}

relation {
    name = "disclosure_list", title = "本期党务公开",
    rows = [[
        select d.org_id, d."on", d.kind, o.unit_id, d._source, d._line, d._row
        from disclosures d left join orgs o on o.org_id = d.org_id, this_case c
        where d."on" between c.period_first and c.period_last
    ]],
}

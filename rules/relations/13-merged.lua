-- 上一级汇总(mingce merge):各地的报送(未报的也在内,不计入汇总),和没有汇总出来的指标。在县级的结果里是空的。

relation {
    name = "merged_returns", title = "各地报送情况",
    rows = [[
        select m.place, m.title, '已报' as state, m.as_of, m.reported_on, m.version, m.persons, m.repeated,
               r.denominator as expected, r.numerator as received,
               substr(m.sha256, 1, 16) as seal, iif(m.persons is null, '未带', '已带') as keyed,
               (select count(*) from evaluation e
                where e.what = 'measure' and e.subject_id = m.place) as not_evaluated,
               (select e.reason from evaluation e
                where e.what = 'merge' and e.name = 'rules' and e.subject_id = m.place) as rules
        from merged_case m left join measure r on r.measure = 'returns_received_share'
             and r.level = 'unit' and r.subject_id = m.place
        union all
        select subject_id, reason, '未报', null, null, null, null, null, null, null, null, null, null, null
        from evaluation where what = 'merge' and name = 'missing'
    ]],
}

relation {
    name = "merged_gaps", title = "未汇总的指标",
    rows = [[
        select e.name, l.title, e.reason,
               (select group_concat(c.place, '、')
                from (select x.subject_id as place from evaluation x
                      where x.what = 'measure' and x.name = e.name and x.subject_id <> '*'
                      order by 1) c) as places
        from evaluation e left join label l on l.kind = 'measure' and l.name = e.name,
             run r
        where r.key = 'kind' and r.value = 'merge' and e.what = 'measure' and e.subject_id = '*'
    ]],
}

-- 名次稳健性:换一种权重、折算或少一项指标,名次会不会变。只供内部看,不进报表。
local function named(column)
    return [[coalesce((select u.unit_name from units u where u.unit_id = ]] .. column .. [[),
                      (select o.org_name from orgs o where o.org_id = ]] .. column .. [[), ]] .. column .. [[)]]
end

relation {
    name = "firmness_ranks", title = "名次稳健性", optional = { "units", "orgs" },
    rows = [[
        select f.assessment, l.title, nullif(f.peer_group, '') as peer_group, f.subject_id,
               ]] .. named("f.subject_id") .. [[ as subject_name,
               f.rank, f.nominal, f.median, f.low, f.high, f.best, f.worst,
               f.firm_above + 1 as from_place, n.peers - f.firm_below as to_place, f.replications,
               case when f.firm_above + 1 = n.peers - f.firm_below then '名次稳'
                    when f.high - f.low > n.peers / 2 then '名次很不稳' else '名次有浮动' end as verdict
        from firmness f
             join (select assessment, peer_group, count(*) as peers from firmness
                   group by assessment, peer_group) n
                  on n.assessment = f.assessment and n.peer_group = f.peer_group
             left join label l on l.kind = 'assessment' and l.name = f.assessment
    ]],
}

relation {
    name = "firmness_neighbours", title = "相邻名次能否分出高下", optional = { "units", "orgs" },
    rows = [[
        select p.assessment, l.title, nullif(p.peer_group, '') as peer_group, p.ordinal,
               ]] .. named("p.upper_id") .. [[ as upper_name, ]] .. named("p.lower_id") .. [[ as lower_name,
               1.0 * p.above / p.together as above_share, 1.0 * p.alike / p.together as alike_share,
               1.0 * p.below / p.together as below_share,
               iif(p.distinguishable, '能分出高下', '分不出高下') as verdict
        from firmness_pair p
             left join label l on l.kind = 'assessment' and l.name = p.assessment
        where p.together > 0
    ]],
}

relation {
    name = "firmness_causes", title = "名次变动的来源",
    rows = [[
        select f.assessment, l.title, nullif(f.peer_group, '') as peer_group, f.ordinal,
               case f.factor when 'normalisation' then '折算办法' when 'aggregation' then '合成办法'
                    when 'missing' then '缺项处理' when 'outliers' then '极端值处理' when 'weights' then '各项权重'
                    when 'item weight' then '单项权重' when 'node weight' then '大项权重'
                    when 'leave out' then '少评一项' else f.factor end as factor_title,
               coalesce(i.title, f.choices, iif(f.share is null, null, '上下' || points(f.share) * 100 || '%'))
                   as detail,
               f.first_order, f.total, f.samples, f.evaluations
        from firmness_factor f
             left join item i on i.assessment = f.assessment and i.item_id = f.item_id
             left join label l on l.kind = 'assessment' and l.name = f.assessment
    ]],
}

-- 级别待遇、革命时期、健康居住和困难情况。健康和自理只用来计总数,不逐人上表。

relation {
    name = "retired_traits", title = "离退休干部情况", each = "person_id", keep = true,
    rows = [[
        select r.person_id, r.unit_id, r.person_kind, r.age, r.level, r.away_kind,
               p.health, p.self_care, p.living, p.hardship, r._source, r._line, r._row
        from retired r join persons p on p.person_id = r.person_id
    ]],
}

-- 离休干部参加革命工作的时期。按参加工作时间推定;只写到月、年而跨界的,或没有写的,按填报的时期;
-- 晚于解放战争时期的,时期不明。前后期只按日期分。
relation {
    name = "lixiu_periods", title = "离休干部革命时期", each = "person_id", keep = true,
    rows = [[
        select x.person_id, x.unit_id, x.age,
               case when x.first = x.last then nullif(x.first, '以后')
                    else x.revol_period end as period,
               case when x.first = x.last and x.first = '抗日战争时期'
                    then case when x.hi <= x.split then '前期' when x.lo > x.split then '后期' end
               end as half,
               x._source, x._line, x._row
        from (select w.*,
                     case when w.lo <= w.land then '土地革命时期' when w.lo <= w.war then '抗日战争时期'
                          when w.lo <= w.liberation then '解放战争时期'
                          when w.lo is not null then '以后' end as first,
                     case when w.hi <= w.land then '土地革命时期' when w.hi <= w.war then '抗日战争时期'
                          when w.hi <= w.liberation then '解放战争时期'
                          when w.hi is not null then '以后' end as last
              from (select r.person_id, r.unit_id, r.age, p.revol_period,
                           p.work_start || substr('-01-01', length(p.work_start) - 3) as lo,
                           p.work_start || case length(p.work_start)
                               when 4 then '-12-31'
                               when 7 then case when substr(p.work_start, 6) in ('04', '06', '09', '11')
                                                then '-30' else '-31' end
                               else '' end as hi,
                           parameter('period.land_to') as land, parameter('period.war_to') as war,
                           parameter('period.liberation_to') as liberation,
                           parameter('period.war_early_to') as split,
                           r._source, r._line, r._row
                    from retired r join persons p on p.person_id = r.person_id
                    where r.person_kind = '离休') w) x
    ]],
}

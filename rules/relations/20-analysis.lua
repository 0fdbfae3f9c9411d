-- 内部统计分析:区间、漏斗、收缩、趋势、离群、不均衡。只作描述,不作考核依据。
-- 比例取自指标的分子、分母,不另数一遍。

-- 工作覆盖比例的区间和漏斗界限。中线是全体的比例。
relation {
    name = "analysis_shares", title = "比例的区间和漏斗界限", basis = { "STAT-INTERVAL", "STAT-FUNNEL" },
    rows = [[
        select y.*,
               -- 图上只标出界的单位
               iif(verdict in ('高于外线', '低于外线'), name, null) as marked,
               iif(size < parameter('analysis.people_few'), '人数少，界限宽', null) as note
        from (
            select x.*,
                   case when share > outer_high then '高于外线' when share > inner_high then '高于内线'
                        when share < outer_low then '低于外线' when share < inner_low then '低于内线'
                        else '界内' end as verdict
            from (
                select u.unit_id, u.unit_name, coalesce(n.short_name, u.unit_name) as name,
                       m.numerator as hits, m.denominator as size, m.value as share, m.low, m.high,
                       t.value as target,
                       funnel_low(t.numerator, t.denominator, m.denominator, 0.95) as inner_low,
                       funnel_high(t.numerator, t.denominator, m.denominator, 0.95) as inner_high,
                       funnel_low(t.numerator, t.denominator, m.denominator, 0.998) as outer_low,
                       funnel_high(t.numerator, t.denominator, m.denominator, 0.998) as outer_high,
                       h.value as home, h.low as home_low, h.high as home_high
                from reporting_units u
                     join units n on n.unit_id = u.unit_id
                     join measure m on m.measure = 'reached_share' and m.level = 'unit'
                          and m.subject_id = u.unit_id and m.denominator > 0
                     join measure t on t.measure = 'reached_share' and t.level = 'case'
                     left join measure h on h.measure = 'home_coverage' and h.level = 'unit'
                          and h.subject_id = u.unit_id
            ) x
        ) y
    ]],
}

-- 各单位的比例向全体收缩:人数少的靠拢得多。不足三个单位的算不出离散程度,不收缩。
relation {
    name = "analysis_shrunken", title = "收缩后的比例", basis = "STAT-SHRINKAGE",
    rows = [[
        with raw as (
            select measure, subject_id, numerator as hits, denominator as size, value as share,
                   share_mean(numerator, denominator) over (partition by measure) as mean,
                   share_spread(numerator, denominator) over (partition by measure) as spread
            from measure
            where level = 'unit' and denominator > 0
              and measure in ('reached_share', 'standard_passed_share')
        ), ranked as (
            select r.*, shrunken(hits, size, mean, spread) as shrunk,
                   rank() over (partition by measure order by share desc) as place,
                   -- 都收缩到一处的,分不出先后
                   iif(spread > 0, rank() over (partition by measure
                                                order by shrunken(hits, size, mean, spread) desc),
                       null) as place_shrunk
            from raw r
        )
        select u.unit_id, u.unit_name,
               a.size as people, a.share as reached, a.shrunk as reached_shrunk,
               a.place as reached_place, a.place_shrunk as reached_place_shrunk,
               b.size as orgs, b.share as passed, b.shrunk as passed_shrunk,
               b.place as passed_place, b.place_shrunk as passed_place_shrunk,
               nullif(rtrim(iif(a.size > 0 and a.spread is null
                                or b.size > 0 and b.spread is null, '单位少，不收缩；', '')
                            || iif(a.spread = 0, '工作覆盖差异未超出偶然；', '')
                            || iif(b.spread = 0, '达标率差异未超出偶然；', ''), '；'), '') as note
        from reporting_units u
             left join ranked a on a.subject_id = u.unit_id and a.measure = 'reached_share'
             left join ranked b on b.subject_id = u.unit_id and b.measure = 'standard_passed_share'
        where a.size is not null or b.size is not null
    ]],
}

-- 每个单位每月的应到和实到:就是报表上的组织生活参加率,不另数一遍。月用整数数:年×12+月−1。
relation {
    name = "analysis_attendance", title = "各单位各月参加情况",
    rows = [[
        select m.subject_id as unit_id, m.denominator as due, m.numerator as came,
               c.first + (substr(m.measure, 21) - 1 - c.first % 12 + 12) % 12 as n
        from measure m, (
            select substr(period_first, 1, 4) * 12 + substr(period_first, 6, 2) - 1 as first
            from this_case
        ) c
        where m.measure like 'participation_share_%' and m.level = 'unit' and m.denominator > 0
    ]],
}

-- 全体各月的参加率,及其趋势线。没有签到记录的月份留空。
relation {
    name = "analysis_months", title = "各月参加率", basis = { "STAT-INTERVAL", "STAT-TREND" },
    rows = [[
        select x.n, x.month, x.title, x.due, x.came, x.share, x.low, x.high,
               iif(x.share is null or n(x.share) over () < parameter('analysis.trend_months'), null,
                   theil_sen_intercept(x.month, x.share) over ()
                   + theil_sen_slope(x.month, x.share) over () * x.month) as line,
               iif(x.share is null, '没有签到记录', null) as note
        from (
            select s.first as n, row_number() over (order by s.first) as month,
                   printf('%d年%d月', s.first / 12, s.first % 12 + 1) as title,
                   a.due, a.came, 1.0 * a.came / a.due as share,
                   wilson_low(a.came, a.due) as low, wilson_high(a.came, a.due) as high
            from life_spans s left join (
                select n, sum(due) as due, sum(came) as came from analysis_attendance group by n
            ) a on a.n = s.first
            where s.span = '月' and exists (select 1 from analysis_attendance)
        ) x
    ]],
}

-- 全体和各单位的趋势。月数不够的、相同的值太多的,不判断。
relation {
    name = "analysis_trends", title = "参加率的趋势", basis = "STAT-TREND",
    rows = [[
        select y.unit_id, y.unit_name, y.months, y.due, y.share, y.slope, y.p,
               case when y.slope is null then '月数不足' when y.p is null then '相同的值多，不检验'
                    when y.p >= parameter('analysis.trend_p') + 0 then '看不出趋势'
                    when y.slope > 0 then '上升' when y.slope < 0 then '下降'
                    else '看不出趋势' end as verdict
        from (
            select x.unit_id, coalesce(u.unit_name, '全体') as unit_name, n(x.share) + 0 as months,
                   sum(x.due) as due, 1.0 * sum(x.came) / sum(x.due) as share,
                   iif(count(*) < parameter('analysis.trend_months'), null,
                       theil_sen_slope(x.n, x.share)) as slope,
                   iif(count(*) < parameter('analysis.trend_months'), null,
                       mann_kendall_p(x.n, x.share)) as p
            from (
                select unit_id, n, due, came, 1.0 * came / due as share from analysis_attendance
                where unit_id in (select unit_id from reporting_units)
                union all
                select '', n, sum(due), sum(came), 1.0 * sum(came) / sum(due)
                from analysis_attendance group by n
            ) x left join reporting_units u on u.unit_id = x.unit_id
            group by x.unit_id
        ) y
    ]],
}

-- 各单位的党员、参加次数、送学。没有参加记录的,不知道有没有参加。
relation {
    name = "analysis_activity", title = "各单位参加活动情况", keep = true,
    rows = [[
        select a.unit_id, count(*) as members,
               iif(exists (select 1 from attendance), sum(a.times), null) as times,
               iif(exists (select 1 from attendance), coalesce(max(d.times), 0), null) as deliveries
        from party_activity a
             left join (select unit_id, sum(times) as times from delivery_counts group by unit_id) d
                  on d.unit_id = a.unit_id
        group by a.unit_id
    ]],
}

-- 各单位的人均值。没有党员、没有党组织的单位没有相应的值。
relation {
    name = "analysis_per_head", title = "人均值",
    rows = [[
        select u.unit_id, u.unit_name, a.members, a.times,
               1.0 * a.times / a.members as times_each,
               100.0 * a.deliveries / a.members as deliveries_each,
               o.members_each, 1.0 * f.fen / 100 / a.members as fund_each
        from reporting_units u
             left join analysis_activity a on a.unit_id = u.unit_id
             left join (select unit_id, avg(members) as members_each from retired_orgs
                        group by unit_id) o on o.unit_id = u.unit_id
             left join (select o.unit_id, sum(l.amount_fen) as fen
                        from allocation l join retired_orgs o on o.org_id = l.subject_id
                        where l.fund = 'work_floor' group by o.unit_id) f on f.unit_id = u.unit_id
    ]],
}

-- 离群:修正 z 值过大。单位太少的不判断。
relation {
    name = "analysis_outliers", title = "离群值", basis = "STAT-OUTLIER",
    rows = [[
        select y.*,
               nullif(rtrim(iif(abs(times_z) > most, '人均参加次数偏' || iif(times_z > 0, '高', '低') || '；', '')
                            || iif(abs(deliveries_z) > most,
                                   '送学次数偏' || iif(deliveries_z > 0, '高', '低') || '；', '')
                            || iif(abs(members_z) > most,
                                   '党组织规模偏' || iif(members_z > 0, '大', '小') || '；', '')
                            || iif(abs(fund_z) > most,
                                   '人均经费下限偏' || iif(fund_z > 0, '高', '低') || '；', ''), '；'), '')
                   as verdict,
               iif(times_z is null and deliveries_z is null and members_z is null and fund_z is null,
                   '单位少或没有数，不判断', null) as note
        from (
            select x.*, parameter('analysis.outlier') + 0 as most,
                   ]] .. (function()
        local columns = {}
        for _, pair in ipairs {
            { "times_each", "times_z" }, { "deliveries_each", "deliveries_z" },
            { "members_each", "members_z" }, { "fund_each", "fund_z" },
        } do
            local value = pair[1]
            table.insert(columns, "iif(n(" .. value .. ") over () < parameter('analysis.units_least'), null,"
                .. " modified_z(" .. value .. ", median(" .. value .. ") over (), mad(" .. value
                .. ") over (), mean_deviation(" .. value .. ") over ())) as " .. pair[2])
        end
        return table.concat(columns, ",\n                   ")
    end)() .. [[

            from analysis_per_head x
            where members is not null or members_each is not null
        ) y
    ]],
}

-- 各单位人均值的不均衡程度,每项一行。单位太少的不算。
relation {
    name = "analysis_inequality", title = "不均衡程度", basis = "STAT-GINI",
    rows = [[
        select place, title, counted_in, units,
               iif(enough, low, null) as low, iif(enough, middle, null) as middle,
               iif(enough, high, null) as high, iif(enough, gini, null) as gini,
               iif(enough, half, null) as half,
               case when units = 0 then '没有数' when not enough then '单位少，不计算' end as note
        from (
            select place, title, counted_in, cast(n(value) as integer) as units,
                   n(value) >= parameter('analysis.units_least') as enough,
                   least(value) as low, median(value) as middle, most(value) as high,
                   gini(value) as gini, lorenz(value, 0.5) as half
            from (
                select 1 as place, '人均参加活动' as title, '次' as counted_in, times_each as value
                from analysis_per_head
                union all select 2, '每百名党员送学', '人次', deliveries_each from analysis_per_head
                union all select 3, '每个党组织党员', '人', members_each from analysis_per_head
                union all select 4, '人均党组织工作经费下限', '元', fund_each from analysis_per_head
            )
            group by place
        )
    ]],
}

-- 洛伦茨曲线:人均参加次数从低到高累计。
relation {
    name = "analysis_lorenz", title = "人均参加次数的累计", basis = "STAT-GINI",
    rows = [[
        select row_number() over low as place, unit_id, unit_name, members, times, times_each,
               1.0 * row_number() over low / count(*) over () as units_share,
               sum(times_each) over low / sum(times_each) over () as times_share,
               1.0 * row_number() over low / count(*) over () as even
        from analysis_per_head
        where times_each is not null
          and (select n(times_each) from analysis_per_head) >= parameter('analysis.units_least')
        window low as (order by times_each, unit_id)
    ]],
}

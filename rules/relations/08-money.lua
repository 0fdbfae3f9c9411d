-- 任职月份、党费。月用整数数:年×12+月−1。

-- 每项任职的起止月:first_n 到 last_n 之间有一天在任就算,full_first 到 full_last 之间整月都在任。
-- 只填到年的,前一种从宽,后一种从严;没有填起始的,不知从哪月起整月在任。
relation {
    name = "post_months", title = "任职起止月份", index = { "person_id", "org_id" },
    rows = [[
        select q.person_id, q.org_id, q.post, q.is_retired,
               coalesce(substr(q."from", 1, 4) * 12
                        + iif(length(q."from") = 4, 0, substr(q."from", 6, 2) - 1), 0) as first_n,
               coalesce(substr(q."to", 1, 4) * 12
                        + iif(length(q."to") = 4, 11, substr(q."to", 6, 2) - 1), 99999) as last_n,
               substr(q."from", 1, 4) * 12
                   + case when length(q."from") = 4 then 12
                          when substr(q."from", 9) = '01' then substr(q."from", 6, 2) - 1
                          else substr(q."from", 6, 2) + 0 end as full_first,
               case when q."to" is not null
                    then substr(q."to", 1, 4) * 12
                         + iif(length(q."to") = 4, -1, substr(q."to", 6, 2) - 2)
                    when (q._source, q._line) not in (select source_id, line from cell_state
                                                      where column_name = 'to' and state = 'bad')
                    then 99999 end as full_last,
               q."from" as from_on, q."to" as to_on, q.doc_no, q._source, q._line, q._row
        from posts q
    ]],
}

-- 哪些钱有规定的用途:按来源或经费类别认,一地一天一行一种;词在参数里,按支出单位所在的地方,地方另有规定的加一行
-- 和一个参数。
relation {
    name = "payment_uses", title = "规定的用途", keep = true, optional = "units",
    rows = [[
        with days (region_code, day) as (
                 select distinct coalesce(u.region_code, c.place), y."on"
                 from payments y left join units u on u.unit_id = y.unit_id, this_case c
                 where y."on" is not null
             ),
             ruled (region_code, day, source, fund_kind, money, uses) as (
                 select d.region_code, d.day, s.source, null, '党费',
                        parameter('payment.uses_dues', d.region_code, d.day)
                 from days d, (select '党费返还' as source union all select '县管党费') s
             )
        select * from ruled where uses is not null
    ]],
}

-- 离退休党员每月的党费,及按当地当月的比例算出的应缴数。在职党员另有比例,经批准少交、免交的另算。
relation {
    name = "dues_by_rule", title = "应缴党费", keep = true, optional = "units",
    rows = [[
        with paid as (
            select d.*, p.name, p.unit_id, p.change_kind, p.retire_on, coalesce(u.region_code, c.place) as region_code
            from dues d join persons p on p.person_id = d.person_id
                 left join units u on u.unit_id = p.unit_id, this_case c
            where p.person_kind in ('离休', '退休', '退职')
        )
        select d.*, substr(d.month, 1, 4) * 12 + substr(d.month, 6, 2) - 1 as n,
               iif(d.base > r.cut, r.above, r.below) as per_mille,
               (d.base * iif(d.base > r.cut, r.above, r.below) + 500 * r.step)
                   / (1000 * r.step) * r.step as by_rule
        from paid d join (
            select m.region_code, m.month, parameter('dues.limit', m.region_code, m.month) as cut,
                   parameter('dues.per_mille_to_limit', m.region_code, m.month) as below,
                   parameter('dues.per_mille_above', m.region_code, m.month) as above,
                   parameter('dues.rounded_to', m.region_code, m.month) as step
            from (select distinct region_code, month from paid) m
        ) r on r.region_code = d.region_code and r.month = d.month
    ]],
}

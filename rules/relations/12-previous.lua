-- 上期结果(mingce run --previous)。previous 的关系取自上期的 case.db,只取比较要用的列;
-- 没有给出上期结果时,依靠它们的指标和审核不作评价。

relation {
    name = "previous_case", title = "上期", previous = true,
    rows = [[ select place, period, as_of, title from this_case ]],
}

relation {
    name = "previous_measures", title = "上期指标", previous = true, index = "measure",
    rows = [[
        select measure, level, subject_id, numerator, denominator, value, low is not null as is_share
        from measure
    ]],
}

relation {
    name = "previous_persons", title = "上期在册人员", previous = true,
    index = { "person_id", "id_no" },
    rows = [[
        select person_id, id_no, name, unit_id, person_kind from stock where present
    ]],
}

relation {
    name = "previous_orgs", title = "上期党组织", previous = true, index = "org_id",
    rows = [[ select org_id, org_name, unit_id from standing_orgs ]],
}

-- 各单位上期末数;并入的归承接单位。
relation {
    name = "previous_closings", title = "各单位上期末数",
    rows = [[
        select coalesce(h.heir_id, m.subject_id) as unit_id, sum(m.numerator) as closing
        from previous_measures m left join unit_heirs h on h.unit_id = m.subject_id
        where m.measure = 'stock_closing' and m.level = 'unit'
        group by 1
    ]],
}

-- 期初、期末与上期末。上期没有的单位,上期末数为 0。
relation {
    name = "unit_changes", title = "各单位增减", optional = { "unit_names", "region_codes" },
    rows = [[
        select u.unit_id, u.unit_name, u._source, u._line, u._row,
               o.numerator as opening, n.numerator as closing,
               coalesce(p.closing, 0) as previous_closing
        from reporting_units u
             join measure o on o.measure = 'stock_opening' and o.level = 'unit'
                  and o.subject_id = u.unit_id
             join measure n on n.measure = 'stock_closing' and n.level = 'unit'
                  and n.subject_id = u.unit_id
             left join previous_closings p on p.unit_id = u.unit_id
        where exists (select 1 from previous_closings)
    ]],
}

-- 两期各行对人:公民身份号码相同,或人员编号相同而号码有缺、姓名也同。
relation {
    name = "person_pairs", title = "两期都有的人", index = { "before_id", "person_id" },
    rows = [[
        select p.person_id as before_id, p.unit_id as before_unit_id, s.person_id
        from previous_persons p join stock s on s.id_no = p.id_no
        union
        select p.person_id, p.unit_id, s.person_id
        from previous_persons p join stock s on s.person_id = p.person_id
        where s.id_no is null or p.id_no is null or s.name is p.name
    ]],
}

-- 谁来了、谁走了、谁换了单位,及名册上写的原因。
relation {
    name = "person_moves", title = "增减变动人员",
    rows = [[
        select '增加' as moved, s.person_id, s.name, s.unit_id, null as before_unit_id,
               coalesce(s.came_kind, '未注明') as cause, s.came_on as moved_on,
               s._source, s._line, s._row
        from stock s
        where s.present and exists (select 1 from previous_persons)
          and s.person_id not in (select person_id from person_pairs)
        union all
        select '调动', s.person_id, s.name, s.unit_id, x.before_unit_id,
               iif(h.unit_id is not h.heir_id and h.heir_id is s.unit_id, '随单位并入',
                   coalesce(s.came_kind, '未注明')), s.came_on, s._source, s._line, s._row
        from stock s join person_pairs x on x.person_id = s.person_id
             left join unit_heirs h on h.unit_id = x.before_unit_id
        where s.present and x.before_unit_id is not s.unit_id
        union all
        select '减少', p.person_id, p.name, null, p.unit_id,
               coalesce(s.gone_kind, '名册已无此人'), s.gone_on, s._source, s._line, s._row
        from previous_persons p
             left join person_pairs x on x.before_id = p.person_id
             left join stock s on s.person_id = x.person_id
        where not coalesce(s.present, 0)
    ]],
}

relation {
    name = "person_move_list", title = "增减变动名单",
    rows = [[
        select m.*, coalesce(u.unit_name, m.unit_id) as unit_name,
               coalesce(b.unit_name, m.before_unit_id) as before_unit_name,
               case m.moved when '增加' then 1 when '调动' then 2 else 3 end as place
        from person_moves m
             left join units_then u on u.unit_id = m.unit_id
             left join units_then b on b.unit_id = m.before_unit_id
    ]],
}

-- 全案各项指标两期相比。人数、金额相减;占比相减得百分点;平均数只列两期。
relation {
    name = "measure_changes", title = "各项指标与上期比较",
    rows = [[
        select x.*,
               case when d = 0 then '持平'
                    when is_share then printf('%+.1f个百分点', change / 10.0)
                    when below is not null then null
                    when money then printf('%+.2f', d / 100.0)
                    else printf('%+d', d) end as change_text,
               case when below is null and before_above > 0
                    then decimal(100 * d, before_above, 1) || '%' end as rate
        from (
            select m.measure, l.title, l.counted_in, coalesce(l.numerator_fen, 0) as money,
                   m.numerator as above, m.denominator as below,
                   p.numerator as before_above, p.denominator as before_below,
                   m.low is not null as is_share,
                   case when m.denominator is null then m.numerator - p.numerator
                        when m.low is not null and max(m.denominator, p.denominator) < 1000000
                        then m.numerator * p.denominator - p.numerator * m.denominator end as d,
                   case when m.low is not null and m.denominator > 0 and p.denominator > 0
                             and max(m.denominator, p.denominator) < 1000000
                        then decimal(1000 * (m.numerator * p.denominator
                                             - p.numerator * m.denominator),
                                     m.denominator * p.denominator, 0) end as change,
                   case when m.low is not null then decimal(100 * m.numerator, m.denominator, 1) || '%'
                        when m.denominator is not null then decimal(m.numerator, m.denominator, 2)
                        when coalesce(l.numerator_fen, 0) then printf('%.2f', m.numerator / 100.0)
                        else m.numerator end as now_text,
                   case when p.is_share then decimal(100 * p.numerator, p.denominator, 1) || '%'
                        when p.denominator is not null then decimal(p.numerator, p.denominator, 2)
                        when coalesce(l.numerator_fen, 0) then printf('%.2f', p.numerator / 100.0)
                        else p.numerator end as before_text
            from measure m
                 join previous_measures p on p.measure = m.measure and p.level = m.level
                 join label l on l.kind = 'measure' and l.name = m.measure
            where m.level = 'case' and m.numerator is not null and p.numerator is not null
        ) x
    ]],
}

-- 单位和党组织在统计时点的名称、上级、区划代码。代码(unit_id、org_id)一直不变;更名、改隶记在沿革表,
-- 一段时间一行,起止日期只到月或年的,比到所填为止。撤并的单位由承接单位接着。

relation {
    name = "unit_names_then", title = "单位在统计时点的沿革", index = "unit_id",
    optional = "unit_names",
    rows = [[
        select x.unit_id, x.name, x.parent_unit_id, x.region_code
        from (select n.*, row_number() over (partition by n.unit_id
                                             order by n."from" desc, n._source, n._line) as turn
              from unit_names n, this_case c
              where (n."from" is null or n."from" <= substr(c.as_of, 1, length(n."from")))
                and (n."to" is null or n."to" > substr(c.as_of, 1, length(n."to")))) x
        where x.turn = 1
    ]],
}

relation {
    name = "org_names_then", title = "党组织在统计时点的沿革", index = "org_id",
    optional = "org_names",
    rows = [[
        select x.org_id, x.name, x.parent_org_id
        from (select n.*, row_number() over (partition by n.org_id
                                             order by n."from" desc, n._source, n._line) as turn
              from org_names n, this_case c
              where (n."from" is null or n."from" <= substr(c.as_of, 1, length(n."from")))
                and (n."to" is null or n."to" > substr(c.as_of, 1, length(n."to")))) x
        where x.turn = 1
    ]],
}

-- 某一代码在统计时点是否有效,只看沿革表里有的。有效期止的当天还算。
relation {
    name = "region_codes_then", title = "统计时点有效的区划代码", index = "code",
    optional = "region_codes",
    rows = [[
        select distinct r.code
        from region_codes r, this_case c
        where (r.valid_from is null or r.valid_from <= substr(c.as_of, 1, length(r.valid_from)))
          and (r.valid_to is null or r.valid_to >= substr(c.as_of, 1, length(r.valid_to)))
    ]],
}

-- 不在有效期内的代码换成统计时点的:已停用的顺着后继代码往后找,尚未启用的往前找,只有一个前身的才换。
relation {
    name = "region_then", title = "代码换成统计时点的", index = "code",
    optional = "region_codes",
    rows = [[
        with recursive later (code, at) as (
            select code, code from region_codes
            union
            select l.code, r.successor
            from later l join region_codes r on r.code = l.at
            where r.successor is not null and l.at not in (select code from region_codes_then)
        ), earlier (code, at) as (
            select code, code from region_codes
            union
            select e.code, r.code
            from earlier e join region_codes r on r.successor = e.at
            where e.at not in (select code from region_codes_then)
        )
        select x.code, max(x.at) as code_then
        from (select code, at from later union select code, at from earlier) x
        where x.at in (select code from region_codes_then)
          and x.code not in (select code from region_codes_then)
        group by x.code
        having count(*) = 1
    ]],
}

relation {
    name = "units_then", title = "统计时点的单位名称、上级和区划", index = "unit_id",
    rows = [[
        select u.unit_id, coalesce(n.name, u.unit_name) as unit_name, u.unit_nature, u.phone,
               coalesce(n.parent_unit_id, u.parent_unit_id) as parent_unit_id,
               coalesce(r.code_then, n.region_code, u.region_code) as region_code,
               (u.valid_from is null or u.valid_from <= substr(c.as_of, 1, length(u.valid_from)))
                   and (u.valid_to is null or u.valid_to > substr(c.as_of, 1, length(u.valid_to)))
                   as standing,
               u.valid_from, u.valid_to, u.successor_id, u._source, u._line, u._row
        from units u
             left join unit_names_then n on n.unit_id = u.unit_id
             left join region_then r on r.code = coalesce(n.region_code, u.region_code),
             this_case c
    ]],
}

relation {
    name = "standing_units", title = "统计时点在册的单位",
    rows = [[
        select * from units_then where standing
    ]],
}

relation {
    name = "org_parents", title = "统计时点的党组织名称和上级", index = "org_id",
    rows = [[
        select o.org_id, coalesce(n.name, o.org_name) as org_name,
               coalesce(n.parent_org_id, o.parent_org_id) as parent_org_id
        from orgs o left join org_names_then n on n.org_id = o.org_id
    ]],
}

-- 一个单位到统计时点由谁接着:自己在册的是自己,已撤并的顺着承接单位找到在册的那一个。
relation {
    name = "unit_heirs", title = "单位及其承接单位", index = "unit_id",
    rows = [[
        with recursive way (unit_id, at) as (
            select unit_id, unit_id from units_then
            union
            select w.unit_id, u.successor_id
            from way w join units_then u on u.unit_id = w.at
            where u.successor_id is not null and u.valid_to is not null and not u.standing
        )
        select w.unit_id, w.at as heir_id
        from way w join units_then u on u.unit_id = w.at
        where u.standing
    ]],
}

-- 顺着上级回到自己的单位和党组织。
relation {
    name = "unit_circles", title = "上级绕回自己的单位",
    rows = [[
        with recursive up (unit_id, at) as (
            select unit_id, parent_unit_id from units_then where parent_unit_id is not null
            union
            select p.unit_id, u.parent_unit_id
            from up p join units_then u on u.unit_id = p.at
            where u.parent_unit_id is not null
        )
        select unit_id from up where at = unit_id
    ]],
}

relation {
    name = "org_circles", title = "上级绕回自己的党组织",
    rows = [[
        with recursive up (org_id, at) as (
            select org_id, parent_org_id from org_parents where parent_org_id is not null
            union
            select p.org_id, o.parent_org_id
            from up p join org_parents o on o.org_id = p.at
            where o.parent_org_id is not null
        )
        select org_id from up where at = org_id
    ]],
}

-- 同一代码的前后两段:前一段写了停用时间而晚于后一段的启用时间,或两段同时启用,就是重叠。
-- 前一段没有写停用时间的,到后一段启用为止,不算重叠。
relation {
    name = "spans", title = "沿革的各段",
    optional = { "unit_names", "org_names", "region_codes" },
    rows = [[
        select s.*, lag(s."from") over w as before_from, lag(s."to") over w as before_to,
               lag(s.name) over w as before_name, row_number() over w > 1 as follows
        from (select 'unit_names' as roster, unit_id as id, name, "from", "to",
                     _source, _line, _row from unit_names
              union all
              select 'org_names', org_id, name, "from", "to", _source, _line, _row from org_names
              union all
              select 'region_codes', code, name, valid_from, valid_to, _source, _line, _row
              from region_codes) s
        window w as (partition by s.roster, s.id order by s."from", s._source, s._line)
    ]],
}

relation {
    name = "span_overlaps", title = "沿革重叠的段",
    rows = [[
        select s.*, coalesce(s."from", '起始不详') as from_text,
               coalesce(s.before_to, '止期未填') as before_to_text
        from spans s
        where s.follows
          and (s."from" is null
               or s."from" is s.before_from
               or s.before_to > substr(s."from", 1, length(s.before_to)))
    ]],
}

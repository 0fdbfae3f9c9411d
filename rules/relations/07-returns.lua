-- 报送进度:谁应报什么,收到没有,是否按时,能不能接收。

-- 报送任务:每张应报的表,哪些单位要报(reporting_units 的条件)。县里另有规定的,改这里。
local duties = {
    { table = "persons", of = "true" },
    { table = "orgs", of = "true" },
    { table = "memberships", of = "true" },
    { table = "posts", of = "true" },
}

local each = {}
for _, duty in ipairs(duties) do
    table.insert(each, "select u.unit_id, '" .. duty.table .. "' as table_name from reporting_units u where "
        .. duty.of)
end

relation {
    name = "obligations", title = "报送任务", keep = true,
    rows = table.concat(each, " union all "),
}

-- 不分单位的文件(如县里汇总的)中,有哪些单位的行。
relation {
    name = "sent_in_common", title = "汇总报送", keep = true,
    optional = { "persons", "orgs", "memberships", "posts" },
    rows = [[
        select distinct 'persons' as table_name, r.unit_id
        from source s join persons r on r._source = s.source_id where s.unit_id is null
        union
        select 'orgs', r.unit_id
        from source s join orgs r on r._source = s.source_id where s.unit_id is null
        union
        select 'memberships', o.unit_id
        from source s join memberships r on r._source = s.source_id join orgs o on o.org_id = r.org_id
        where s.unit_id is null
        union
        select 'posts', o.unit_id
        from source s join posts r on r._source = s.source_id join orgs o on o.org_id = r.org_id
        where s.unit_id is null
    ]],
}

-- 一个单位一张表一行:应报的,和虽不在任务内但报了的。
relation {
    name = "return_states", title = "各单位各表报送情况", index = "unit_id",
    optional = { "receipts", "persons", "orgs", "memberships", "posts" },
    rows = [[
        select x.*, received_on is not null and received_on <= due as in_time
        from (
            select u.unit_id, u.unit_name, u.region_code, w.table_name, l.title as table_title, w.expected,
                   f.files, coalesce(f.records, 0) as records, c.due,
                   case when f.used > 0 then '已报' when g.unit_id is not null then '汇总报送'
                        when r.zero then '零报告' when f.files > 0 then '无数据' else '未报' end as state,
                   coalesce(f.used, 0) > 0 or g.unit_id is not null or coalesce(r.zero, 0) as received,
                   r.received_on, r.last_on, r.zero and coalesce(f.used, 0) > 0 as zero_with_rows
            from (select unit_id, table_name, max(expected) as expected
                  from (select unit_id, table_name, 1 as expected from obligations
                        union all
                        select s.unit_id, s.table_name, 0 from source s
                        where s.unit_id is not null and s.table_name is not null)
                  group by unit_id, table_name) w
                 join reporting_units u on u.unit_id = w.unit_id
                 join this_case c
                 left join label l on l.kind = 'roster' and l.name = w.table_name
                 left join (select unit_id, table_name, count(*) as files, sum(records) as records,
                                   sum(used) as used
                            from source where unit_id is not null group by unit_id, table_name) f
                      on f.unit_id = w.unit_id and f.table_name = w.table_name
                 left join sent_in_common g on g.unit_id = w.unit_id and g.table_name = w.table_name
                 left join (select unit_id, content, min(received_on) as received_on,
                                   max(received_on) as last_on, max(zero) as zero
                            from (select r.unit_id, coalesce(r.content, n.title) as content, r.received_on,
                                         r.zero
                                  from receipts r
                                       join label n on n.kind = 'roster'
                                       and (r.content is null or r.content = n.title))
                            group by unit_id, content) r
                      on r.unit_id = w.unit_id and r.content = l.title
        ) x
    ]],
}

relation {
    name = "returns_due", title = "应报的名册", optional = { "receipts" },
    rows = [[ select * from return_states where expected ]],
}

-- 登记了收件、案卷又写明时限的,才说得上按时。
relation {
    name = "returns_timed", title = "应报名册的报送时间",
    rows = [[
        select * from returns_due where due is not null and exists (select 1 from receipts)
    ]],
}

relation {
    name = "return_units", title = "各单位报送情况", keep = true, optional = { "receipts" },
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, count(*) as expected, sum(s.received) as received,
               count(*) = sum(s.received) as complete,
               case when s.due is null then null when count(*) > sum(s.received) then '未齐'
                    when max(s.received_on) > s.due then '逾期'
                    when count(*) > count(s.received_on) then '未登记' else '按时' end as timing,
               (select group_concat(m.table_title, '、')
                from (select t.table_title from returns_due t
                      where t.unit_id = u.unit_id and not t.received order by t.table_name) m) as missing
        from reporting_units u join returns_due s on s.unit_id = u.unit_id
        group by u.unit_id
    ]],
}

-- 各单位各表的结论。有错误、有疑问的行按文件和行号计,已核实的不计。
local function rows_with(severity)
    return [[(select count(distinct f.source_id || ':' || f.line) from finding f
              join source s on s.source_id = f.source_id
              where f.unit_id = t.unit_id and s.table_name = t.table_name and f.waived_by is null
                and f.line is not null and f.severity = ']] .. severity .. [[')]]
end

relation {
    name = "table_decisions", title = "各单位各表接收情况", index = "unit_id",
    rows = [[
        select y.*,
               case when not received and expected and state = '未报' then '催报'
                    when bad_files > 0 then '退回更正'
                    when error_rows > parameter('accept.error_rows', region_code)
                      or error_rows >= parameter('accept.share_from', region_code)
                         and compare(cast(parameter('accept.error_share', region_code) as text),
                                     error_rows, max(records, 1)) > 0
                      or warning_rows >= parameter('accept.share_from', region_code)
                         and compare(cast(parameter('accept.warning_share', region_code) as text),
                                     warning_rows, max(records, 1)) > 0 then '退回更正'
                    when not received and expected then '催报'
                    when error_rows + warning_rows > 0 then '附意见接收' else '接收' end as decision
        from (
            select t.*, ]] .. rows_with("error") .. " as error_rows, " .. rows_with("warning") .. [[ as warning_rows,
                   (select count(distinct f.source_id) from finding f
                    join source s on s.source_id = f.source_id
                    where f.unit_id = t.unit_id and s.table_name = t.table_name and f.waived_by is null
                      and f.line is null and f.severity = 'error') as bad_files
            from return_states t
        ) y
    ]],
    optional = { "receipts" },
}

-- 收件:登记过几次,退回几次。
relation {
    name = "receipt_totals", title = "各单位收件情况",
    rows = [[
        select unit_id, min(received_on) as received_on, max(received_on) as last_on, count(*) as times,
               sum(returned) as returned, max(contact) as contact
        from receipts group by unit_id
    ]],
}

relation {
    name = "unit_progress", title = "报送进度", optional = { "receipts" },
    rows = [[
        select z.*, iif(verdict = '接收' and errors + warnings > 0, '附意见接收', verdict) as decision,
               case verdict
                    when '催报' then '你单位应于 ' || coalesce(due, '规定时限') || ' 前报送的' || missing
                        || '尚未收到，请尽快报送；没有内容的请作零报告。'
                    when '退回更正' then '你单位报送的' || returned_tables
                        || '没有达到接收的界限，已退回，请按反馈的退回单更正后重报。'
                        || coalesce('另有' || missing || '尚未收到。', '')
               end as reminder
        from (
            select n.unit_id, n.unit_name, coalesce(r.contact, v.liaison) as contact, c.due, n.expected,
                   n.received, n.missing, r.received_on, r.last_on, r.times, r.returned,
                   iif(r.received_on is null, null, n.timing) as timing,
                   d.error_rows, d.warning_rows, d.returned_tables,
                   case d.worst when 4 then '退回更正' when 3 then '催报' when 2 then '附意见接收'
                        else '接收' end as verdict,
                   (select count(*) from finding f where f.unit_id = n.unit_id and f.severity = 'error'
                    and f.waived_by is null) as errors,
                   (select count(*) from finding f where f.unit_id = n.unit_id and f.severity = 'warning'
                    and f.waived_by is null) as warnings,
                   (select count(*) from finding f where f.unit_id = n.unit_id
                    and f.waived_by is not null) as verified
            from return_units n
                 join units v on v.unit_id = n.unit_id
                 join this_case c
                 left join receipt_totals r on r.unit_id = n.unit_id
                 left join (
                     select unit_id, sum(error_rows) as error_rows, sum(warning_rows) as warning_rows,
                            max(case decision when '退回更正' then 4 when '催报' then 3
                                when '附意见接收' then 2 else 1 end) as worst,
                            group_concat(iif(decision = '退回更正', table_title, null), '、') as returned_tables
                     from (select * from table_decisions order by table_name) group by unit_id
                 ) d on d.unit_id = n.unit_id
        ) z
    ]],
}

-- 被更正替代的行和文件。
relation {
    name = "superseded", title = "更正记录",
    rows = [[
        select f.finding_id, coalesce(u.unit_name, '') as unit_name, f.unit_id, s.path, f.row, f.value, f.message
        from finding f join source s on s.source_id = f.source_id
             left join units u on u.unit_id = f.unit_id
        where f.rule in ('row-superseded', 'row-dropped', 'file-superseded')
    ]],
}

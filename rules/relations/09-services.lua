-- 结对、时间银行。
relation {
    name = "open_pairings", title = "现行结对",
    rows = [[
        select g.*
        from pairings g, this_case c
        where (g."from" is null or g."from" <= substr(c.as_of, 1, length(g."from")))
          and (g."to" is null or g."to" > substr(c.as_of, 1, length(g."to")))
    ]],
}

-- 小时按百分之一计成整数。有一笔读不出的人,余额算不出,不在内;有行没有读进来,不知是谁的,都不在内。
relation {
    name = "timebank_cents", title = "时间银行流水",
    rows = [[
        select b.*, p.name, p.unit_id,
               cast(round(100 * coalesce(b.given, 0)) as integer)
                   - cast(round(100 * coalesce(b.redeemed, 0)) as integer) as cents
        from timebank b join persons p on p.person_id = b.person_id
        where b."on" is not null
          and b.person_id not in (
              select x.person_id
              from timebank x join cell_state s on s.source_id = x._source and s.line = x._line
              where x.person_id is not null and s.state = 'bad'
                and s.column_name in ('given', 'redeemed', 'on'))
          and not exists (select 1 from unread_rows u where u.table_name = 'timebank')
    ]],
}

-- 必访的事件走访了没有;走访登记读不全的不在内。
relation {
    name = "must_visit_due", title = "应访事件",
    rows = [[
        select v.person_id, p.unit_id, v.event_id, v.state = 'met' as met,
               g._source, g._line, e.source_id as act_source, e.line as act_line
        from must_visit v join triggers g on g.trigger_id = v.event_id
             join persons p on p.person_id = v.person_id
             left join obligation_done e on e.due_id = v.due_id
             and e.done_id = (select min(x.done_id) from obligation_done x
                              where x.due_id = v.due_id)
        where v.state in ('met', 'short')
    ]],
}

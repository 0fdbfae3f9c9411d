-- 必访:节日、住院、家庭重大变故。几日之内走访没有规定,核到统计时点;填了触发事件的走访只算那一件。
obligation {
    name = "must_visit", title = "必访", level = "person", every = "event", events = [[
        select g.person_id, g.trigger_id as event_id, g."on" as on_date, u.region_code as place
        from triggers g join persons p on p.person_id = g.person_id
             left join units u on u.unit_id = p.unit_id
    ]],
    done = [[
        select s.person_id, s.service_id as done_id, s."on" as on_date, s.trigger_id as event_id,
               s._source, s._line
        from services s
    ]],
    unsure = [[
        select p.person_id
        from triggers g join persons p on p.person_id = g.person_id
        where exists (select 1 from unread_rows u
                      where u.table_name = 'services'
                        and (u.unit_id is null or u.unit_id is p.unit_id))
           or exists (select 1 from bad_cells b
                      where b.table_name = 'services'
                        and b.column_name in ('person_id', 'trigger_id', 'on')
                        and (b.unit_id is null or b.unit_id is p.unit_id))
    ]],
    basis = "JT-20",
}

-- 征求意见稿的试算(assessment 写 trial = true 的):只在试算的案卷里有行,不作考核依据,不进 A1 至 A6。
relation {
    name = "trial_grades", title = "试算结果",
    rows = [[
        select g.assessment, l.title as assessment_title, u.subject_name, u.unit_name,
               coalesce(g.peer_group, '不分组') as peer_group, points(g.total) as total, g.rank,
               coalesce(g.rank, 999999) as place, g.grade, g.note, g.subject_id
        from grade g join label l on l.kind = 'assessment' and l.name = g.assessment and l.trial = 1
             join assessed_subjects u on u.subject_id = g.subject_id
    ]],
}

relation {
    name = "trial_items", title = "试算各项指标",
    rows = [[
        select s.assessment, l.title as assessment_title, i.ordinal, i.number, i.title, i.standard,
               points(i.points) as full, count(*) as subjects, sum(s.state = 'ok') as scored,
               sum(points(s.points)) / count(s.points) as mean,
               sum(s.state = 'ok' and coalesce(points(s.points) >= points(s.max_points), s.raw not in ('0', ''))) as met,
               iif(sum(s.state = 'ok') > 0,
                   1.0 * sum(s.state = 'ok' and coalesce(points(s.points) >= points(s.max_points), s.raw not in ('0', '')))
                   / sum(s.state = 'ok'), null) as rate
        from score s join item i on i.assessment = s.assessment and i.item_id = s.item_id and i.mode <> 'group'
             join label l on l.kind = 'assessment' and l.name = s.assessment and l.trial = 1
        where s.state <> 'not applicable'
        group by s.assessment, s.item_id
    ]],
}

-- 给表格用的结果:评定、经费、问题、进展。

relation {
    name = "org_grades", title = "示范支部及星级评定",
    rows = [[
        select o.org_id, o.org_name, o.unit_name, o.org_kind, o.members, o.star, o.standard_status,
               max(s.raw) filter (where s.item_id = 'enrolled') + 0 as enrolled,
               max(s.raw) filter (where s.item_id = 'passed') + 0 as passed,
               nullif(max(s.raw) filter (where s.item_id = 'demonstration'), '') as demonstration,
               g.grade, coalesce(g.note, max(e.reason)) as note
        from retired_orgs o
             left join grade g on g.assessment = 'standardisation' and g.subject_id = o.org_id
             left join score s on s.assessment = 'standardisation' and s.subject_id = o.org_id
             left join evaluation e on e.what in ('assessment', 'grade')
                  and e.name = 'standardisation' and e.subject_id in (o.org_id, '*')
        group by o.org_id
    ]],
}

relation {
    name = "grade_counts", title = "等次汇总",
    rows = [[
        select coalesce(g.grade, '未评价') as grade, count(*) as orgs, sum(g.members) as members,
               min(case when g.grade is null then 2 when g.demonstration is not null then 0
                        else 1 end) as rung
        from org_grades g
        where exists (select 1 from org_grades o where o.grade is not null)
        group by g.grade
    ]],
}

relation {
    name = "work_floors", title = "工作经费下限",
    rows = [[
        select o.org_id, o.org_name, o.unit_name, o.org_kind, a.period, a.amount_fen, a.note,
               coalesce(b.number, b.document) as basis_text, b.place as basis_place,
               iif(b.basis_id is null, null, coalesce(b.from_date, '待核')) as basis_from, e.reason
        from retired_orgs o
             left join allocation a on a.fund = 'work_floor' and a.subject_id = o.org_id
             left join basis b on b.basis_id = a.basis
             left join evaluation e on e.what = 'fund' and e.name = 'work_floor'
                  and e.subject_id in (o.org_id, '*')
    ]],
}

-- 核对码:指纹的前八位,前面加 H,表格软件不会改动它;前八位相同的写全。
local code = [[
    'H' || upper(iif(exists (select 1 from finding o
                             where o.fingerprint >= substr(f.fingerprint, 1, 8)
                               and o.fingerprint < substr(f.fingerprint, 1, 8) || '~'
                               and o.finding_id <> f.finding_id),
                     f.fingerprint, substr(f.fingerprint, 1, 8))) as code,
    iif(f.waived_by is null, null, '已核实：' || w.reason || '（' || w.verified_by || '，'
        || coalesce(w.document || '，', '') || w.verified_on || '）') as verified]]

-- 文件中各列的列标和表头。
relation {
    name = "file_columns", title = "文件的列", index = "source_id",
    rows = [[
        select source_id, column_name, min(position) as position, letters, header
        from source_column where column_name is not null
        group by source_id, column_name
    ]],
}

-- 问题清单:错误和疑问。提示(合计行等)只留在 case.db。
relation {
    name = "finding_list", title = "问题清单", optional = "waivers",
    rows = [[
        select f.finding_id, f.rule, l.title as rule_title,
               case f.severity when 'error' then '错误' else '疑问' end as severity,
               coalesce(u.unit_name, '') as unit_name,
               s.path || coalesce('[' || s.sheet || ']', '') as path, f.line, f.row, c.letters, c.header,
               f.message, l.cure, f.subject, f.unit_id,
               iif(f.severity = 'error', 1, 2) as severity_order, ]] .. code .. [[

        from finding f
             left join label l on l.kind = 'check' and l.name = f.rule
             left join units u on u.unit_id = f.unit_id
             left join waivers w on w.fingerprint = f.waived_by
             left join source s on s.source_id = f.source_id
             left join file_columns c
                  on c.source_id = f.source_id and c.column_name = f.column_name
        where f.severity <> 'note'
    ]],
}

relation {
    name = "finding_summary", title = "问题汇总",
    rows = [[
        select rule, rule_title, severity, severity_order, count(*) as findings,
               count(*) filter (where verified is not null) as verified,
               count(distinct path) as files, count(distinct nullif(unit_name, '')) as units,
               min(cure) as cure
        from finding_list
        group by rule
    ]],
}

-- 退回各单位:只有本单位的行;涉及外单位的,用不指明外单位的措辞。要改的格写原值。
relation {
    name = "finding_feedback", title = "数据审核退回单", index = "unit_id", optional = "waivers",
    rows = [[
        select f.finding_id, f.unit_id, l.title as rule_title,
               case f.severity when 'error' then '错误' else '疑问' end as severity,
               s.path || coalesce('[' || s.sheet || ']', '') as path, f.row, c.letters, c.header, f.value,
               coalesce(t.message, f.message) as message, l.cure, ]] .. code .. [[

        from finding f
             left join finding_to_unit t using (finding_id)
             left join waivers w on w.fingerprint = f.waived_by
             left join label l on l.kind = 'check' and l.name = f.rule
             left join source s on s.source_id = f.source_id
             left join file_columns c
                  on c.source_id = f.source_id and c.column_name = f.column_name
        where f.severity <> 'note'
    ]],
}

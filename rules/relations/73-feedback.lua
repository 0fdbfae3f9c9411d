-- 反馈各单位的考核结果:本单位和所属党组织的得分,组内只有数字,没有别的单位的名称。试算的不在内。

-- 两位小数;没有数的空着。
local function two(value)
    return "iif(" .. value .. " is null, null, printf('%.2f', " .. value .. "))"
end

-- 登记在哪个文件:本单位的、不归哪个单位的写路径;别的单位的只写是什么表,不写单位。
local path = "iif(f.unit_id is null or f.unit_id = w.unit_id, f.path || coalesce('[' || f.sheet || ']', ''),"
    .. " '县（市）局登记的《' || (select n.title from label n where n.kind = 'roster' and n.name = f.table_name) || '》')"

-- 单位和所属党组织,一个单位的排在一起。
relation {
    name = "own_subjects", title = "本单位的考核对象", index = "unit_id", optional = "orgs",
    rows = [[
        select u.unit_id, u.unit_id as subject_id, u.unit_name as subject_name, 1 as level_order
        from units_then u
        union all
        select o.unit_id, o.org_id, o.org_name, 2 from orgs o where o.unit_id is not null
    ]],
}

relation {
    name = "group_points", title = "组内最高、平均、最低",
    rows = [[
        select assessment, coalesce(peer_group, '') as peer_group, count(*) as peers, count(total) as graded,
               max(points(total)) as highest, sum(points(total)) / count(total) as mean, min(points(total)) as lowest
        from grade
        group by assessment, coalesce(peer_group, '')
    ]],
}

relation {
    name = "own_grades", title = "本单位的考核结果", index = "unit_id", optional = "orgs",
    rows = [[
        select w.unit_id, w.subject_id, w.subject_name, w.level_order, g.assessment, l.title as assessment_title,
               iif(g.assessment = 'annual', 1, 2) as turn,
               coalesce(g.peer_group, '') as peer_group, g.rank, g.grade, g.reached, g.note, g.veto,
               points(g.base) as base, points(g.bonus) as bonus, points(g.penalty) as penalty,
               points(g.total) as total, points(g.converted) as converted,
               (select sum(points(i.points) * points(i.weight)) from score s
                join item i on i.assessment = s.assessment and i.item_id = s.item_id
                where s.subject_id = g.subject_id and s.assessment = g.assessment and s.parent_id is null
                  and s.state <> 'not applicable') as full,
               (select sum(points(s.points) * points(i.weight)) from score s
                join item i on i.assessment = s.assessment and i.item_id = s.item_id
                where s.subject_id = g.subject_id and s.assessment = g.assessment and s.parent_id is null) as heads
        from own_subjects w cross join label l cross join grade g
        where l.kind = 'assessment' and l.trial = 0 and g.assessment = l.name and g.subject_id = w.subject_id
    ]],
}

-- 有的指标不计时,其余按可评的满分放大:总分里的一分是各项的几分。
relation {
    name = "total_scales", title = "总分放大的倍数", index = "subject_id", optional = "orgs",
    rows = [[ select assessment, subject_id, base / heads as scale from own_grades where heads > 0 ]],
}

-- 失分和没有做到的。折合总分:失分乘以本项和上级各项的权重,再乘放大的倍数。没有分值的指标(是否一类)为“否”的也列。
relation {
    name = "own_losses", title = "扣分明细与整改建议", index = "unit_id", optional = "orgs",
    rows = [[
        select w.unit_id, w.subject_name, w.level_order, l.title as assessment_title, iif(l.name = 'annual', 1, 2) as turn,
               s.*, coalesce(s.number || ' ', '') || s.title as item,
               iif(s.lost > 0, s.lost, null) as points_lost,
               iif(s.lost > 0, s.lost * h.weight * coalesce(t.scale, 1), null) as total_lost,
               coalesce(s.formula, '') || coalesce('；' || s.reason, '') as why,
               (select group_concat(x.it, '；')
                from (select b.document || coalesce('（' || b.number || '）', '') as it from basis b
                      where instr(',' || s.basis || ',', ',' || b.basis_id || ',') > 0 order by b.basis_id) x) as documents,
               (select group_concat(x.it, '；')
                from (select distinct f.label || '＝' || f.value || '（' || coalesce('自' || f.from_date || '起', '起始日期待核')
                             || coalesce('，' || f.basis, '') || '）' as it
                      from figure f
                      where f.name = s.assessment || '.' || s.item_id and f.subject_id = s.subject_id and f.what = 'score'
                        and f.parameter is not null order by f.ordinal) x) as parameters,
               case when s.state = 'not evaluated' then '补报没有收到或读不出的名册，或补评分'
                    when s.mode = 'manual' then '逐条对应的佐证材料，注明文号和页码'
                    when s.mode in ('shortfall', 'count') then '台账中漏登的补登，附记录、签到或照片；确未开展的写明原因'
                    when s.mode in ('share', 'bands') then '名册中漏登、错登的更正，附清单'
                    when s.mode in ('flag', 'checklist', 'gate', 'ladder') then '相应栏目的登记和批复、文件'
                    else '能说明情况的材料' end as evidence
        from own_subjects w cross join label l cross join item_results s
             left join item_heads h on h.assessment = s.assessment and h.item_id = s.item_id
             left join total_scales t on t.assessment = s.assessment and t.subject_id = s.subject_id
        where l.kind = 'assessment' and l.trial = 0 and s.assessment = l.name and s.subject_id = w.subject_id
          and (s.state = 'not evaluated' or s.lost > 0 or (s.full is null and s.raw = '0'))
    ]],
}

-- 总分是怎么来的:各级指标、加分、扣分,照着可以重算。
relation {
    name = "own_tree", title = "得分构成", index = "unit_id", optional = "orgs",
    rows = [[
        select w.unit_id, w.subject_id, w.subject_name, w.level_order, l.title as assessment_title,
               iif(l.name = 'annual', 1, 2) as turn, i.ordinal,
               substr('　　　　　　　　', 1, i.depth * 2) || coalesce(i.number || ' ', '') || i.title as item,
               points(i.points) as full, nullif(points(i.weight), 1) as weight, s.needed, s.done,
               points(s.points) as settled, points(s.points) * points(i.weight) as counted,
               case s.state when 'ok' then iif(i.mode = 'group', '以下各项之和' || coalesce('；' || s.note, ''), s.note)
                    when 'left out' then '不计入，其余指标按比例放大' || coalesce('：' || s.note, '')
                    else '未评价' || coalesce('：' || s.note, '') end as formula
        from own_subjects w cross join label l cross join score s
             join item i on i.assessment = s.assessment and i.item_id = s.item_id
        where l.kind = 'assessment' and l.trial = 0 and s.assessment = l.name and s.subject_id = w.subject_id
          and s.state <> 'not applicable'
          and exists (select 1 from item x where x.assessment = l.name and x.points is not null)
        union all
        select g.unit_id, g.subject_id, g.subject_name, g.level_order, g.assessment_title, g.turn, 100001,
               '各项合计', g.full, null, null, null, g.base, g.base,
               '一级指标“计入上一级”之和' || iif(abs(g.base - g.heads) > 0.000001, '，再按可评的满分放大', '')
        from own_grades g where g.base is not null
        union all
        select g.unit_id, g.subject_id, g.subject_name, g.level_order, g.assessment_title, g.turn, 100002,
               '加分', null, null, null, null, g.bonus, g.bonus, '见依据明细' from own_grades g where g.bonus > 0
        union all
        select g.unit_id, g.subject_id, g.subject_name, g.level_order, g.assessment_title, g.turn, 100003,
               '扣分', null, null, null, null, - g.penalty, - g.penalty, '见依据明细' from own_grades g where g.penalty > 0
        union all
        select g.unit_id, g.subject_id, g.subject_name, g.level_order, g.assessment_title, g.turn, 100004,
               '总分', g.full, null, null, null, g.total, g.total, '各项合计＋加分－扣分，不足0分的按0分' || coalesce('；' || g.note, '')
        from own_grades g where g.total is not null
        union all
        select g.unit_id, g.subject_id, g.subject_name, g.level_order, g.assessment_title, g.turn, 100005,
               '折算分', null, null, null, null, g.converted, g.converted, '总分按综合考评所占比例折算'
        from own_grades g where g.converted is not null
    ]],
}

-- 失分后面的行:给分、加分扣分的登记在哪个文件哪一行;算式里的数从哪个指标、参数、栏目来;没有达到的是名册中的哪些行。
relation {
    name = "own_evidence", title = "得分依据明细", index = "unit_id", optional = "orgs",
    rows = [[
        select w.unit_id, w.subject_id, w.subject_name, w.level_order, l.title as assessment_title,
               iif(l.name = 'annual', 1, 2) as turn, coalesce(i.ordinal, 99999) as ordinal,
               coalesce(coalesce(i.number || ' ', '') || i.title, '（没有这一项）' || t.item_id) as item,
               case t.stage when 'self' then '自评' when 'first' then '初评' when 'ballot' then '测评'
                    when 'review' then '复核' else '核定' end as kind,
               1 as kind_order, ]] .. two("points(t.points)") .. [[ as value, t.reason, t.doc_no,
               ]] .. path .. [[ as path, t.line,
               case t.state when 'applied' then '采用' when 'replaced' then '被后一环节替代' when 'shown' then '供对照'
                    when 'over' then '超过满分，未采用' when 'no document' then '没有理由和文号，未采用'
                    when 'unreadable' then '读不出，未采用' when 'not assessed' then '没有参加考核，未采用' else '没有这一项，未采用' end as outcome
        from own_subjects w cross join label l cross join score_stage t
             left join item i on i.assessment = t.assessment and i.item_id = t.item_id
             left join source f on f.source_id = t.source_id
        where l.kind = 'assessment' and l.trial = 0 and t.assessment = l.name and t.subject_id = w.subject_id
        union all
        select w.unit_id, w.subject_id, w.subject_name, w.level_order, l.title, iif(l.name = 'annual', 1, 2), 100001,
               '加分扣分', case e.kind when 'bonus' then '加分' when 'penalty' then '扣分' else '一票否决' end, 2,
               ]] .. two("points(e.points)") .. [[, e.reason, e.doc_no, ]] .. path .. [[, e.line,
               case e.state when 'applied' then iif(e.kind = 'veto', '生效', '计入') when 'capped'
                    then '封顶，计' || printf('%.2f', points(e.counted)) || '分'
                    when 'no document' then '缺事由或文号，不计' when 'no limit' then '未规定封顶，不计'
                    when 'not assessed' then '没有参加考核，不计'
                    else iif(e.points is null, '分值读不出，不计', '分值是负数，不计') end
        from own_subjects w cross join label l cross join score_event e
             left join source f on f.source_id = e.source_id
        where l.kind = 'assessment' and l.trial = 0 and e.assessment = l.name and e.subject_id = w.subject_id
        union all
        select s.unit_id, s.subject_id, s.subject_name, s.level_order, s.assessment_title, s.turn, s.ordinal, s.item,
               '算式中的数', 3, g.label || '＝' || g.value,
               case when g.measure is not null then '指标：' || coalesce(m.title, g.measure)
                    when g.parameter is not null then '标准：' || coalesce(p.title, g.parameter)
                    when g.field is not null then '栏目：' || g.field end,
               (select b.title from basis b where b.basis_id = g.basis), null, null, iif(g.parameter is null, null, coalesce('自' || g.from_date || '起', '起始日期待核'))
        from own_losses s cross join figure g
             left join label m on m.kind = 'measure' and m.name = g.measure
             left join label p on p.kind = 'parameter' and p.name = g.parameter
        where g.name = s.assessment || '.' || s.item_id and g.subject_id = s.subject_id and g.what = 'score'
        union all
        select w.unit_id, w.subject_id, w.subject_name, w.level_order, l.title, iif(l.name = 'annual', 1, 2), i.ordinal,
               coalesce(i.number || ' ', '') || i.title, '名册中的行', 4,
               case r.part when 'wanting' then '没有达到' when 'counted' then '计入' else '本对象' end,
               coalesce(m.title || '：', '') || coalesce(r.what, '登记'), null, ]] .. path .. [[, r.line,
               case r.part when 'wanting' then '在应计之列，未计入完成' when 'counted' then '计入，因此失分' else '各栏见原行' end
        from own_subjects w cross join label l cross join score_row r
             join item i on i.assessment = r.assessment and i.item_id = r.item_id
             left join label m on m.kind = 'measure' and m.name = r.measure
             left join source f on f.source_id = r.source_id
        where l.kind = 'assessment' and l.trial = 0 and r.assessment = l.name and r.subject_id = w.subject_id
    ]],
}

-- D1:一行一项,数字之外只有本单位的名称。
relation {
    name = "own_result", title = "考核结果反馈", index = "unit_id", optional = "orgs",
    rows = [[
        select unit_id, assessment_title, turn, 10 as part, '总分' as item,
               coalesce(]] .. two("total") .. [[ || '分', '没有得出总分') as content,
               iif(total is null, note, '满分' || printf('%.2f', full) || '分；各项合计' || printf('%.2f', base) || '分'
                   || iif(bonus > 0, '，加' || printf('%.2f', bonus) || '分', '')
                   || iif(penalty > 0, '，扣' || printf('%.2f', penalty) || '分', '')) as remark
        from own_grades where level_order = 1
        union all
        select g.unit_id, g.assessment_title, g.turn, 20, '组内名次', '第' || g.rank || '名',
               iif(g.peer_group = '', '不分组', '组别：' || g.peer_group) || '；共' || p.peers || '个单位，有总分的' || p.graded || '个'
        from own_grades g join group_points p on p.assessment = g.assessment and p.peer_group = g.peer_group
        where g.level_order = 1 and g.rank is not null
        union all
        select unit_id, assessment_title, turn, 30, '拟定等次', grade,
               iif(reached <> grade, '总分达到' || reached || '；', '') || coalesce(note, '')
        from own_grades where level_order = 1 and grade is not null
        union all
        select g.unit_id, g.assessment_title, g.turn, 40, '组内最高、平均、最低',
               printf('%.2f、%.2f、%.2f', p.highest, p.mean, p.lowest),
               case when round(g.total - p.mean, 9) > 0 then '高于平均' || printf('%.2f', g.total - p.mean) || '分'
                    when round(g.total - p.mean, 9) < 0 then '低于平均' || printf('%.2f', p.mean - g.total) || '分'
                    else '与平均相同' end
        from own_grades g join group_points p on p.assessment = g.assessment and p.peer_group = g.peer_group
        where g.level_order = 1 and g.total is not null
        union all
        select unit_id, assessment_title, turn, 50, '一票否决', '有', note
        from own_grades where level_order = 1 and veto
        union all
        select unit_id, assessment_title, turn, 60 + place, '失分较多（第' || place || '）',
               item || '，失' || printf('%.2f', total_lost) || '分', why
        from (select unit_id, assessment_title, turn, item, total_lost, why,
                     row_number() over (partition by unit_id, assessment_title
                                        order by total_lost desc, ordinal) as place
              from own_losses where level_order = 1 and total_lost > 0)
        where place <= 3
        union all
        select unit_id, assessment_title, turn, 70, subject_name,
               trim(coalesce(grade, '没有等次') || coalesce('，' || ]] .. two("total") .. [[ || '分', '')), note
        from own_grades where level_order = 2
        union all
        select unit_id, '近期应办', 9, 80 + place, category || coalesce('（' || due || '前）', ''), what, state
        from (select t.*, row_number() over (partition by t.unit_id
                                             order by t.coming desc, t.due, t.turn, t.what) as place
              from todo_items t where t.due is not null)
        where place <= 5
          and unit_id in (select subject_id from grade)
    ]],
}

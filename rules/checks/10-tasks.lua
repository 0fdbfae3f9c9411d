-- 任务清单和评分(X31—X34)。

-- 有一项权重没有填或读不出的,不核总分。
check {
    name = "task-weights", title = "任务权重之和不等于总分", severity = "error",
    basis = "CROSS-SCORE", on = "tasks", column = "weight",
    rows = [[
        select min(t._source) as _source, min(t._line) as _line, parameter('tasks.total_weight') as total,
               rtrim(rtrim(printf('%.9f', sum(t.weight)), '0'), '.') as weights
        from tasks t
        having count(*) > 0 and count(t.weight) = count(*)
           and compare(printf('%.9f', sum(t.weight)), parameter('tasks.total_weight'), 1) <> 0
           and not exists (select 1 from unread_rows u where u.table_name = 'tasks')
    ]],
    says = "各事项权重之和为{weights}，总分为{total}",
    cure = "请核对权重；总分不是100的，请县（市）局改参数 tasks.total_weight",
}

check {
    name = "task-counts", title = "任务清单个数不符", severity = "error",
    basis = "SD-03", on = "tasks",
    rows = [[
        select x.*, parameter('tasks.actions') as a, parameter('tasks.tasks') as b,
               parameter('tasks.items') as c
        from (select min(t._source) as _source, min(t._line) as _line, count(distinct t.action_no) as actions,
                     count(distinct t.action_no || '/' || t.task_no) as tasks, count(*) as items,
                     count(t.action_no) = count(*) and count(t.task_no) = count(*) as whole
              from tasks t having count(*) > 0) x
        where (x.items <> c or (x.whole and (x.actions <> a or x.tasks <> b)))
          and not exists (select 1 from unread_rows u where u.table_name = 'tasks')
    ]],
    says = "清单有{actions}大行动、{tasks}项任务、{items}项内容，应为{a}、{b}、{c}",
    cure = "请补齐清单，或核对行动、任务、事项序号",
}

-- 完成的要有完成时间和佐证(任务清单逐条对照,登记状态、佐证和期限)。
check {
    name = "task-unproved", title = "完成的事项没有佐证", severity = "warning",
    basis = "SD-04", on = "task_status", column = "evidence",
    rows = [[
        select s.*, t.content,
               iif(s.evidence is null, '没有佐证', '没有完成时间') as lack
        from task_status s join tasks t on t.item_no = s.item_no
        where s.status = '完成' and (s.evidence is null or s.finished_on is null)
          and (s._source, s._line) not in (
              select source_id, line from cell_state
              where state = 'bad' and column_name in ('evidence', 'finished_on'))
    ]],
    says = "第{item_no}项“{content}”登记为完成，{lack}",
    cure = "请补填佐证和完成时间",
}

-- 加分、扣分不在满分之内。满分按报来的指标体系;没有的,按所评考核的项目。
check {
    name = "score-over-points", title = "得分超出满分", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "score",
    rows = [[
        select s.*, m.points
        from scores s join score_limits m on m._source = s._source and m._line = s._line
        where s.source not in ('加分', '扣分') and (s.score + 0 > m.points + 0 or (s.score + 0 < 0 and m.points is not null))
    ]],
    says = "指标{item_id}的{source}得{score}分，应在0与满分{points}分之间",
    cure = "请核对得分",
}

-- 扣分写1、写-1都行,扣的是一样的。
check {
    name = "score-over-cap", title = "加分超过封顶", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "score",
    rows = [[
        select s.*, iif(s.score + 0 < 0, '加分不能是负数，要扣的写扣分', '超过封顶' || m.cap || '分') as why
        from scores s join score_limits m on m._source = s._source and m._line = s._line
        where s.source = '加分' and (s.score + 0 < 0 or s.score + 0 > m.cap + 0)
    ]],
    says = "指标{item_id}的加分写的是{score}分：{why}",
    cure = "请核对得分",
}

-- 自评与核定不同不是差错,逐项列出供双方核对:与最后一次人评的比,没有人评的与程序评的比。
check {
    name = "score-self-differs", title = "自评与核定不同", severity = "note",
    basis = "CROSS-SCORE", on = "scores", column = "score",
    rows = [[
        with judged as (
            select a.year, a.subject_id, a.item_id, a.assessment, a.score, a.source, a.basis,
                   row_number() over (
                       partition by a.year, a.subject_id, a.item_id, a.assessment
                       order by case a.source when '核定' then 1 when '复核' then 2 when '市评' then 3
                                     when '抽查' then 4 else 5 end, a._source, a._line) as turn
            from scores a where a.source in ('初评', '县评', '市评', '抽查', '复核', '核定'))
        select s.*, a.score as audited, a.source as by_whom, coalesce(a.basis, '没有写明') as why
        from scores s join judged a on a.turn = 1 and a.year = s.year and a.subject_id = s.subject_id
                                    and a.item_id = s.item_id and a.assessment is s.assessment
        where s.source = '自评' and a.score + 0 <> s.score + 0
        union all
        select s.*, printf('%.2f', points(p.points)), '最后评为', coalesce(p.note, '没有写明')
        from scores s join score_rows k on k._source = s._source and k._line = s._line
             join score p on p.assessment = k.assessment and p.subject_id = k.subject_id and p.item_id = k.item_id
             left join judged a on a.turn = 1 and a.year = s.year and a.subject_id = s.subject_id
                                and a.item_id = s.item_id and a.assessment is s.assessment
        where s.source = '自评' and p.points is not null and abs(points(p.points) - s.score) > 0.0000001
          and a.year is null
    ]],
    says = "指标{item_id}自评{score}分，{by_whom}{audited}分，依据：{why}",
    cure = "有异议的请附佐证材料提出",
}

-- 评的是采用了的考核,而指标对不上它的任何一项:这一行不起作用。加分、扣分只有年度考核有。
check {
    name = "score-item-unknown", title = "考核没有这项指标", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "item_id",
    rows = [[
        select s.*, coalesce(l.title, k.assessment) as assessed, iif(k.stage is null, s.source, s.item_id) as what
        from score_rows k join scores s on s._source = k._source and s._line = k._line
             left join label l on l.kind = 'assessment' and l.name = k.assessment
        where k.assessment is not null
          and iif(k.stage is null, s.source in ('加分', '扣分') and k.assessment <> 'annual',
                  k.found is null or k.item_mode = 'group')
    ]],
    says = "“{assessed}”没有可以评的指标“{what}”，这一行不计",
    cure = "请按指标编号或名称填写；填的是上一级的，请填到最下一级",
}

check {
    name = "score-assessment-unknown", title = "没有这项考核", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "assessment",
    rows = [[
        select s.* from scores s
        where s.assessment is not null
          and s.assessment not in (select n.word from assessment_names n)
    ]],
    says = "考核写的是“{assessment}”，没有这项考核，这一行不计",
    cure = "请写考核的名称；年度考核可以空着",
}

-- 改动(市评、抽查、复核、核定)要有理由和文号,没有的不起作用。程序算出的指标,初评与算出的不同也是改动,算了才知道。
local lack = "case when s.basis is null and s.doc_no is null then '依据和文号' when s.basis is null then '依据'"
    .. " else '文号' end as lack"

check {
    name = "score-change-unproved", title = "改动评分没有依据或文号", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "doc_no",
    rows = "select s.*, " .. lack .. [[

        from score_rows k join scores s on s._source = k._source and s._line = k._line
        where k.assessment is not null and (s.basis is null or s.doc_no is null)
          and (k.stage in ('review', 'settled')
               or (s._source, s._line) in (select t.source_id, t.line from score_stage t where t.state = 'no document'))
    ]],
    says = "指标{item_id}的{source}{score}分没有写明{lack}，不改变原来的得分",
    cure = "请补填依据和文号",
}

check {
    name = "score-event-unproved", title = "加分、扣分没有依据或文号", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "doc_no",
    rows = "select s.*, " .. lack .. [[

        from score_rows k join scores s on s._source = k._source and s._line = k._line
        where k.assessment = 'annual' and s.source in ('加分', '扣分') and (s.basis is null or s.doc_no is null)
    ]],
    says = "{source}{score}分没有写明{lack}，不计",
    cure = "请补填依据和文号；指标一栏写的不算依据",
}

-- 评了不参加这项考核的单位,或者这项考核评的不是这一级:这一行不起作用。算了才知道。
check {
    name = "score-not-assessed", title = "评分的对象没有参加考核", severity = "warning",
    basis = "CROSS-SCORE", on = "scores", column = "subject_id",
    rows = [[
        select s.*, coalesce(l.title, k.assessment) as assessed
        from score_rows k join scores s on s._source = k._source and s._line = k._line
             left join label l on l.kind = 'assessment' and l.name = k.assessment
        where (s._source, s._line) in (select t.source_id, t.line from score_stage t where t.state = 'not assessed'
                                       union all
                                       select e.source_id, e.line from score_event e where e.state = 'not assessed')
    ]],
    says = "{subject_id}没有参加“{assessed}”，{source}{score}分不计",
    cure = "请核对被考核单位；评的是别的考核的，请填考核一栏",
}

check {
    name = "veto-unproved", title = "一票否决没有文号", severity = "error",
    basis = "CROSS-SCORE", on = "veto", column = "doc_no",
    rows = [[ select v.* from veto v where v.doc_no is null ]],
    says = "否决事项“{reason}”没有文号，不生效",
    cure = "请补填文号；没有定论的不要列",
}

-- 加分要有荣誉佐证:文号与报来的荣誉对得上,荣誉属本单位(或其支部、人员),没有撤销。
check {
    name = "bonus-unawarded", title = "加分没有荣誉佐证", severity = "warning",
    basis = "CROSS-SCORE", on = "scores", column = "doc_no",
    rows = [[
        select s.* from score_rows k join scores s on s._source = k._source and s._line = k._line
        where k.assessment is not null and s.source = '加分' and s.doc_no is not null
          and not exists (select 1 from award_proofs a
                          where a.doc_no = s.doc_no and s.subject_id in (a.unit_id, a.subject_id))
    ]],
    says = "加分{score}分的文号“{doc_no}”在荣誉表彰中没有本单位的记录",
    cure = "请补报荣誉表彰；不以荣誉加分的，请核实后说明",
}

-- 报来的指标体系与声明的考核项目:满分、上级、有无。
check {
    name = "rubric-differs", title = "指标体系与考核项目不符", severity = "warning",
    basis = "CROSS-SCORE", on = "rubric", column = "points",
    rows = [[
        select r.*, case when i.item_id is null then '考核没有这一项'
                         when r.points + 0 <> coalesce(points(i.points), 0) then '考核是' || coalesce(i.points, 0) || '分'
                         else '考核的上级是' || coalesce(u.number, u.title, '最上一级') end as what
        from rubric r join assessment_names n on n.word = coalesce(r.assessment, 'annual')
             left join item i on i.assessment = n.assessment and r.item_id in (i.number, i.item_id)
             left join item u on u.assessment = i.assessment and u.item_id = i.parent_id, this_case c
        where r.year between substr(c.period_first, 1, 4) + 0 and substr(c.period_last, 1, 4) + 0
          and (r.assessment is not null or parameter('assess.annual.quota') is not null)
          and n.assessment not in ('six_have', 'six_good_trial')
          and (i.item_id is null or r.points + 0 <> coalesce(points(i.points), 0)
               or (r.parent_id is not null
                   and not coalesce(r.parent_id in (u.number, u.item_id), 0)))
    ]],
    says = "指标{item_id}满分{points}，上级{parent_id}：{what}",
    cure = "以考核项目为准；办法改了的请改 rules/assessments",
}

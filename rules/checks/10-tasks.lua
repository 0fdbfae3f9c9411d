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

-- 加分、扣分不在满分之内:加分封顶,扣分不为正。
check {
    name = "score-over-points", title = "得分超出满分", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "score",
    rows = [[
        select s.*, r.points
        from scores s join rubric r on r.year = s.year and r.item_id = s.item_id
        where s.source not in ('加分', '扣分') and (s.score + 0 > r.points + 0 or s.score + 0 < 0)
    ]],
    says = "指标{item_id}的{source}得{score}分，应在0与满分{points}分之间",
    cure = "请核对得分",
}

check {
    name = "score-over-cap", title = "加分超过封顶", severity = "error",
    basis = "CROSS-SCORE", on = "scores", column = "score",
    rows = [[
        select s.*, coalesce(r.cap, '0') as cap
        from scores s left join rubric r on r.year = s.year and r.item_id = s.item_id
        where (s.source = '加分' and (s.score + 0 < 0 or s.score + 0 > r.cap + 0))
           or (s.source = '扣分' and s.score + 0 > 0)
    ]],
    says = "指标{item_id}的{source}写的是{score}分：加分在0与封顶{cap}分之间，扣分写负数",
    cure = "请核对得分",
}

-- 自评与核定不同不是差错,逐项列出供双方核对。
check {
    name = "score-self-differs", title = "自评与核定不同", severity = "note",
    basis = "CROSS-SCORE", on = "scores", column = "score",
    rows = [[
        select s.*, a.score as audited, a.source as by_whom, coalesce(a.basis, '没有写明') as why
        from scores s join scores a on a.year = s.year and a.subject_id = s.subject_id
                                    and a.item_id = s.item_id
        where s.source = '自评' and a.source in ('县评', '市评') and a.score + 0 <> s.score + 0
    ]],
    says = "指标{item_id}自评{score}分，{by_whom}{audited}分，依据：{why}",
    cure = "有异议的请附佐证材料提出",
}

-- 任务清单:行动—任务—事项。每个填报单位对照每一事项;没有登记的不当作完成。

relation {
    name = "task_cells", title = "单位任务对照", index = { "item_no", "unit_id" },
    rows = [[
        select u.unit_id, u.unit_name, t.action_no, t.task_no, t.item_no, t.content, t.due,
               coalesce(s.status, '未登记') as status,
               coalesce(s.status, '') <> '不适用' as applies,
               coalesce(s.status, '') = '完成' as done, s.finished_on,
               -- 时限只到月、年的,过完才算逾期;完成晚于时限的也是逾期。
               t.due is not null and coalesce(s.status, '') <> '不适用'
                   and substr(iif(s.status = '完成', coalesce(s.finished_on, t.due), c.as_of), 1, length(t.due))
                       > t.due as late,
               t._source, t._line, s._source as status_source, s._line as status_line
        from reporting_units u join tasks t
             left join task_status s on s.unit_id = u.unit_id and s.item_no = t.item_no, this_case c
        where t.applies_to is null
           or instr('、' || t.applies_to || '、', '、' || u.unit_nature || '、') > 0
           or instr('、' || t.applies_to || '、', '、' || (
                  select g.assess_group from units g where g.unit_id = u.unit_id) || '、') > 0
    ]],
}

-- 一个事项:适用的单位全都完成才算完成;没有单位适用的不计。
relation {
    name = "task_items", title = "工作内容完成情况", keep = true,
    rows = [[
        select t.action_no, t.task_no, t.item_no, t.content, t.due, t.owner_id, u.unit_name as owner_name,
               count(*) as cells, sum(c.applies) as applies, sum(c.done) as done,
               sum(c.status = '进行中') as doing, sum(c.status = '未启动') as idle,
               sum(c.status = '未登记') as unknown, sum(not c.applies) as not_applicable,
               sum(c.late and not c.done) as overdue,
               sum(c.applies) > 0 and sum(c.done) = sum(c.applies) as finished,
               iif(sum(c.applies) > 0, 1.0 * sum(c.done) / sum(c.applies), null) as rate,
               t._source, t._line
        from tasks t join task_cells c on c.item_no = t.item_no
             left join units u on u.unit_id = t.owner_id
        group by t.item_no
    ]],
}

-- 一项任务、一个行动:所含工作内容完成几项。各级都由事项和单位格子重算,不平均。
relation {
    name = "task_tasks", title = "主要任务完成情况",
    rows = [[
        select action_no, task_no, count(*) as items, sum(finished) as items_done,
               sum(applies) as applies, sum(done) as done,
               count(*) = sum(finished) as finished, min(_source) as _source, min(_line) as _line
        from task_items where applies > 0
        group by action_no, task_no
    ]],
}

relation {
    name = "task_actions", title = "行动完成情况",
    rows = [[
        select action_no, count(*) as tasks, sum(finished) as tasks_done, sum(items) as items,
               sum(items_done) as items_done, sum(applies) as applies, sum(done) as done,
               count(*) = sum(finished) as finished, 1.0 * sum(items_done) / sum(items) as item_rate,
               1.0 * sum(done) / sum(applies) as rate,
               min(_source) as _source, min(_line) as _line
        from task_tasks group by action_no
    ]],
}

relation {
    name = "task_units", title = "单位任务完成情况",
    rows = [[
        select c.unit_id, c.unit_name, u.unit_nature, count(*) as cells, sum(c.done) as done,
               sum(c.status = '进行中') as doing, sum(c.status = '未启动') as idle,
               sum(c.status = '未登记') as unknown, sum(not c.applies) as not_applicable,
               sum(c.late and not c.done) as overdue,
               iif(sum(c.applies) > 0, 1.0 * sum(c.done) / sum(c.applies), null) as rate
        from task_cells c join reporting_units u on u.unit_id = c.unit_id
        group by c.unit_id
    ]],
}

relation {
    name = "task_overdue", title = "逾期未完成事项",
    rows = [[
        select c.item_no, c.content, c.due, c.unit_id, c.unit_name, c.status,
               days(c.due, k.as_of) as days_late, c._source, c._line
        from task_cells c, this_case k
        where c.late and not c.done
    ]],
}

-- 单位一行、事项一列的对照表:√完成 ○进行中 ×未启动 ／不适用 空格未登记。列数按任务清单。
local columns = {}
for item = 1, 38 do
    columns[item] = "max(case when c.item_no = " .. item .. " then case c.status when '完成' then '√' "
        .. "when '进行中' then '○' when '未启动' then '×' when '不适用' then '／' end end) as i" .. item
end

relation {
    name = "task_matrix", title = "单位任务对照表",
    rows = "select c.unit_id, c.unit_name, " .. table.concat(columns, ", ")
        .. ", sum(c.done) as done, sum(c.applies) as applies, "
        .. "iif(sum(c.applies) > 0, 1.0 * sum(c.done) / sum(c.applies), null) as rate "
        .. "from task_cells c group by c.unit_id",
}

-- 任务清单的行动和任务个数。
relation {
    name = "task_list", title = "任务清单",
    rows = [[
        select t.action_no, t.action_no || '/' || t.task_no as task, t.item_no, t._source, t._line
        from tasks t
    ]],
}

-- 算完成率的底数:不适用的不在内。
relation {
    name = "task_cells_due", title = "应落实的单位事项",
    rows = "select * from task_cells where applies",
}

relation {
    name = "task_items_due", title = "有单位应落实的工作内容",
    rows = "select * from task_items where applies > 0",
}

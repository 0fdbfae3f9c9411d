-- 考核的对象和人评的分。读 score、grade 的关系不能 keep:前面的考核评完了才读。

-- 评分表里“考核”一栏的写法;空着的是年度考核,采用了年度考核办法才算。
relation {
    name = "assessment_names", title = "考核的叫法",
    rows = [[
        select l.name as assessment, l.name as word from label l where l.kind = 'assessment'
        union
        select l.name, l.title from label l where l.kind = 'assessment'
        union
        select column2, column1 from (values
            ('年度考核', 'annual'), ('六好', 'six_good'), ('六好清单', 'six_good_trial'),
            ('六有一提升', 'six_have'), ('六好一提升', 'six_have'), ('星级评定', 'star'),
            ('联盟运行', 'alliance_running'), ('书记考核', 'secretary'), ('三条底线', 'member_lines'),
            ('精准服务', 'precise_trial'))
    ]],
}

-- 一行评分:哪个考核的哪一项、谁评的。指标按编号、名称、代号对应;对不上的照录,审核列出。
relation {
    name = "score_rows", title = "各考核的评分",
    rows = [[
        select x.*, i.item_id as found, coalesce(i.item_id, x.written) as item_id,
               coalesce(i.title, x.written) as item_title, i.points as item_points, i.mode as item_mode
        from (
            select s.subject_id, s.item_id as written, s.source, s.score, s.basis as reason, s.doc_no,
                   case s.source when '自评' then 'self' when '初评' then 'first' when '县评' then 'first'
                        when '民主测评' then 'ballot' when '市评' then 'review' when '抽查' then 'review'
                        when '复核' then 'review' when '核定' then 'settled' end as stage,
                   case when s.assessment is not null then n.assessment
                        when parameter('assess.annual.quota') is not null then 'annual' end as assessment,
                   s._source, s._line, s._row
            from scores s left join assessment_names n on n.word = s.assessment, this_case c
            where s.year between substr(c.period_first, 1, 4) + 0 and substr(c.period_last, 1, 4) + 0
        ) x left join item i on i.assessment = x.assessment and i.item_id = (
            select k.item_id from item k
            where k.assessment = x.assessment and x.written in (k.number, k.title, k.item_id)
            order by k.mode = 'group', k.ordinal limit 1)
    ]],
}

-- 一行评分的满分和封顶:报来的指标体系有的按它,没有的按考核的项目。没有分值的有无、门槛写1或0,其他没有分值的只能写0。
relation {
    name = "score_limits", title = "评分的满分和封顶", optional = "rubric",
    rows = [[
        select s._source, s._line, coalesce(r.points, k.item_points,
                                             iif(k.found is null, null, k.item_mode in ('flag', 'gate'))) as points,
               r.cap
        from scores s
             left join rubric r on r.year = s.year and r.item_id = s.item_id and r.assessment is s.assessment
             left join score_rows k on k._source = s._source and k._line = s._line
    ]],
}

-- 按考核分开,给 assessment 的 scores 用。书记考核的评分写支部,算在现任书记名下。
for _, name in ipairs {
    "annual", "six_good", "star", "alliance_running", "member_lines", "precise_trial",
} do
    relation {
        name = name .. "_scores", title = "人评的分",
        rows = "select subject_id, item_id, stage, score, reason, doc_no, _source, _line from score_rows "
            .. "where assessment = '" .. name .. "' and stage is not null",
    }
end

relation {
    name = "secretary_scores", title = "人评的分：书记",
    rows = [[
        select q.post_id as subject_id, s.item_id, s.stage, s.score, s.reason, s.doc_no, s._source, s._line
        from score_rows s join secretary_posts q on q.org_id = s.subject_id
        where s.assessment = 'secretary' and s.stage is not null
    ]],
}

-- 加分、扣分的事由是依据一栏写的;指标一栏写了名目的放在前面,只有名目不算写了事由。
for _, kind in ipairs { { "bonus", "加分" }, { "penalty", "扣分" } } do
    relation {
        name = "annual_" .. kind[1], title = "年度考核" .. kind[2],
        rows = "select subject_id, score as points, iif(written = source, reason, written || '：' || reason) "
            .. "as reason, doc_no, _source, _line from score_rows where assessment = 'annual' and source = '"
            .. kind[2] .. "'",
    }
end

-- 加分可以对照的荣誉:没有撤销的,属哪个单位。
relation {
    name = "award_proofs", title = "加分的荣誉佐证", optional = { "persons", "orgs", "teams" },
    rows = "select a.doc_no, a.unit_id, a.subject_id, a.level from award_levels a where a.doc_no is not null",
}

relation {
    name = "annual_veto", title = "年度考核一票否决",
    rows = [[
        select v.subject_id, v.reason, v.doc_no, v._source, v._line
        from veto v, this_case c
        where v.year between substr(c.period_first, 1, 4) + 0 and substr(c.period_last, 1, 4) + 0
    ]],
}

relation {
    name = "secretary_veto", title = "书记考核否决事项",
    rows = [[
        select q.post_id as subject_id, v.reason, v.doc_no, v._source, v._line
        from annual_veto v join secretary_posts q on q.org_id = v.subject_id
    ]],
}

-- 有没有收到一张表:没有收到的,项目不评,不当作没有做。要点到一列,程序才知道这张表在哪个关系里读。
local function came(name)
    return "exists (select 1 from " .. name .. " z where z._line is not null)"
end

-- 各支部一年的组织生活:各种期期开足没有,共应开几期、开足几期。
local kinds, columns = {
    { "meeting", "支部党员大会" }, { "committee", "支委会" }, { "class", "党课" }, { "theme_day", "主题党日" },
    { "review", "组织生活会" }, { "talk", "谈心谈话" }, { "appraisal", "民主评议" },
}, {}
for i, kind in ipairs(kinds) do
    columns[i] = "min(iif(d.kind = '" .. kind[2] .. "', d.met, null)) as " .. kind[1] .. "_met"
end

relation {
    name = "life_years", title = "支部全年组织生活", index = "org_id",
    rows = "select d.org_id, sum(d.met) as periods_met, count(*) as periods_due, " .. table.concat(columns, ", ")
        .. " from life_due d group by d.org_id",
}

-- 支部一个一行,六好各项可核的条件。一年的组织生活要期期开足;不设支委会的,支委会一项不缺。
relation {
    name = "six_good_orgs", title = "六好对照的支部", optional = { "activities", "posts", "memberships" },
    titles = { size_fits = "支部人数合规定", seats_fit = "支委会人数合规定", has_secretary = "配有书记", term_kept = "按期换届",
        meeting_met = "支部党员大会", committee_met = "支委会", class_met = "党课", theme_day_met = "主题党日",
        review_met = "组织生活会", talk_met = "谈心谈话", appraisal_met = "民主评议党员" },
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.region_code, o.members, b.full_members,
               b.full_members >= parameter('org.branch_least')
                   and o.members <= parameter('org.branch_most') as size_fits,
               iif(]] .. came "posts" .. [[, coalesce(k.fits, 1), null) as seats_fit,
               iif(]] .. came "posts" .. [[, q.org_id is not null, null) as has_secretary,
               iif(o.overdue is null, null, not o.overdue) as term_kept,
               d.meeting_met, coalesce(d.committee_met,
                                       iif(]] .. came "posts" .. [[ and k.org_id is null, 1, null)) as committee_met,
               d.class_met, d.theme_day_met, d.review_met, d.talk_met, d.appraisal_met,
               coalesce(d.periods_met, 0) as periods_met, coalesce(d.periods_due, 0) as periods_due,
               o._source, o._line
        from retired_branches o join branch_sizes b on b.org_id = o.org_id
             left join committees k on k.org_id = o.org_id
             left join life_years d on d.org_id = o.org_id
             left join (select distinct org_id from open_posts where post = '书记') q on q.org_id = o.org_id
    ]],
}

-- 六好各项:几个支部对照了,几个做到。做到指这一项下的条件全都做到,有一条没有评的不算对照。
relation {
    name = "six_good_heads", title = "六好各项达标情况", basis = { "STD-SIX-GOODS", "JT-02" },
    rows = [[
        select h.assessment, h.item_id, h.title, h.ordinal, x.*
        from item h join (
            select assessment, parent_id, count(*) as branches, sum(judged) as judged, sum(judged and good) as good
            from (select s.assessment, s.parent_id, s.subject_id, min(s.points is not null) as judged,
                         min(s.points = s.max_points) as good
                  from score s where s.assessment = 'six_good' and s.parent_id is not null
                  group by s.assessment, s.parent_id, s.subject_id)
            group by assessment, parent_id) x on x.assessment = h.assessment and x.parent_id = h.item_id
    ]],
}

-- 五个聚焦与六好对应:队伍建设对班子建设和党员队伍,其余一对一。
relation {
    name = "focus_goods", title = "五个聚焦对六好", basis = "JT-03",
    rows = [[
        select column1 as focus, column2 as good, column3 as place from (values
            ('组织设置', 'setting', 1), ('队伍建设', 'committee', 2), ('队伍建设', 'members', 3),
            ('党内生活', 'life', 4), ('作用发挥', 'role', 5), ('制度落实', 'system', 6))
    ]],
}

-- 支部在清单登记“五个聚焦”里逐项登记的佐证,归到六好的哪几项。
relation {
    name = "focus_evidence", title = "五个聚焦的佐证归到六好", basis = "JT-03",
    rows = [[
        select g.place, g.good, g.focus, k.org_id, k.item, k.has, k."on", k._source, k._line
        from focus_goods g join checklists k
             on k.list = '五个聚焦' and (k.item = g.focus or k.item like g.focus || '：%')
    ]],
}

-- 各地同名不同项的清单,名称作数据登记,不可互换。
relation {
    name = "good_dictionaries", title = "各地支部标准的名目",
    basis = { "STD-SIX-GOODS", "STD-DICT-YCIT", "STD-DICT-LONGXIAN" },
    rows = [[
        select column1 as dictionary, column2 as place, column3 as title from (values
            ('全国六好', 1, '组织设置'), ('全国六好', 2, '班子建设'), ('全国六好', 3, '党员队伍'),
            ('全国六好', 4, '学习活动'), ('全国六好', 5, '作用发挥'), ('全国六好', 6, '制度坚持'),
            ('盐城工学院六好', 1, '班子'), ('盐城工学院六好', 2, '党员管理'), ('盐城工学院六好', 3, '组织生活'),
            ('盐城工学院六好', 4, '制度'), ('盐城工学院六好', 5, '作用'), ('盐城工学院六好', 6, '阵地'),
            ('陇县五好', 1, '组织建设'), ('陇县五好', 2, '制度落实'), ('陇县五好', 3, '活动开展'),
            ('陇县五好', 4, '作用发挥'), ('陇县五好', 5, '阵地建设'))
    ]],
}

-- 支部在各清单里做到的细目:细目要列入当年的指标体系,到统计时点还没有建成的不算。
relation {
    name = "listed_items", title = "支部做到的细目", index = "org_id",
    rows = [[
        select k.list, k.org_id,
               count(distinct iif(k.has and (k."on" is null or k."on" <= substr(c.as_of, 1, length(k."on"))),
                                  r.item_id, null)) as items
        from checklists k join this_case c
             left join rubric r on r.assessment = k.list and r.year = substr(c.period_last, 1, 4) + 0
                                and k.item in (r.title, r.item_id)
        where k.org_id is not null
        group by k.list, k.org_id
    ]],
}

-- 对照清单建设的支部:细目出自指标体系,有无出自清单登记。没有列细目或没有登记的,空着,不评。
local function listed(name, title, list)
    relation {
        name = name, title = title, optional = { "rubric", "checklists" },
        titles = { items_due = "细目", items_done = "做到的细目" },
        rows = [[
            select l.org_id, l.org_name, l.unit_id, l.region_code, l.list, r.items as items_due, k.items as items_done,
                   l._source, l._line
            from (select o.*, ]] .. list .. [[ as list, substr(c.period_last, 1, 4) + 0 as year
                  from retired_branches o, this_case c) l
                 left join (select assessment, year, count(*) as items from rubric group by assessment, year) r
                 on r.assessment = l.list and r.year = l.year
                 left join listed_items k on k.list = l.list and k.org_id = l.org_id
            where l.list is not null
        ]],
    }
end
-- 县里有自己的清单的,按县里的。
listed("six_have_orgs", "对照清单达标的支部", "parameter('assess.six_have.list', o.region_code)")
listed("six_good_listed", "六好清单（征求意见）的支部", "'六好清单'")

relation {
    name = "six_have_passed", title = "清单达标情况",
    rows = [[
        select h.*, h.items_due is not null and h.items_done is not null as judged,
               coalesce(h.items_done >= h.items_due and h.items_due >= parameter('assess.six_have.items', h.region_code), 0) as passed,
               parameter('assess.six_have.deadline') as deadline,
               c.as_of > parameter('assess.six_have.deadline') as is_over
        from six_have_orgs h, this_case c
    ]],
}

-- 现任支部书记:一人在一个支部任书记一行。
relation {
    name = "secretary_posts", title = "支部书记任职", optional = { "trainings", "activities" },
    rows = [[
        select q.person_id || '@' || q.org_id as post_id, q.name || '（' || q.org_name || '）' as post_name,
               q.person_id, q.org_id, q.org_name, q.name, o.unit_id, o.region_code,
               iif(]] .. came "trainings" .. [[,
                   q.person_id in (select t.person_id from trained t), null) as trained,
               coalesce(d.periods_met, 0) as periods_met, coalesce(d.periods_due, 0) as periods_due,
               q._source, q._line
        from open_posts q join retired_branches o on o.org_id = q.org_id
             left join life_years d on d.org_id = q.org_id
        where q.post = '书记'
    ]],
}

level {
    name = "post", title = "书记任职", from = "secretary_posts",
    id = "post_id", label = "post_name", place = "region_code",
}

relation {
    name = "secretary_subjects", title = "参加考核的书记",
    titles = { trained = "参加培训", periods_met = "开足的期数", periods_due = "应开的期数" },
    rows = [[ select * from secretary_posts where parameter('assess.secretary.quota') is not null ]],
}

-- 书记的等次和绩效补贴系数。等次是拟定的,发放以核定的为准。
relation {
    name = "performance_grades", title = "书记绩效等次", basis = { "NT-27", "QF-PERFORMANCE" },
    rows = [[
        select q.post_id, q.person_id, q.org_id, q.unit_id, g.grade, g.total,
               parameter(case g.grade when '优秀' then 'allowance.coefficient_excellent'
                              when '良好' then 'allowance.coefficient_good'
                              when '一般' then 'allowance.coefficient_fair'
                              else 'allowance.coefficient_barred' end) as coefficient
        from grade g join secretary_posts q on q.post_id = g.subject_id
        where g.assessment = 'secretary' and g.grade is not null
    ]],
}

-- 联盟的运行情况,逐项数。轮值、每月三项没有应办的,空着。
relation {
    name = "alliance_state", title = "联盟运行情况", optional = { "plans", "activities", "calendar" },
    titles = { has_events = "集体活动", links = "已有联动", five = "五联", meetings = "做到的月数", meetings_due = "应办的月数",
        theme_days = "做到的月数", theme_days_due = "应办的月数", large = "做到的月数", large_due = "应办的月数",
        turns_kept = "按排定承办的月数", turns = "应轮值的月数" },
    rows = [[
        select a.alliance_id, a.alliance_name, a.region_code, a.has_ledger, a.has_group, a.has_events,
               a.has_plan, a.has_venue, a.has_funds, a.has_brand, a.links, 5 as five,
               (select count(*) from alliance_meeting_due d where d.alliance_id = a.alliance_id and d.met) as meetings,
               (select count(*) from alliance_meeting_due d where d.alliance_id = a.alliance_id) as meetings_due,
               (select count(*) from alliance_theme_day_due d where d.alliance_id = a.alliance_id and d.met) as theme_days,
               (select count(*) from alliance_theme_day_due d where d.alliance_id = a.alliance_id) as theme_days_due,
               (select count(*) from alliance_large_due d where d.alliance_id = a.alliance_id and d.met) as large,
               (select count(*) from alliance_large_due d where d.alliance_id = a.alliance_id) as large_due,
               (select count(*) from rota_turns t where t.alliance_id = a.alliance_id and t.kept) as turns_kept,
               (select count(*) from rota_turns t where t.alliance_id = a.alliance_id) as turns,
               a._source, a._line
        from alliance_list a
    ]],
}

-- 星级评定的支部。
relation {
    name = "star_orgs", title = "参加星级评定的支部", optional = { "activities", "posts", "memberships" },
    titles = { size_fits = "支部人数合规定", seats_fit = "支委会人数合规定", term_kept = "按期换届", periods_met = "开足的期数",
        periods_due = "应开的期数", events = "活动次数", has_venue = "固定活动场所" },
    rows = [[
        select s.*, iif(]] .. came "activities" .. [[, coalesce(e.events, 0), null) as events,
               u.venue is not null as has_venue
        from six_good_orgs s left join units u on u.unit_id = s.unit_id
             left join (select a.org_id, count(*) as events from activity_hosts a
                        where a.kind in ('志愿服务', '参观视察', '红色教育', '文体', '形势报告')
                        group by a.org_id) e on e.org_id = s.org_id
        where parameter('assess.star.least_1') is not null
    ]],
}

-- 任务清单:单位一行,各行动几项、完成几项。
local actions = {}
for action = 1, 5 do
    actions[action] = "sum(c.applies and c.action_no = " .. action .. ") as due_" .. action
        .. ", sum(c.done and c.action_no = " .. action .. ") as done_" .. action
end

relation {
    name = "task_subjects", title = "对照任务清单的单位",
    titles = { items_due = "应落实的事项", items_done = "完成的事项", overdue = "逾期未完成的事项",
        due_1 = "应落实的事项", done_1 = "完成的事项", due_2 = "应落实的事项", done_2 = "完成的事项",
        due_3 = "应落实的事项", done_3 = "完成的事项", due_4 = "应落实的事项", done_4 = "完成的事项",
        due_5 = "应落实的事项", done_5 = "完成的事项" },
    rows = "select c.unit_id, c.unit_name, u.region_code, sum(c.applies) as items_due, sum(c.done) as items_done, "
        .. "sum(c.done and c.late) as late, sum(c.late and not c.done) as overdue, "
        .. table.concat(actions, ", ")
        .. " from task_cells c join reporting_units u on u.unit_id = c.unit_id group by c.unit_id",
}

-- 精准服务、荣誉退休、四就近的试算:有对象的单位。
relation {
    name = "honour_units", title = "有新退休干部的单位",
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, u._source, u._line
        from reporting_units u
        where u.unit_id in (select h.unit_id from honour_retirements h)
    ]],
}

relation {
    name = "nearby_units", title = "有党员的单位",
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, u._source, u._line
        from reporting_units u
        where u.unit_id in (select p.unit_id from party_members p)
    ]],
}

-- 年度考核的单位。没有收到表的栏空着:没有报人员名册的不评,其余各项按规则所写办理。
relation {
    name = "annual_units", title = "参加年度考核的单位",
    titles = { sent = "报来的名册", expected = "应报的名册", has_liaison = "在职联络员", has_venue = "固定活动场所",
        volunteering = "志愿服务", disclosed = "党务公开", has_plan = "年度计划", task_done = "完成的事项",
        task_late = "晚于时限完成的事项", task_due = "应落实的事项", six_passed = "六好达标的支部",
        six_judged = "六好评过的支部", standard_passed = "达标的党组织",
        standard_known = "填了达标情况的党组织", honour_level = "示范级别", exempt = "不参加考核" },
    optional = { "activities", "plans", "tasks", "task_status", "disclosures", "awards", "orgs", "persons",
                 "memberships", "posts", "receipts" },
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, n.assess_group, coalesce(n.assess_exempt, 0) as exempt,
               iif(exists (select 1 from return_states t
                           where t.unit_id = u.unit_id and t.table_name = 'persons' and t.received),
                   r.received, null) as sent, r.expected,
               n.liaison is not null as has_liaison, n.venue is not null as has_venue,
               iif(]] .. came "activities" .. [[, (
                   select count(*) from activity_hosts a where a.unit_id = u.unit_id and a.kind = '志愿服务'),
                   null) as volunteering,
               iif(]] .. came "disclosures" .. [[, coalesce(d.times, 0), null) as disclosed,
               iif(]] .. came "plans" .. [[, p.unit_id is not null, null) as has_plan,
               t.items_done as task_done, t.late as task_late, nullif(t.items_due, 0) as task_due,
               s.six_passed, s.six_judged, coalesce(h.level, '无') as honour_level,
               coalesce(h.passed, 0) as standard_passed, coalesce(h.known, 0) as standard_known, u._source, u._line
        from reporting_units u join units n on n.unit_id = u.unit_id
             left join return_units r on r.unit_id = u.unit_id
             left join task_subjects t on t.unit_id = u.unit_id
             left join (select unit_id, count(*) as times from disclosure_list group by unit_id) d
             on d.unit_id = u.unit_id
             left join (select distinct coalesce(o.unit_id, p.owner_id) as unit_id
                        from plans p left join orgs o on o.org_id = p.owner_id, this_case c
                        where p.year = substr(c.period_first, 1, 4) + 0) p on p.unit_id = u.unit_id
             left join (select o.unit_id, sum(g.grade = '达标') as six_passed, count(g.grade) as six_judged
                        from grade g join orgs o on o.org_id = g.subject_id
                        where g.assessment = 'six_good' group by o.unit_id) s on s.unit_id = u.unit_id
             left join (select o.unit_id,
                               sum(o.passed) as passed, count(o.passed) as known,
                               case max(case o.demo_level when '县' then 1 when '市' then 2 when '省' then 3
                                             when '全国' then 4 else 0 end)
                                    when 1 then '县' when 2 then '市' when 3 then '省' when 4 then '全国' end as level
                        from retired_orgs o group by o.unit_id) h on h.unit_id = u.unit_id
    ]],
}

relation {
    name = "six_have_judged", title = "登记了清单的支部",
    rows = [[ select * from six_have_passed where judged ]],
}

-- 三条底线只在金塔评:没有人评过的地方不列。
relation {
    name = "line_orgs", title = "评三条底线的支部",
    rows = [[
        select o.org_id, o.org_name, o.unit_id, o.region_code, o._source, o._line
        from retired_branches o
        where o.org_id in (select s.subject_id from score_rows s where s.assessment = 'member_lines')
    ]],
}

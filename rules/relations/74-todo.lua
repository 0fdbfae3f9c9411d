-- 反馈各单位的名册(脱敏)和待办清单。身份号码、电话、住址、健康状况不在内。

relation {
    name = "dues_unpaid", title = "没有交的党费", keep = true,
    rows = [[
        select d.person_id, d.name, d.unit_id, count(*) as months, min(d.month) as since, max(d.month) as until
        from dues_by_rule d
        where d.waiver_doc is null and coalesce(d.paid, 0) = 0
          and (d._source, d._line) not in (select source_id, line from cell_state
                                           where column_name = 'paid' and state = 'bad')
        group by d.person_id
    ]],
}

-- 应办而没有办够的,一个对象一件事一行。读不全名册、说不准办没办的不在内。
relation {
    name = "duties_open", title = "没有办够的应办事项", keep = true,
    optional = { "orgs", "persons" },
    rows = [[
        select d.obligation, l.title, d.level, d.subject_id,
               case d.level when 'unit' then d.subject_id when 'org' then o.unit_id when 'person' then p.unit_id end as unit_id,
               case d.level when 'unit' then '本单位' when 'org' then o.org_name when 'person' then p.name end as subject_name,
               count(*) as periods, sum(d.needed) as needed, sum(d.done) as done,
               group_concat(d.period_text, '、') as periods_text, max(d.last_day) as last_day
        from (select *, case when period like '%-Q_' then replace(period, '-Q', '年第') || '季度'
                               when period like '%-H1' then replace(period, '-H1', '年上半年')
                               when period like '%-H2' then replace(period, '-H2', '年下半年')
                               when length(period) = 4 then period || '年' else period end as period_text
              from obligation_due where state = 'short' order by first_day, due_id) d
             join label l on l.kind = 'obligation' and l.name = d.obligation
             left join orgs o on d.level = 'org' and o.org_id = d.subject_id
             left join persons p on d.level = 'person' and p.person_id = d.subject_id
        where d.level in ('unit', 'org', 'person')
        group by d.obligation, d.level, d.subject_id
    ]],
}

-- 一件事一行。coming:期限在统计时点之后;没有期限的排在后面。
relation {
    name = "todo_items", title = "待办事项", index = "unit_id",
    optional = { "orgs", "persons", "posts", "memberships", "dues", "tasks", "task_status", "services", "triggers",
                 "activities", "alliances", "alliance_members", "receipts", "region_codes" },
    rows = [[
        select x.unit_id, x.turn, x.category, x.subject, x.what, x.due, x.state,
               coalesce(x.due >= substr(c.as_of, 1, length(x.due)), 0) as coming
        from (
            select o.unit_id, 1 as turn, '换届' as category, o.org_name as subject,
                   o.org_name || iif(o.overdue, '届满未换届，请按期换届或办理延期批准', '任期将满，请提前准备换届') as what,
                   o.due, iif(o.overdue, '已届满', '将届满') as state
            from org_terms o, this_case k
            where o.mix_kind = '单独组建'
              and (o.overdue or o.due <= substr(printf('%04d', substr(k.as_of, 1, 4) + 1) || substr(k.as_of, 5), 1, length(o.due)))
            union all
            select d.unit_id, iif(d.obligation = 'must_visit', 3, 4), iif(d.obligation = 'must_visit', '走访', '组织生活'),
                   d.subject_name, d.title || '：应办' || d.needed || '次，已办' || d.done || '次（没有办够的：' || d.periods_text || '）',
                   d.last_day, '没有办够'
            from duties_open d
            union all
            select unit_id, 2, '党费', name, iif(months = 1, since || '没有交纳', since || '至' || until || '有' || months || '个月没有交纳')
                   || '，请核实、补登或补交', null, '未交'
            from dues_unpaid
            union all
            select unit_id, 5, '重点任务', '第' || item_no || '项', content, due,
                   status || iif(late, '，已逾期', '')
            from task_cells where applies and not done
            union all
            select unit_id, 6, '报送', table_title, '《' || table_title || '》没有收到，请补报', due, '未报'
            from return_states where expected and not received
            union all
            select unit_id, 8, '轮值', alliance_name,
                   '轮值承办' || alliance_name || '活动', printf('%04d-%02d', at / 12, at % 12 + 1), '下一次轮值'
            from (select m.unit_id, m.alliance_name,
                         k.now_n + 1 + ((m.order_no - (k.now_n + 1 - a.rota_n)) % r.members + r.members) % r.members as at
                  from alliance_present m join rota_orders r on r.alliance_id = m.alliance_id
                       join alliance_list a on a.alliance_id = m.alliance_id and a.rota_n is not null, alliance_span k)
        ) x, this_case c
        where x.unit_id is not null
    ]],
}

-- 经费、补贴、党费核对中还没有核实的问题,一类一行。
relation {
    name = "todo_list", title = "待办清单", index = "unit_id", optional = { "orgs", "persons" },
    rows = [[
        select unit_id, turn, category, subject, what, due, state, coming from todo_items
        union all
        select f.unit_id, 7, '经费核对', l.title, '有' || count(*) || '条，见数据审核退回单；' || coalesce(l.cure, ''), null,
               iif(f.severity = 'error', '须更正', '请核实'), 0
        from finding f join label l on l.kind = 'check' and l.name = f.rule
        where f.waived_by is null and f.severity <> 'note' and f.unit_id is not null
          and f.table_name in ('budgets', 'payments', 'allowances', 'dues', 'dues_transfers')
        group by f.unit_id, f.rule, f.severity
    ]],
}

-- 每个人还差什么。
relation {
    name = "person_pending", title = "各人待办", index = "person_id",
    optional = { "orgs", "memberships", "dues", "triggers", "services" },
    rows = [[
        select person_id, group_concat(what, '；') as pending
        from (
            select person_id, 1 as turn, '组织关系没有落实到支部' as what from party_coverage where org_id is null
            union all
            select subject_id, 2, title || '差' || (needed - done) || '次' from duties_open where level = 'person'
            union all
            select person_id, 3, '党费' || months || '个月没有交纳' from dues_unpaid
            union all
            select person_id, 4, '出生年月没有填' from persons where birth is null
            union all
            select person_id, 5, '入党时间没有填' from party_members where party_join is null
            order by person_id, turn
        )
        group by person_id
    ]],
}

relation {
    name = "unit_roster", title = "本单位名册（脱敏）", index = "unit_id",
    optional = { "orgs", "memberships", "dues", "triggers", "services" },
    rows = [[
        select p.unit_id, p.person_id, p.name, p.sex, p.ethnic, p.person_kind, p.political, p.last_post,
               coalesce(p.treatment, p.rank) as level, substr(p.birth, 1, 7) as birth, n.age,
               case when n.age is null then null when n.age <= 59 then '59岁及以下' when n.age <= 69 then '60—69岁'
                    when n.age <= 79 then '70—79岁' when n.age <= 89 then '80—89岁' else '90岁及以上' end as band,
               iif(y.person_id is null, null, substr(p.party_join, 1, 7)) as party_join,
               iif(y.person_id is null, null, age(coalesce(p.party_full, p.party_join), c.as_of)) as party_age,
               m.org_id, iif(b.unit_id is p.unit_id, o.org_name, iif(m.org_id is null, null, '外单位的党支部')) as org_name,
               m.grade, w.pending,
               case when p._counted = 0 then '与另一行重复，不计' when p.person_kind = '在职' then '在职'
                    when s.present then '在册' when s.gone_kind is not null then s.gone_kind else '不在册' end as state,
               case when s.present then 1 when p.person_kind = '在职' then 3 else 2 end as state_order
        from persons p left join stock s on s.person_id = p.person_id
             left join retired n on n.person_id = p.person_id
             left join party_members y on y.person_id = p.person_id
             left join members m on m.person_id = p.person_id
             left join org_parents o on o.org_id = m.org_id
             left join orgs b on b.org_id = m.org_id
             left join person_pending w on w.person_id = p.person_id, this_case c
        where p.unit_id is not null
    ]],
}

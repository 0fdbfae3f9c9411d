-- 年度考核上报表用的结果。征求意见稿的试算不在内,另见 75-trial;没有开展的考核,各表都没有行。

-- 年度考核的一级指标:名称与 rules/assessments 里的一致,与 reports/assessment/01-summary 的各栏对应。
local heads = { "setting", "committee", "members", "life", "role", "system" }

-- 考核对象的名称和所属单位:单位、党组织、联盟、人、书记职务。
relation {
    name = "assessed_subjects", title = "考核对象", index = { "subject_id", "unit_id" },
    optional = { "orgs", "alliances", "alliance_members", "persons", "activities", "posts", "memberships", "trainings" },
    rows = [[
        select u.unit_id as subject_id, 'unit' as level, u.unit_name as subject_name, u.unit_id, u.unit_name
        from units_then u
        union all
        select o.org_id, 'org', o.org_name, o.unit_id, u.unit_name
        from orgs o left join units_then u on u.unit_id = o.unit_id
        union all
        select a.alliance_id, 'alliance', a.name, null, null from alliances a
        union all
        select p.person_id, 'person', p.name, p.unit_id, u.unit_name
        from persons p left join units_then u on u.unit_id = p.unit_id
        union all
        select s.post_id, 'post', s.post_name, o.unit_id, u.unit_name
        from secretary_posts s left join orgs o on o.org_id = s.org_id
             left join units_then u on u.unit_id = o.unit_id
    ]],
}

-- 一个对象一项指标一个环节最后给的分:自评、初评、测评、复核、核定。读不出、超过满分的不算;
-- 没有理由和文号而没有采用的改动(no document)也不算,在扣分依据里写明。
local function given(stage)
    return "(select t.points from score_stage t where t.subject_id = s.subject_id and t.item_id = s.item_id"
        .. " and t.assessment = s.assessment and t.stage = '" .. stage .. "'"
        .. " and t.state in ('applied', 'replaced', 'shown') order by t.source_id desc, t.line desc limit 1)"
end
local first = "coalesce(" .. given("first") .. ", " .. given("ballot") .. ", s.computed)"

-- 每个末级指标归在哪个一级指标下,在总分里一分算几分。
relation {
    name = "item_heads", title = "指标所属的一级指标",
    rows = [[
        with recursive up (assessment, item_id, head_id, above, weight) as (
            select assessment, item_id, item_id, parent_id, points(weight)
            from item where mode <> 'group'
            union all
            select u.assessment, u.item_id, i.item_id, i.parent_id, u.weight * points(i.weight)
            from up u join item i on i.assessment = u.assessment and i.item_id = u.above
        )
        select assessment, item_id, head_id, weight from up where above is null
    ]],
}

-- 一个对象一个一级指标一行。初评:程序算出的,或者初评(测评)给的;复核只在有复核时才有。
relation {
    name = "head_points", title = "一级指标得分",
    rows = [[
        select assessment, subject_id, head_id, sum(points(self) * weight) as self,
               sum(points(first) * weight) as first,
               iif(count(review) > 0, sum(points(coalesce(review, first)) * weight), null) as review
        from (select s.assessment, s.subject_id, h.head_id, h.weight, ]] .. given("self") .. [[ as self,
                     ]] .. first .. [[ as first, ]] .. given("review") .. [[ as review
              from item_heads h join score s on s.assessment = h.assessment and s.item_id = h.item_id
              where s.max_points is not null)
        group by assessment, subject_id, head_id
    ]],
}

-- A1。没有参加考核的单位也列出来,写明原因;县里没有开展年度考核的,没有行。
local columns = {}
local nothing = ""
for _, head in ipairs(heads) do
    nothing = nothing .. ", null, null, null, null, null"
    local one = "max(iif(i.item_id = '" .. head .. "', "
    columns[#columns + 1] = one .. "points(s.max_points) * points(i.weight), null)) as " .. head .. "_max, "
        .. one .. "h.self, null)) as " .. head .. "_self, "
        .. one .. "h.first, null)) as " .. head .. "_first, "
        .. one .. "h.review, null)) as " .. head .. "_review, "
        .. one .. "points(s.points) * points(i.weight), null)) as " .. head .. "_settled"
end

relation {
    name = "annual_summary", title = "年度考核得分汇总", keep = true,
    rows = [[
        select g.subject_id as unit_id, u.unit_name, coalesce(g.peer_group, '不分组') as peer_group,
               g.rank, coalesce(g.rank, 999999) as place, points(g.base) as base, points(g.total) as total, g.grade,
               points(g.bonus) as bonus, points(g.penalty) as penalty,
               iif(g.veto, '是', null) as veto, g.note, ]] .. table.concat(columns, ", ") .. [[

        from grade g join label l on l.kind = 'assessment' and l.name = g.assessment and l.trial = 0
             join assessed_subjects u on u.subject_id = g.subject_id and u.level = 'unit'
             left join item i on i.assessment = g.assessment and i.parent_id is null
             left join score s on s.assessment = g.assessment and s.subject_id = g.subject_id
                  and s.item_id = i.item_id and s.state = 'ok'
             left join head_points h on h.assessment = g.assessment and h.subject_id = g.subject_id
                  and h.head_id = i.item_id
        where g.assessment = 'annual'
        group by g.subject_id
        union all
        select e.subject_id, u.unit_name, '未参加', null, 999999, null, null, null, null, null, null, e.reason]]
        .. nothing .. [[

        from evaluation e join label l on l.kind = 'assessment' and l.name = e.name and l.trial = 0
             join assessed_subjects u on u.subject_id = e.subject_id and u.level = 'unit'
        where e.what = 'assessment' and e.name = 'annual'
          and exists (select 1 from grade where assessment = 'annual')
    ]],
}

relation {
    name = "annual_groups", title = "年度考核分组情况", keep = true,
    rows = [[
        select peer_group, count(*) as peers, count(total) as graded, max(total) as highest,
               sum(total) / count(total) as mean, min(total) as lowest,
               max(total) - min(total) as spread, sum(veto is not null) as vetoed,
               count(iif(grade = '优秀', 1, null)) as excellent, count(iif(grade = '良好', 1, null)) as good,
               count(iif(grade = '合格', 1, null)) as passed, count(iif(grade = '不合格', 1, null)) as failed,
               count(*) - count(iif(grade in ('优秀', '良好', '合格', '不合格'), 1, null)) as ungraded
        from annual_summary
        group by peer_group
    ]],
}

-- A2。应完成、实完成是程序数出来的;理由、文号、来源是各环节给分时登记的。
local function place(alias)
    return "(select f.path || coalesce('[' || f.sheet || ']', '') from source f where f.source_id = "
        .. alias .. ".source_id) || '第' || " .. alias .. ".line || '行'"
end

local stage = "case t.stage when 'self' then '自评' when 'first' then '初评' when 'ballot' then '测评'"
    .. " when 'review' then '复核' else '核定' end"
local not_used = "case t.state when 'over' then '超过满分，未采用' when 'unreadable' then '读不出，未采用'"
    .. " when 'no document' then '没有理由和文号，未采用' end"

local function told(what)
    return "(select group_concat(x.it, '；') from (select " .. what .. " as it from score_stage t"
        .. " where t.subject_id = s.subject_id and t.item_id = s.item_id and t.assessment = s.assessment"
        .. " order by t.source_id, t.line) x)"
end

relation {
    name = "item_results", title = "指标得分", index = "subject_id",
    rows = [[
        select s.assessment, s.subject_id, s.item_id, i.ordinal, i.number, i.title, i.standard, i.cure, i.basis, i.mode,
               points(s.max_points) as full, s.needed, s.done, s.raw, s.state,
               points(]] .. given("self") .. ") as self, points(" .. first .. ") as first, points("
        .. given("review") .. [[) as review, points(s.points) as settled,
               iif(s.state = 'ok', round(points(s.max_points) - points(s.points), 9), null) as lost,
               case s.state when 'ok' then coalesce(s.note, iif(i.mode = 'flag' and s.raw = '0', '应有而没有', null))
                    when 'left out' then '不计入，其余指标按比例放大' || coalesce('：' || s.note, '')
                    else '未评价' || coalesce('：' || s.note, '') end as formula,
               ]] .. told("iif(t.reason is null and " .. not_used .. " is null, null, " .. stage
                          .. " || coalesce('：' || t.reason, '') || coalesce('（' || " .. not_used .. " || '）', ''))") .. [[ as reason,
               ]] .. told("t.doc_no") .. [[ as doc_no,
               ]] .. told("iif(t.stage = 'self' and t.reason is null, null, " .. place("t") .. ")") .. [[ as at
        from score s join item i on i.assessment = s.assessment and i.item_id = s.item_id and i.mode <> 'group'
        where s.state <> 'not applicable'
    ]],
}

relation {
    name = "annual_details", title = "指标得分明细",
    rows = [[
        select u.unit_id, u.unit_name, coalesce(g.peer_group, '不分组') as peer_group, r.*,
               iif(r.review is null, null, '复核为' || printf('%.2f', r.review) || '分') as reviewed
        from item_results r
             join label l on l.kind = 'assessment' and l.name = r.assessment and l.trial = 0
             join grade g on g.assessment = r.assessment and g.subject_id = r.subject_id
             join assessed_subjects u on u.subject_id = r.subject_id and u.level = 'unit'
        where r.assessment = 'annual'
    ]],
}

relation {
    name = "annual_items", title = "指标平均得分和满分率",
    rows = [[
        select ordinal, number, title, full, count(*) as units, count(settled) as scored,
               sum(settled) / count(settled) as mean,
               iif(full > 0, sum(settled) / (count(settled) * full), null) as rate,
               count(iif(lost = 0, 1, null)) as whole,
               iif(count(settled) > 0 and full > 0, 1.0 * count(iif(lost = 0, 1, null)) / count(settled), null) as whole_rate,
               sum(settled is null) as open,
               iif(count(self) > 0 and full > 0,
                   sum(iif(self is not null, self - settled, null)) / count(self), null) as over_claimed
        from annual_details
        where full is not null
        group by item_id
    ]],
}

-- A3。名额、达到、并列是程序定的;名单照等次列:进了有名额的等次的,和分数达到而没有进的。
relation {
    name = "quota_names", title = "等次名额名单", index = "assessment",
    rows = [[
        select q.assessment, l.title as assessment_title, q.peer_group,
               coalesce(nullif(q.peer_group, ''), '不分组') as peer_title, g.rank, u.subject_name, u.unit_name,
               points(g.total) as total, g.reached, g.grade, k.kept,
               iif(k.kept, '列入', '未列入') as outcome, g.note, g.subject_id
        from quota q join label l on l.kind = 'assessment' and l.name = q.assessment and l.trial = 0
             join grade g on g.assessment = q.assessment and coalesce(g.peer_group, '') = q.peer_group
             join (select 1 as kept union all select 0) k
                  on k.kept = (instr('、' || q.grades || '、', '、' || coalesce(g.grade, '') || '、') > 0)
             join assessed_subjects u on u.subject_id = g.subject_id
        where k.kept or instr('、' || q.grades || '、', '、' || g.reached || '、') > 0
    ]],
}

-- 一格里写不下的,只写个数。
local function names(text, kept)
    return "(select iif(length(x.names) > 120, x.n || '个，见《等次名额名单》', x.names)"
        .. " from (select group_concat(" .. text .. ", '、') as names, count(*) as n"
        .. " from (select * from quota_names where kept = " .. kept .. " order by rank, subject_id) m"
        .. " where m.assessment = q.assessment and m.peer_group = q.peer_group) x)"
end

relation {
    name = "quota_places", title = "等次名额",
    rows = [[
        select q.assessment, l.title as assessment_title, coalesce(nullif(q.peer_group, ''), '不分组') as peer_group,
               q.grades, q.peers, q.graded, points(q.share) as share, q.places, q.reached, q.given,
               q.places - q.given as left_over, q.tied, ]]
        .. names("m.subject_name", 1) .. " as proposed, "
        .. names("m.subject_name || coalesce('（' || m.note || '）', '')", 0) .. [[ as kept_out
        from quota q join label l on l.kind = 'assessment' and l.name = q.assessment and l.trial = 0
    ]],
}

-- A4。荣誉一类的加分,级别按荣誉名册的同一行。
relation {
    name = "score_ledger", title = "加分扣分及一票否决", optional = { "awards", "persons", "orgs", "teams" },
    rows = [[
        select e.assessment, l.title as assessment_title, u.unit_id, u.unit_name, u.subject_name, e.subject_id, e.kind,
               case e.kind when 'bonus' then '加分' when 'penalty' then '扣分' else '一票否决' end as kind_title,
               case e.kind when 'bonus' then 1 when 'penalty' then 2 else 3 end as kind_order,
               e.ordinal, e.reason, e.doc_no, w.level as award_level, points(e.points) as points,
               iif(e.state = 'no document' and e.kind <> 'veto', 0, points(e.counted)) as counted,
               case e.state when 'applied' then iif(e.kind = 'veto', '生效', '计入')
                    when 'capped' then iif(points(e.counted) > 0, '封顶，只计一部分', '已封顶，不计')
                    when 'no document' then '缺事由或文号，不计' when 'no limit' then '未规定封顶，不计'
                    else '分值读不出，不计' end as outcome,
               e.state, ]] .. place("e") .. [[ as at
        from score_event e join label l on l.kind = 'assessment' and l.name = e.assessment and l.trial = 0
             join assessed_subjects u on u.subject_id = e.subject_id
             left join award_levels w on w._source = e.source_id and w._line = e.line
    ]],
}

relation {
    name = "score_ledger_units", title = "各单位加分扣分合计", optional = { "awards", "persons", "orgs", "teams" },
    rows = [[
        select assessment, assessment_title, subject_id, subject_name, unit_name,
               sum(kind = 'bonus') as bonus_rows, sum(iif(kind = 'bonus', points, null)) as bonus_points,
               sum(iif(kind = 'bonus', counted, null)) as bonus,
               sum(kind = 'penalty') as penalty_rows, sum(iif(kind = 'penalty', abs(points), null)) as penalty_points,
               sum(iif(kind = 'penalty', counted, null)) as penalty,
               sum(kind = 'veto') as vetoes, sum(kind = 'veto' and state = 'applied') as vetoes_applied
        from score_ledger
        group by assessment, subject_id
    ]],
}

-- A6。上年的同一考核:按单位代码对,总分和名次照上年结果。
relation {
    name = "previous_grades", title = "上期考核结果", previous = true, index = { "subject_id" },
    rows = [[ select assessment, subject_id, peer_group, total, rank, grade, converted from grade ]],
}

relation {
    name = "annual_converted", title = "综合考评折算",
    rows = [[
        select g.subject_id as unit_id, u.unit_name, coalesce(g.peer_group, '不分组') as peer_group,
               points(g.total) as total, points(g.converted) as converted, g.rank, coalesce(g.rank, 999999) as place,
               g.grade,
               points(p.total) as before_total, points(p.converted) as before_converted, p.rank as before_rank,
               iif(points(g.total) > 0, points(g.converted) / points(g.total), null) as rate,
               points(g.total) - points(p.total) as change,
               case when p.rank > g.rank then '升' || (p.rank - g.rank) when p.rank < g.rank then '降' || (g.rank - p.rank)
                    when p.rank = g.rank then '持平' end as moved, g.note
        from grade g join label l on l.kind = 'assessment' and l.name = g.assessment and l.trial = 0
             join assessed_subjects u on u.subject_id = g.subject_id and u.level = 'unit'
             left join previous_grades p on p.assessment = g.assessment and p.subject_id = g.subject_id
        where g.assessment = 'annual' and (g.converted is not null or p.subject_id is not null)
    ]],
}

-- 逐项登记的清单、党建指导员、联建伙伴、图书漂流。

-- 方案列出名目的清单。没有列名目的(五个基本、三项共建)由本地补入名目,不在这里。
local lists = {
    { "党建+N", "党建工作指导站", "支部书记工作室", "党建服务中心", "党建指导员" },
    { "银辉+N", "银发人才工作站", "银发初心驿站", "银发志愿者服务驿站", "“五老”宣讲团办公室", "关工委办公室" },
    { "银尚+N", "精神", "故事", "革命", "家书", "歌曲", "知识", "绘画" },
    { "夕阳风景带", "红色打卡地", "充电加油站", "贴心服务圈", "城市夕阳客厅" },
    { "三项工程", "银发先锋", "银潮之声", "银秀芳华" },
    { "五个融合", "文化融合", "公益融合", "资源融合", "管理融合", "服务融合" },
    { "四个家", "老党员之家", "老干部之家", "银发人才之家", "银龄幸福之家" },
}
local rows = {}
for _, list in ipairs(lists) do
    for i = 2, #list do
        rows[#rows + 1] = "select '" .. list[1] .. "' as list, " .. (i - 1) .. " as place, '" .. list[i]
            .. "' as item"
    end
end

relation {
    name = "checklist_items", title = "清单各项有无", keep = true,
    rows = [[
        select l.list, l.place, l.item, coalesce(k.has, 0) as has, k._source, k._line
        from (]] .. table.concat(rows, " union all ") .. [[) l left join (
            select list, item, max(has) as has, min(_source) as _source, min(_line) as _line
            from checklists group by list, item) k on k.list = l.list and k.item = l.item
    ]],
}

relation {
    name = "org_instructors", title = "党组织指导员", keep = true, optional = "posts",
    rows = [[
        select r.org_id, r.org_name, r.unit_id,
               o.instructor_id is not null or exists (
                   select 1 from open_posts q where q.org_id = r.org_id and q.post = '指导员') as has,
               r._source, r._line
        from retired_orgs r join orgs o on o.org_id = r.org_id
    ]],
}

-- 指导员一人一行;在职、党员两项可核,年龄没有上限的地方不核。
relation {
    name = "instructors", title = "党建指导员", optional = "posts",
    rows = [[
        select p.person_id, p.name, p.unit_id, p.person_kind = '在职' as serving,
               p.political in ('中共党员', '预备党员') as is_party, p._source, p._line
        from persons p
        where p.person_id in (select o.instructor_id from standing_orgs o
                              union select q.person_id from open_posts q where q.post = '指导员')
    ]],
}

relation {
    name = "alliance_partners", title = "联建伙伴",
    rows = [[
        select m.alliance_id, m.unit_id, m.partner_kind, m._source, m._line
        from alliance_members m where m.partner_kind is not null
    ]],
}

relation {
    name = "book_rounds", title = "图书漂流",
    rows = [[
        select b.loan_id, b.unit_id, coalesce(b.issued, 0) as issued, coalesce(b.returned, 0) as returned,
               b._source, b._line
        from book_loans b, this_case c
        where b."on" between c.period_first and c.period_last
    ]],
}

-- 主题党日按类型。类型由本地自定,照录。
relation {
    name = "theme_types", title = "主题党日类型",
    rows = [[
        select a.theme_type, count(*) as events,
               1.0 * count(*) / (select count(*) from named_activities b where b.kind = '主题党日') as rate
        from named_activities a
        where a.kind = '主题党日' and a.theme_type is not null
        group by a.theme_type
    ]],
}

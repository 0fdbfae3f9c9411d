-- 与上级系统对账:按公民身份号码逐人核对;没有身份号码的无从核对。
relation {
    name = "registry_pairs", title = "对上的人", keep = true,
    rows = [[
        select p.*, r.registry_id, r.name as their_name, r.sex as their_sex, r.birth as their_birth,
               r.political as their_political, r.person_kind as their_kind, r.unit_id as their_unit
        from persons p join registry_persons r on r.id_no = p.id_no
        where p._counted = 1
    ]],
}

-- 要比的项目:本册的列、系统的列、说法。日期只比到两边都写明的位数。
local compared = {
    { "name", "their_name", "姓名" },
    { "sex", "their_sex", "性别" },
    { "political", "their_political", "政治面貌" },
    { "person_kind", "their_kind", "人员类别" },
}

local each = {
    [[select p.person_id, p.name, p.unit_id, '出生年月' as item, p.birth as own, p.their_birth as theirs,
             p._source, p._line, p._row
      from registry_pairs p
      where substr(p.birth, 1, min(length(p.birth), length(p.their_birth)))
            <> substr(p.their_birth, 1, min(length(p.birth), length(p.their_birth)))]],
    [[select p.person_id, p.name, p.unit_id, '单位', u.unit_name, t.unit_name, p._source, p._line, p._row
      from registry_pairs p join units u on u.unit_id = p.unit_id join units t on t.unit_id = p.their_unit
      where p.unit_id <> p.their_unit]],
}
for _, item in ipairs(compared) do
    table.insert(each, "select p.person_id, p.name, p.unit_id, '" .. item[3] .. "', p." .. item[1] .. ", p."
        .. item[2] .. ", p._source, p._line, p._row from registry_pairs p where p." .. item[1] .. " <> p."
        .. item[2])
end

relation {
    name = "registry_differences", title = "对账差异",
    rows = table.concat(each, " union all "),
}

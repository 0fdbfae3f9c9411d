-- 与上级系统对账。收到系统导出的名单才核对;只对离退休且未去世、未转出的人。

check {
    name = "registry-missing", title = "系统中没有此人", severity = "warning", basis = "RETURN-REGISTRY",
    on = "persons",
    rows = [[
        select p.*
        from retired q join persons p on p.person_id = q.person_id
        where p.id_no is not null
          and not exists (select 1 from registry_persons r where r.id_no = p.id_no)
    ]],
    says = "{name}在全国系统导出的名单中没有",
    cure = "请核实身份号码；确属漏录的，请在系统中补录",
}
check {
    name = "registry-extra", title = "名册中没有此人", severity = "warning", basis = "RETURN-REGISTRY",
    on = "registry_persons",
    rows = [[
        select r.*
        from registry_persons r
        where r.id_no is not null and coalesce(r.person_kind, '') <> '在职'
          and not exists (select 1 from retired q join persons p on p.person_id = q.person_id
                          where p.id_no = r.id_no)
    ]],
    says = "{name}在全国系统导出的名单中，名册中没有，或已去世、转出",
    cure = "请核实：漏报的请补报，已减员的请在系统中更新",
}
check {
    name = "registry-differs", title = "与系统不一致", severity = "warning", basis = "RETURN-REGISTRY",
    on = "persons",
    rows = [[ select d.*, d.person_id || '/' || d.item as subject from registry_differences d ]],
    says = "{name}的{item}，名册为“{own}”，全国系统为“{theirs}”",
    says_unit = "{name}的{item}与全国系统不一致，名册为“{own}”",
    cure = "请核对档案，两边一并更正",
}

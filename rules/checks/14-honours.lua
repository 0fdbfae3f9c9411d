-- 命名由县而市而省(X37)。先有下一级(同年或以前)才有上一级是从材料推定的,所以只作疑问;只在有依据要求逐级命名的地方核;荣誉表有没有读进来的行时不核。

check {
    name = "award-step-missing", title = "没有下一级的命名", severity = "warning",
    basis = "JT-01", on = "awards", column = "level_text",
    rows = [[
        with steps (level, below) as (
            values ('市州', '县市区'), ('省', '市州'), ('全国', '省')
        )
        select a.*, s.below
        from award_levels a join steps s on s.level = a.level
        where a.kind = '六好示范'
          and not exists (select 1 from award_levels b
                          where b.subject_id = a.subject_id and b.kind = a.kind
                            and b.level = s.below and b.year <= a.year)
          and not exists (select 1 from unread_rows u where u.table_name = 'awards')
    ]],
    says = "{subject_name}{year}年获{level}级示范，名册中没有同年或以前的{below}级示范",
    cure = "以前年度命名的请补报那一年的荣誉；级别写错的请改正",
}

check {
    name = "pilot-step-missing", title = "试点没有下一级", severity = "warning",
    basis = "NT-10", on = "pilots", column = "level",
    rows = [[
        with steps (level, below) as (
            values ('市', '县'), ('省', '市'), ('全国', '省')
        )
        select p.*, u.unit_name, s.below
        from pilots p join steps s on s.level = p.level left join units u on u.unit_id = p.community_id
        where p."from" is not null and p.programme like '%示范点%'
          and not exists (select 1 from pilots b
                          where b.community_id = p.community_id and b.programme is p.programme
                            and b.level = s.below
                            and (b."from" is null or substr(b."from", 1, 4) <= substr(p."from", 1, 4)))
          and not exists (select 1 from unread_rows u where u.table_name = 'pilots')
    ]],
    says = "{unit_name}自{from}为{level}级试点，名册中没有同年或以前的{below}级",
    cure = "请补报下一级的试点；级别写错的请改正",
}

-- 编制说明:每个工作簿由什么编出,怎样核对。只有整体的情况,没有任何单位、个人的数据。

relation {
    name = "compilation", title = "编制说明",
    rows = [[
        with known(key, value) as (select key, nullif(value, '') from run),
             files as (
                select count(distinct path) as files, sum(records) as records, sum(used) as used,
                       sum(excluded) as excluded
                from source where table_name is not null
             ),
             own_values as (
                select count(distinct p.name) as count, group_concat(distinct l.title) as titles
                from parameter_used p join label l on l.kind = 'parameter' and l.name = p.name
                where p.source like '%(%'
             ),
             lines(ordinal, item, content) as (
                select 1, '名称', (select value from known where key = 'title')
                union all
                select 2, '地区代码', (select value from known where key = 'place')
                union all
                select 3, '统计期间', (select value from known where key = 'period')
                union all
                select 4, '统计时点', (select value from known where key = 'as_of')
                union all
                select 5, '编制程序', 'mingce ' || (select value from known where key = 'version')
                union all
                select 6, '基础数据', printf('%d个文件，%d行，采用%d行，剔除%d行', files, records, used, excluded)
                from files where files > 0
                union all
                select 7, '基础数据', printf('%d个地区的报送件', count(*)) from merged_case having count(*) > 0
                union all
                select 8, '基础数据核对码', (select value from known where key = 'inputs_sha256')
                union all
                select 9, '规则核对码', (select value from known where key = 'rules_sha256')
                union all
                select 10, '结果数据核对码', sha256 from seal where table_name = 'seal'
                union all
                select 11, '参数', printf('采用%d项；本次另行设定%d项%s', (select count(distinct name) from parameter_used),
                                          count, coalesce('：' || replace(titles, ',', '、'), ''))
                from own_values
                union all
                select 12, '采用的示范办法', (select group_concat(b.title, '、') from basis b
                                            where instr(',' || value || ',', ',' || b.basis_id || ',') > 0)
                from known where key = 'adopted' and value is not null
                union all
                select 13, '试算', '本次为试算，征求意见稿一并算出，不作考核依据' from known where key = 'trial' and value = '1'
             )
        select ordinal, item, content from lines where content is not null
    ]],
}

relation {
    name = "parameters_applied", title = "采用的参数",
    rows = [[
        with used as (
            select distinct name, place, from_date, value, source from parameter_used
        )
        select p.name, l.title,
               case when replace(r.text, ' ', '') like '%unit="fen"%'
                    then printf('%d.%02d元', p.value / 100, p.value % 100) else p.value end as value,
               coalesce(p.place, '全国') as place, coalesce(p.from_date, '不详') as from_date,
               coalesce(b.document || coalesce('（' || b.number || '）', ''), p.source) as basis_text,
               iif(p.source like '--set (%', '命令行', iif(p.source like 'case.lua (%', 'case.lua', null)) as own
        from used p join label l on l.kind = 'parameter' and l.name = p.name
             join rule r on r.kind = 'parameter' and r.name = p.name
             left join basis b on b.basis_id = p.source
                    or p.source in ('--set (' || b.basis_id || ')', 'case.lua (' || b.basis_id || ')')
    ]],
}

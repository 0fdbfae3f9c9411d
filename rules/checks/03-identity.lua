-- 人的身份(X05—X07)。号码长度和校验码在读表时已查。

check {
    name = "id-birth-differs", title = "出生日期与身份号码不符", severity = "error",
    basis = "CODE-ID", on = "persons", column = "birth",
    rows = [[
        select p.*
        from persons p
        where p.id_no is not null and p.birth is not null
          and substr(p.birth, 1, 4) <> substr(p.id_no, 7, 4)
    ]],
    says = "出生年月写的是 {birth}，与身份号码中的年份不同",
    cure = "请核对两处；以档案认定为准的请在备注说明",
}

check {
    name = "id-birth-month-differs", title = "出生月日与身份号码不符", severity = "warning",
    basis = "CODE-ID", on = "persons", column = "birth",
    rows = [[
        select p.*
        from persons p
        where p.id_no is not null and length(p.birth) >= 7
          and substr(p.birth, 1, 4) = substr(p.id_no, 7, 4)
          and (substr(p.birth, 6, 2) <> substr(p.id_no, 11, 2)
               or (length(p.birth) = 10 and substr(p.birth, 9, 2) <> substr(p.id_no, 13, 2)))
    ]],
    says = "出生年月写的是 {birth}，与身份号码中的月日不同",
    cure = "请核对两处；以档案认定为准的请在备注说明",
}

check {
    name = "id-sex-differs", title = "性别与身份号码不符", severity = "error",
    basis = "CODE-ID", on = "persons", column = "sex",
    rows = [[
        select p.*
        from persons p
        where p.id_no is not null and p.sex is not null
          and p.sex <> iif(substr(p.id_no, 17, 1) % 2 = 1, '男', '女')
    ]],
    says = "性别写的是{sex}，与身份号码第17位不符",
    cure = "请核对两处",
}

-- 同一号码报了两次:不计的一行列出,并写明计入的一行。
check {
    name = "id-repeated", title = "同一身份号码重复填报", severity = "error",
    basis = "STAT-COUNTED-ONCE", on = "persons", column = "id_no",
    rows = [[
        select p.*, s.path as own_path, f.person_id as first_id, fs.path || coalesce('[' || fs.sheet || ']', '') as first_path,
               f._line as first_line
        from persons p
             join persons f on f.id_no = p.id_no and f._counted = 1
             join source s on s.source_id = p._source
             join source fs on fs.source_id = f._source
        where p._counted = 0
    ]],
    says = "{name}与 {first_path} 第 {first_line} 行是同一身份号码，只计那一行（发放待遇的单位优先）",
    says_unit = "{name}的身份号码另有一行填报，按发放待遇的单位只计一次，本行不计",
    cure = "重复填报的请删去；本单位没有另一行的，请联系县（市）局",
}

check {
    name = "same-name-and-birth", title = "同名同年月而号码不同", severity = "warning",
    basis = "STAT-COUNTED-ONCE", on = "persons", column = "name",
    rows = [[
        select p.*, fs.path || coalesce('[' || fs.sheet || ']', '') as first_path, f._line as first_line
        from (select x.*, first_value(x.person_id) over same as first_id,
                     row_number() over same as place
              from persons x
                   join (select name as n, substr(birth, 1, 7) as month
                         from persons
                         where _counted = 1 and length(birth) >= 7 and id_no is not null
                         group by 1, 2
                         having count(*) > 1) d on d.n = x.name and d.month = substr(x.birth, 1, 7)
              where x._counted = 1 and x.id_no is not null
              window same as (partition by x.name, substr(x.birth, 1, 7)
                              order by x._source, x._line)) p
             join persons f on f.person_id = p.first_id
             join source fs on fs.source_id = f._source
        where p.place > 1 and p.id_no <> f.id_no
    ]],
    says = "{name}与 {first_path} 第 {first_line} 行同名、同出生年月，身份号码不同",
    says_unit = "{name}与另一行同名、同出生年月，身份号码不同",
    cure = "请核实是否同一人；不是的不必处理",
}

-- 备注里写着人已不在,而去世时间、异动类型没有填,这个人仍被计入。
check {
    name = "note-says-gone", title = "备注写明已去世或转出而仍计入", severity = "warning",
    basis = "STAT-COUNTED-ONCE", on = "persons", column = "note",
    rows = [[
        select s.*,
               case when s.note like '%去世%' or s.note like '%死亡%' or s.note like '%病故%'
                         or s.note like '%逝世%' then '去世' else '转出' end as gone_word
        from stock s
        where s.present
          and (s.note like '%去世%' or s.note like '%死亡%' or s.note like '%病故%'
               or s.note like '%逝世%' or s.note like '%已转出%' or s.note like '%转出本%'
               or s.note in ('转出', '调出') or s.note like '%已调出%')
          and s.note not like '%配偶%' and s.note not like '%遗属%' and s.note not like '%老伴%'
    ]],
    says = "备注写着{gone_word}，而没有填{gone_word}的时间，仍计入期末人数",
    cure = "确已去世的请填去世时间，确已转出的请填异动类型和异动时间；不是本人的不必处理",
}

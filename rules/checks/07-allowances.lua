-- 书记工作补贴(X08、X11—X16)。

check {
    name = "allowance-after-leaving", title = "去世、转出以后的补贴", severity = "error",
    basis = { "CROSS-ALLOWANCE", "CROSS-DEPARTED" }, on = "allowances", column = "month",
    rows = [[
        select l.*, d.name, d.unit_id, d.gone_kind, d.gone_on
        from allowances l join departed d on d.person_id = l.person_id
        where substr(l.month, 1, length(substr(d.gone_on, 1, 7))) > substr(d.gone_on, 1, 7)
    ]],
    says = "{name}已于{gone_on}{gone_kind}，{month}仍发{kind}补贴",
    says_unit = "{month}发了{kind}补贴，人员名册中此人已在这以前去世或转出",
    cure = "请核实并按规定收回；补发以前月份的请改正所属月份",
}

-- 有行没有读进来的任职表里,也许正有这一项任职。
check {
    name = "allowance-without-post", title = "没有任职而发补贴", severity = "error",
    basis = "CROSS-ALLOWANCE", on = "allowances", column = "month",
    rows = [[
        select l.*
        from base_allowances l
        where not exists (select 1 from post_months q
                          where q.person_id = l.person_id and q.org_id = l.org_id
                            and l.n between q.first_n and q.last_n)
          and not exists (select 1 from departed d
                          where d.person_id = l.person_id
                            and substr(l.month, 1, length(substr(d.gone_on, 1, 7)))
                                > substr(d.gone_on, 1, 7))
          and not exists (select 1 from unread_rows u
                          where u.table_name = 'posts'
                            and (u.unit_id is null or u.unit_id in (l.unit_id, l.org_unit_id)))
    ]],
    says = "{name}{month}领{org_name}的基本补贴，任职表中这个月没有任职",
    cure = "请核对任职起止时间和所属月份；没有任职的按规定收回",
}

check {
    name = "allowance-missing", title = "书记在任而没有发补贴", severity = "error",
    basis = { "NT-26", "YN-SECRETARY", "DH-SECRETARY", "JY-SECRETARY" }, on = "posts",
    rows = [[
        select x.*
        from (select q.person_id, q._source, q._line, q._row, p.name, p.unit_id, o.org_name,
                     group_concat(printf('%d-%02d', t.first / 12, t.first % 12 + 1), '、') over (
                         partition by q._source, q._line order by t.first
                         rows between unbounded preceding and unbounded following) as months,
                     row_number() over (partition by q._source, q._line order by t.first) as turn
              from post_months q join retired_orgs o on o.org_id = q.org_id
                   join persons p on p.person_id = q.person_id
                   join life_spans t on t.span = '月' and t.first between q.full_first and q.full_last
                   left join departed d on d.person_id = q.person_id
              where q.post = '书记' and q.is_retired is not 0
                and p.person_kind in ('离休', '退休', '退职')
                and (d.gone_on is null
                     or printf('%04d-%02d', t.first / 12, t.first % 12 + 1) < substr(d.gone_on, 1, 7))
                and not exists (select 1 from base_allowances l
                                where l.person_id = q.person_id and l.n = t.first)
                and not exists (select 1 from unread_rows u
                                where u.table_name = 'allowances'
                                  and (u.unit_id is null or u.unit_id is o.unit_id))) x
        where x.turn = 1
    ]],
    says = "{name}任{org_name}书记，下列月份没有基本补贴：{months}",
    cure = "漏发的请补发；已发的请补报补贴发放表；已离任的请填离任时间",
}

check {
    name = "allowance-not-retired", title = "在职人员领离退休干部党组织补贴", severity = "error",
    basis = { "YN-SECRETARY", "DH-SECRETARY", "NT-26" }, on = "allowances", column = "person_id",
    rows = [[
        select l.*
        from base_allowances l join retired_orgs o on o.org_id = l.org_id
        where l.person_kind = '在职'
           or exists (select 1 from post_months q
                      where q.person_id = l.person_id and q.org_id = l.org_id
                        and q.is_retired = 0 and l.n between q.first_n and q.last_n)
    ]],
    says = "{name}不是离退休人员，领取{org_name}{month}的基本补贴",
    cure = "请核对任职表“是否离退休”和人员类别；在职人员不发",
}

check {
    name = "allowance-late", title = "补贴发放不及时", severity = "warning",
    basis = "NT-27", on = "allowances", column = "on",
    rows = [[
        select l.*,
               days(printf('%04d-%02d-01', (l.n + 1) / 12, (l.n + 1) % 12 + 1), l."on") + 1 as late,
               parameter('allowance.grace_days') as grace
        from base_allowances l
        where late > grace
    ]],
    says = "{name}{month}的基本补贴在{on}发放，月末后{late}天（宽限{grace}天）",
    cure = "请说明原因；日期有误的请改正",
}

check {
    name = "allowance-over-share", title = "副书记、委员补贴过高", severity = "error",
    basis = { "YN-COMMITTEE", "DH-COMMITTEE" }, on = "allowances", column = "amount",
    rows = [[
        select l.*, decimal(l.amount, 100, 2) as yuan, decimal(s.amount, 100, 2) as secretary_yuan,
               parameter('allowance.committee_share') as share
        from base_allowances l join base_allowances s on s.org_id = l.org_id and s.n = l.n
        where exists (select 1 from post_months q
                      where q.person_id = s.person_id and q.org_id = s.org_id and q.post = '书记'
                        and s.n between q.first_n and q.last_n)
          and exists (select 1 from post_months q
                      where q.person_id = l.person_id and q.org_id = l.org_id
                        and q.post in ('副书记', '组织委员', '宣传委员', '纪检委员', '委员')
                        and l.n between q.first_n and q.last_n)
          and not exists (select 1 from post_months q
                          where q.person_id = l.person_id and q.org_id = l.org_id and q.post = '书记'
                            and l.n between q.first_n and q.last_n)
          and compare(parameter('allowance.committee_share'), l.amount, s.amount) > 0
        group by l._source, l._line
        having s.amount = max(s.amount)
    ]],
    says = "{name}{month}的基本补贴{yuan}元，超过书记{secretary_yuan}元的规定比例（{share}）",
    cure = "请核对标准；多发的按规定收回",
}

check {
    name = "allowance-repeated", title = "一人领几份补贴", severity = "error",
    basis = { "YN-SEVERAL-POSTS", "DH-SEVERAL-POSTS" }, on = "allowances", column = "org_id",
    rows = [[
        select l.*
        from (select b.*, first_value(b.org_name) over turn as first_org,
                     row_number() over turn as place
              from base_allowances b
              window turn as (partition by b.person_id, b.n order by b._source, b._line)) l
        where l.place > 1
    ]],
    says = "{name}{month}已在{first_org}领基本补贴，又在{org_name}领一份；兼任几职的只发一份",
    says_unit = "{name}{month}在别的党组织已领一份基本补贴；兼任几职的只发一份",
    cure = "请与有关党组织核对，只发一份",
}

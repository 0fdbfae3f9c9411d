-- 书记工作补贴:谁哪个月应发,每一笔发得对不对。一笔只归一种问题,以免同一笔钱查两遍。

-- 离退休干部党组织;期间内撤销的也在内,撤销以后的月份不算。
relation {
    name = "allowance_orgs", title = "有书记补贴的党组织", index = "org_id",
    rows = [[
        select o.org_id, o.org_name, o.org_kind, o.unit_id, u.region_code,
               coalesce(substr(o.valid_to, 1, 4) * 12
                        + iif(length(o.valid_to) = 4, 11, substr(o.valid_to, 6, 2) - 1), 99999) as last_n
        from orgs o left join units_then u on u.unit_id = o.unit_id
        where o.mix_kind = '单独组建' and o.org_kind in ('党委', '党总支', '党支部', '联合党支部')
    ]],
}

-- 各地各月的标准,按当月1日施行的。
relation {
    name = "allowance_standards", title = "各月补贴标准", keep = true,
    rows = [[
        select r.region_code, t.n, t.month,
               parameter('allowance.base_month', r.region_code, t.month || '-01') as standard_fen,
               parameter('allowance.base_means', r.region_code, t.month || '-01') as means,
               parameter('allowance.month_counts', r.region_code, t.month || '-01') as month_counts,
               parameter('allowance.posts_paid', r.region_code, t.month || '-01') as posts_paid
        from (select distinct coalesce(o.region_code, '') as region_code from allowance_orgs o) r,
             (select s.first as n, printf('%04d-%02d', s.first / 12, s.first % 12 + 1) as month
              from life_spans s where s.span = '月') t
    ]],
}

-- 补贴表的每一行。更正文件里同一人同一月的行代替原来的行,凭证号改了也是。
-- who:身份号码相同的几个编号是一个人。in_period:基本按所属月份、绩效按所属年度在期间内。
relation {
    name = "allowance_rows", title = "补贴发放", index = { "person_id", "org_id", "who" },
    rows = [[
        with corrected (person_id, org_id, month, kind, unit_id, batch) as (
            select l.person_id, l.org_id, l.month, l.kind, s.unit_id, max(s.batch + 0)
            from source s join allowances l on l._source = s.source_id
            where s.batch is not null
            group by 1, 2, 3, 4, 5
        )
        select l.person_id, coalesce(p.id_no, l.person_id) as who, l.org_id, l.kind, l.month, l.amount, l."on",
               l.grade, l.coef, l.voucher_no, p.name, p.unit_id, p.person_kind,
               coalesce(o.org_name, l.org_id) as org_name, o.unit_id as org_unit_id,
               substr(l.month, 1, 4) * 12 + substr(l.month, 6, 2) - 1 as n,
               case l.kind when '绩效' then substr(l.month, 1, 4) between substr(t.period_first, 1, 4)
                                                                   and substr(t.period_last, 1, 4)
                           else substr(l.month, 1, 7) between substr(t.period_first, 1, 7)
                                                          and substr(t.period_last, 1, 7) end as in_period,
               l._source, l._line, l._row
        from allowances l join persons p on p.person_id = l.person_id join source f on f.source_id = l._source
             join this_case t
             left join orgs o on o.org_id = l.org_id
             left join corrected c on c.person_id = l.person_id and c.org_id = l.org_id and c.month = l.month
             and c.kind = l.kind and c.unit_id is f.unit_id
        where c.batch is null or c.batch = coalesce(f.batch + 0, 0)
    ]],
}

-- 书记应发补贴的月份:离退休的书记在任,没有去世、转出。兼任几个支部的,已发的一处优先,标准高的在前。
-- 连任的两段中间不断的,交接的那个月也是整月。
relation {
    name = "secretary_months", title = "书记任职月份", optional = "allowances", index = { "person_id", "org_id", "who" },
    rows = [[
        with held as (
            select q.person_id, q.org_id, q.full_first, q.full_last, q.first_n, q.last_n, q._source, q._line, q._row
            from post_months q
            where q.post = '书记' and q.is_retired is not 0
            union all
            select q.person_id, q.org_id, q.last_n, q.last_n, q.last_n, q.last_n, q._source, q._line, q._row
            from post_months q join post_months r on r.person_id = q.person_id and r.org_id = q.org_id
                 and r.post = '书记' and r.first_n = q.last_n and r.is_retired is not 0
            where q.post = '书记' and q.is_retired is not 0 and days(q.to_on, r.from_on) between 0 and 1
              and q.full_first <= q.last_n and r.full_last >= q.last_n
        )
        select m.person_id || '@' || m.org_id || '@' || m.month as month_id,
               m.name || '（' || m.org_name || '）' || m.month as month_name,
               m.person_id || '@' || m.org_id as post_id, m.person_id, m.who, m.org_id, m.org_name, m.name,
               m.unit_id, m.person_unit_id, m.region_code, m.n, m.month, m.month || '-01' as month_on,
               m.standard_fen, m.means, m._source, m._line, m._row
        from (
            select h.person_id, coalesce(p.id_no, h.person_id) as who, h.org_id, o.org_name, p.name, o.unit_id,
                   p.unit_id as person_unit_id, o.region_code, s.n, s.month, s.standard_fen, s.means, s.posts_paid,
                   h._source, h._line, h._row,
                   row_number() over (partition by h.person_id, h.org_id, s.n order by h._source, h._line) as own,
                   row_number() over (
                       partition by coalesce(p.id_no, h.person_id), s.n
                       order by exists (select 1 from allowances l
                                        where l.person_id = h.person_id and l.org_id = h.org_id
                                          and l.month = s.month and l.kind = '基本') desc,
                                s.standard_fen desc, h.org_id, h.person_id, h._source, h._line) as turn
            from held h join allowance_orgs o on o.org_id = h.org_id
                 join persons p on p.person_id = h.person_id
                 join allowance_standards s on s.region_code = coalesce(o.region_code, '')
                      and s.n between iif(s.month_counts = '当月', h.first_n, h.full_first)
                                  and iif(s.month_counts = '当月', h.last_n, h.full_last)
                 left join departed d on d.person_id = h.person_id
            where p.person_kind in ('离休', '退休', '退职')
              and s.n <= o.last_n - iif(o.last_n < 99999 and s.month_counts is not '当月', 1, 0)
              and (d.gone_on is null
                   or s.month < substr(d.gone_on, 1, 7)
                   or (s.month_counts = '当月' and s.month = substr(d.gone_on, 1, 7)))
        ) m
        where m.own = 1 and (m.turn = 1 or m.posts_paid is '各份')
    ]],
}

level {
    name = "post_month", title = "书记任职月份", from = "secretary_months",
    id = "month_id", label = "month_name", place = "region_code", date = "month_on",
}

-- 逐笔核对基本补贴。先后:去世转出后、没有任职、不是离退休、重发、超标准、超比例;前一条有了不再看后一条。
-- 分两次发、合起来不超过标准的不算重发。任职表有行没有读进来的,不说没有任职。
relation {
    name = "allowance_lines", title = "基本补贴逐笔核对", index = { "person_id", "org_id", "who" },
    rows = [[
        with held as (
            select l.*, d.gone_on, d.gone_kind, s.standard_fen, s.means, s.posts_paid,
                   coalesce(substr(l.month, 1, length(substr(d.gone_on, 1, 7))) > substr(d.gone_on, 1, 7), 0) as gone,
                   exists (select 1 from unread_rows u
                           where u.table_name = 'posts'
                             and (u.unit_id is null or u.unit_id in (l.unit_id, l.org_unit_id))) as unsure,
                   exists (select 1 from secretary_months m
                           where m.who = l.who and m.org_id = l.org_id and m.n = l.n) as due,
                   q.posts, q.secretary, q.in_committee, q.serving, q.post_source, q.post_line
            from allowance_rows l
                 left join allowance_orgs o on o.org_id = l.org_id
                 left join allowance_standards s on o.org_id is not null
                      and s.region_code = coalesce(o.region_code, '') and s.n = l.n
                 left join departed d on d.person_id = l.person_id
                 left join (
                     select z._source as at_source, z._line as at_line, z.n as at_n, count(*) as posts,
                            sum(q.post = '书记') > 0 as secretary,
                            sum(q.post in ('副书记', '组织委员', '宣传委员', '纪检委员', '委员')) > 0 as in_committee,
                            sum(q.is_retired is 0) > 0 as serving,
                            min(q._source * 4294967296 + q._line) as mark,
                            q._source as post_source, q._line as post_line
                     from allowance_rows z join post_months q on q.org_id = z.org_id
                          and z.n between q.first_n and q.last_n
                          join persons h on h.person_id = q.person_id and coalesce(h.id_no, h.person_id) = z.who
                          left join allowance_orgs w on w.org_id = z.org_id
                     where z.kind = '基本' and z.n <= coalesce(w.last_n, 99999)
                     group by 1, 2, 3
                 ) q on q.at_source = l._source and q.at_line = l._line and q.at_n = l.n
            where l.kind = '基本'
        ), sorted as (
            select h.*,
                   case when h.gone then '去世转出后发'
                        when h.posts is null and not h.unsure then '无任职'
                        when h.org_id in (select o.org_id from allowance_orgs o)
                             and (h.person_kind is '在职' or h.serving) then '不是离退休' end as wrong
            from held h
        ), turns as (
            select f.*, first_value(f.org_id) over turn as first_org_id,
                   first_value(f.org_name) over turn as first_org, first_value(f._source) over turn as first_source,
                   first_value(f._line) over turn as first_line, row_number() over turn as place,
                   row_number() over same as place_here, sum(f.amount) over same as so_far
            from sorted f
            window turn as (partition by f.who, f.n, f.wrong is null
                            order by f.due desc, coalesce(f."on", '9999'), f._source, f._line),
                   same as (partition by f.who, f.n, f.wrong is null, f.org_id
                            order by f.due desc, coalesce(f."on", '9999'), f._source, f._line
                            rows between unbounded preceding and current row)
        ), judged as (
            select t.*,
                   case when t.wrong is not null then t.wrong
                        when t.place > 1 and t.org_id <> t.first_org_id
                             and (t.posts_paid is not '各份' or t.place_here > 1) then '一人多补'
                        when t.place_here > 1
                             and (t.standard_fen is null or not coalesce(t.secretary, 0)
                                  or t.so_far > t.standard_fen) then '重发'
                        when t.secretary and t.means = '定额' and t.amount > t.standard_fen then '超标准'
                   end as issue
            from turns t
        ), capped as (
            select j._source, j._line, j.n, s.amount as secretary_amount, s._source as secretary_source,
                   s._line as secretary_line, parameter('allowance.committee_share') as share,
                   row_number() over (partition by j._source, j._line, j.n
                                      order by s.amount desc, s._source, s._line) as turn
            from judged j join judged s on s.org_id = j.org_id and s.n = j.n and s.secretary
                 and s.wrong is null and s.place_here = 1
            where j.issue is null and j.in_committee and not j.secretary
        )
        select j.person_id, j.who, j.org_id, j.month, j.n, j.amount, j."on", j.voucher_no, j.name, j.unit_id,
               j.person_kind, j.org_name, j.org_unit_id, j.gone_kind, j.gone_on, j.first_org, j.due, j.secretary,
               j.standard_fen, j.means, j.posts_paid, k.secretary_amount, k.share,
               case when j.issue is not null then j.issue
                    when k.share is not null and compare(k.share, j.amount, k.secretary_amount) > 0
                    then '超比例' end as issue,
               case when j.issue = '超标准' then j.amount - j.standard_fen
                    when j.issue = '重发' and j.secretary
                    then min(j.amount, coalesce(j.so_far - j.standard_fen, j.amount))
                    when j.issue is not null then j.amount
                    when k.share is not null and compare(k.share, j.amount, k.secretary_amount) > 0
                    then j.amount - k.secretary_amount * cast(round(k.share * 1000000) as integer) / 1000000 end as risk,
               case when j.issue in ('重发', '一人多补') then j.first_source
                    when j.issue = '去世转出后发' then p._source
                    when j.issue = '无任职' then v._source
                    when j.issue is null then coalesce(k.secretary_source, j.post_source)
                    when j.issue = '不是离退休' and not j.serving then p._source else j.post_source end as other_source,
               case when j.issue in ('重发', '一人多补') then j.first_line
                    when j.issue = '去世转出后发' then p._line
                    when j.issue = '无任职' then v._line
                    when j.issue is null then coalesce(k.secretary_line, j.post_line)
                    when j.issue = '不是离退休' and not j.serving then p._line else j.post_line end as other_line,
               j._source, j._line, j._row
        from judged j join persons p on p.person_id = j.person_id
             left join capped k on k._source = j._source and k._line = j._line and k.n = j.n and k.turn = 1
             -- 没有任职的,列这个人在这里最后一项任职,供对照。
             left join (select q.person_id, q.org_id, q._source, q._line, row_number() over (
                                   partition by q.person_id, q.org_id order by q.first_n desc, q._source, q._line) as turn
                        from post_months q) v
             on j.issue = '无任职' and v.person_id = j.person_id and v.org_id = j.org_id and v.turn = 1
    ]],
}

-- 应发的任职月份发了没有。各份照发的,各处分别看。补贴表有行没有读进来的单位,没有发的不作结论,不在内。
relation {
    name = "allowance_due", title = "书记补贴应发月份", index = { "person_id", "org_id" },
    rows = [[
        select m.*, r.paid_fen, r.valid_fen, r.first_source, r.first_line, r.paid_fen is not null as paid,
               iif(r.valid_fen > 0 and r.valid_fen < m.standard_fen, m.standard_fen - r.valid_fen, 0) as short_fen
        from secretary_months m
             left join (select l.who, l.n, iif(l.posts_paid is '各份', l.org_id, null) as own_org,
                               sum(l.amount) as paid_fen,
                               sum(case when l.issue is null or l.issue in ('重发', '超标准', '超比例')
                                        then l.amount - coalesce(l.risk, 0) else 0 end) as valid_fen,
                               min(l._source * 4294967296 + l._line) as mark,
                               l._source as first_source, l._line as first_line
                        from allowance_lines l group by l.who, l.n, own_org) r
             on r.who = m.who and r.n = m.n and coalesce(r.own_org, m.org_id) = m.org_id
        where r.paid_fen is not null
           or not exists (select 1 from unread_rows u
                          where u.table_name = 'allowances' and (u.unit_id is null or u.unit_id is m.unit_id))
    ]],
}

-- 发得晚的:月末起超过宽限天数。已经列了别的问题、不该发的不再说晚。
relation {
    name = "allowance_late", title = "基本补贴迟发",
    rows = [[
        select l.*, days(printf('%04d-%02d-01', (l.n + 1) / 12, (l.n + 1) % 12 + 1), l."on") + 1 as late,
               parameter('allowance.grace_days') as grace
        from allowance_lines l
        where coalesce(l.issue, '') in ('', '超标准', '超比例') and late > grace
    ]],
}

-- 基本补贴的问题,一个月一种一行。迟发的钱该发,不计涉及金额。
relation {
    name = "allowance_issues", title = "基本补贴问题",
    rows = [[
        select '漏发' as issue, m.person_id, m.org_id, m.unit_id, m.n, coalesce(m.standard_fen, 0) as risk_fen,
               m._source, m._line
        from allowance_due m where not m.paid
        union all
        select '少发', m.person_id, m.org_id, m.unit_id, m.n, m.short_fen, m.first_source, m.first_line
        from allowance_due m where m.short_fen > 0
        union all
        select l.issue, l.person_id, l.org_id, coalesce(l.org_unit_id, l.unit_id), l.n, l.risk, l._source, l._line
        from allowance_lines l where l.issue is not null
        union all
        select '迟发', l.person_id, l.org_id, coalesce(l.org_unit_id, l.unit_id), l.n, 0, l._source, l._line
        from allowance_late l
    ]],
}

-- 盲区名单:哪些书记哪几个月没有补贴。
relation {
    name = "allowance_gaps", title = "书记补贴盲区名单",
    rows = [[
        select m.unit_id, m.org_id, m.org_name, m.person_id, m.name, count(*) as months,
               group_concat(m.month, '、') as list, sum(m.standard_fen) as risk_fen, m._source, m._line, m._row,
               m.person_unit_id
        from (select * from allowance_due where not paid order by person_id, org_id, n) m
        group by m.person_id, m.org_id, m._source, m._line
    ]],
}

-- 绩效补贴。等次、系数由书记考核得出(拟定的),任职月数是应发基本补贴的月数。
relation {
    name = "performance_subjects", title = "参加考核的书记", optional = { "scores", "allowances" },
    titles = { months_in_post = "任职月数", grade = "等次" },
    rows = [[
        select s.post_id, s.post_name, s.person_id, s.org_id, s.org_name, s.name, s.unit_id, s.region_code,
               g.grade, g.total, g.rank, coalesce(m.months, 0) as months_in_post, s._source, s._line
        from secretary_subjects s left join grade g on g.assessment = 'secretary' and g.subject_id = s.post_id
             left join (select post_id, count(*) as months from secretary_months group by post_id) m
             on m.post_id = s.post_id
    ]],
}

-- 考核评出的日期:书记考核的评分中最晚的一天。
relation {
    name = "secretary_assessed", optional = "scores", title = "书记考核日期",
    rows = [[
        select r.subject_id as org_id, max(s."on") as assessed_on
        from score_rows r join scores s on s._source = r._source and s._line = r._line
        where r.assessment = 'secretary' and r.stage is not 'self' and s."on_precision" = 'day'
        group by r.subject_id
    ]],
}

-- 绩效补贴的每一笔:去世转出后、没有任职、一年里发第二笔的。
relation {
    name = "performance_turns", title = "绩效补贴发放", index = { "person_id", "org_id" },
    rows = [[
        with held as (
            select l.*, l.person_id || '@' || l.org_id as post_id, substr(l.month, 1, 4) as year,
                   substr(l.month, 1, 4) = substr(c.period_first, 1, 4) as this_year,
                   coalesce(substr(l.month, 1, length(substr(d.gone_on, 1, 7))) > substr(d.gone_on, 1, 7), 0) as gone,
                   d.gone_kind, d.gone_on,
                   exists (select 1 from unread_rows u
                           where u.table_name = 'posts'
                             and (u.unit_id is null or u.unit_id in (l.unit_id, l.org_unit_id))) as unsure,
                   parameter('allowance.posts_paid', o.region_code) as posts_paid,
                   (select min(q._source * 4294967296 + q._line) from post_months q
                    where q.person_id = l.person_id and q.org_id = l.org_id
                      and q.first_n <= substr(l.month, 1, 4) * 12 + 11
                      and q.last_n >= substr(l.month, 1, 4) * 12) as post_mark
            from allowance_rows l left join departed d on d.person_id = l.person_id
                 left join allowance_orgs o on o.org_id = l.org_id, this_case c
            where l.kind = '绩效'
        ), sorted as (
            select h.*, case when h.gone then '去世转出后发'
                             when h.post_mark is null and not h.unsure then '无任职' end as wrong
            from held h
        ), turns as (
            select f.*, first_value(f._source) over turn as first_source,
                   first_value(f._line) over turn as first_line, first_value(f.org_id) over turn as first_org_id,
                   first_value(f.org_name) over turn as first_org, row_number() over turn as place,
                   row_number() over (partition by f.who, f.year, f.wrong is null, f.org_id
                                      order by coalesce(f."on", '9999'), f._source, f._line) as place_here
            from sorted f
            window turn as (partition by f.who, f.year, f.wrong is null
                            order by coalesce(f."on", '9999'), f._source, f._line)
        )
        select t.*,
               case when t.wrong is not null then t.wrong
                    when t.place_here > 1 or t.place > 1 and t.posts_paid is not '各份' then '重发' end as first_issue
        from turns t
    ]],
}

-- 逐笔核对绩效补贴,一笔一种问题。没有等次的不比金额。
relation {
    name = "performance_lines", title = "绩效补贴逐笔核对", optional = "scores",
    rows = [[
        with judged as (
            select t.*, s.grade as judged_grade, g.coefficient, a.amount_fen as due_fen, a.note,
                   s.post_id is not null as assessed, e.assessed_on, s._source as subject_source,
                   s._line as subject_line,
                   case when t.first_issue is not null then t.first_issue
                        when t.this_year and a.amount_fen = 0 and g.coefficient + 0 = 0 then '被否决仍发'
                        when t.this_year and t.grade <> s.grade then '等次不符'
                        when t.this_year and t.coef + 0.0 <> g.coefficient + 0.0 then '系数不符'
                        when t.this_year and t.amount > a.amount_fen then '超标准'
                        when t.this_year and t.amount < a.amount_fen then '少发' end as issue
            from performance_turns t left join performance_subjects s on s.post_id = t.post_id
                 left join performance_grades g on g.post_id = t.post_id
                 left join allocation a on a.fund = 'allowance_performance' and a.subject_id = t.post_id
                 left join secretary_assessed e on e.org_id = t.org_id
        )
        select j.*,
               case when j.issue in ('去世转出后发', '无任职', '重发', '被否决仍发') then j.amount
                    when j.issue is not null then abs(j.amount - coalesce(j.due_fen, j.amount)) end as risk,
               case when j.issue = '重发' then j.first_source
                    when j.issue = '去世转出后发' then p._source
                    when j.issue = '无任职' then null else coalesce(j.subject_source, j.post_mark / 4294967296) end
                   as other_source,
               case when j.issue = '重发' then j.first_line
                    when j.issue = '去世转出后发' then p._line
                    when j.issue = '无任职' then null else coalesce(j.subject_line, j.post_mark % 4294967296) end
                   as other_line,
               coalesce(j.issue, '') not in ('去世转出后发', '无任职', '重发', '被否决仍发') and j.this_year
                   and j.assessed and exists (select 1 from grade g where g.assessment = 'secretary')
                   and (j.judged_grade is null or days(j.assessed_on, j."on") < 0) as early
        from judged j join persons p on p.person_id = j.person_id
    ]],
}

-- 应发绩效而没有发的。全案一笔绩效也没有发的,是还没有到发的时候,不列。
relation {
    name = "performance_unpaid", title = "绩效补贴漏发", optional = "scores",
    rows = [[
        select s.*, a.amount_fen as due_fen
        from performance_subjects s join allocation a on a.fund = 'allowance_performance' and a.subject_id = s.post_id
        where a.amount_fen > 0
          and s.post_id not in (select l.post_id from performance_lines l where l.this_year)
          and exists (select 1 from performance_lines l where l.this_year)
          and not exists (select 1 from unread_rows u
                          where u.table_name = 'allowances' and (u.unit_id is null or u.unit_id is s.unit_id))
    ]],
}

relation {
    name = "performance_issues", title = "绩效补贴问题", optional = "scores",
    rows = [[
        select '绩效漏发' as issue, s.person_id, s.org_id, s.due_fen as risk_fen from performance_unpaid s
        union all
        select '绩效' || l.issue, l.person_id, l.org_id, l.risk from performance_lines l where l.issue is not null
        union all
        select '绩效考核前发', l.person_id, l.org_id, 0 from performance_lines l where l.early
    ]],
}

-- C3、C4 用:一个人在一个党组织一行。应发取自经费(allocation),实发取自补贴表,各月横排。
local due, paid, shown = {}, {}, {}
for month = 1, 12 do
    due[month] = "sum(iif(m.n % 12 = " .. month - 1 .. ", a.amount_fen, null)) as due_" .. month
    paid[month] = "sum(iif(l.kind = '基本' and l.n % 12 = " .. month - 1 .. ", l.amount, null)) as paid_" .. month
    shown[month] = "d.due_" .. month .. ", r.paid_" .. month
end

-- 期间内的每一笔。
relation {
    name = "allowance_period_rows", title = "期间内的补贴",
    rows = [[
        select l.person_id, l.org_id, coalesce(l.org_unit_id, l.unit_id) as unit_id, l.kind, l.month, l.n, l.amount,
               l."on", l.grade, l.coef, l.voucher_no, l._source, l._line, l._row
        from allowance_rows l
        where l.in_period
    ]],
}

relation {
    name = "allowance_due_months", title = "基本补贴应发",
    rows = "select m.person_id, m.org_id, count(*) as months, sum(a.amount_fen) as due_fen, "
        .. "min(m.standard_fen) as least_fen, max(m.standard_fen) as most_fen, max(m.means) as means, "
        .. "min(b.number) as basis_number, min(b.document) as basis_document, min(m._source) as _source, min(m._line) as _line, "
        .. table.concat(due, ", ")
        .. " from secretary_months m left join allocation a on a.fund = 'allowance_base' and a.subject_id = m.month_id"
        .. " left join basis b on b.basis_id = a.basis group by m.person_id, m.org_id",
}

-- 凭证号的先后：前面的字一样的，短的在前，A9 在 A12 前。
local voucher = "rtrim(l.voucher_no, '0123456789') || char(1) || printf('%04d', length(l.voucher_no)) || l.voucher_no"

relation {
    name = "allowance_paid_months", title = "补贴实发", optional = "scores",
    rows = "select l.person_id, l.org_id, sum(iif(l.kind = '基本', l.amount, null)) as paid_fen, "
        .. "sum(iif(l.kind = '绩效', l.amount, null)) as performance_fen, "
        .. "min(l.\"on\") as first_on, max(l.\"on\") as last_on, count(distinct l.voucher_no) as vouchers, "
        .. "substr(min(" .. voucher .. "), instr(min(" .. voucher .. "), char(1)) + 5) as first_voucher, "
        .. "substr(max(" .. voucher .. "), instr(max(" .. voucher .. "), char(1)) + 5) as last_voucher, "
        .. table.concat(paid, ", ") .. " from allowance_period_rows l group by l.person_id, l.org_id",
}

-- 问题类型写明月份:漏发(2、7月)。绩效的前面加“绩效”。
relation {
    name = "allowance_issue_words", title = "补贴问题类型", optional = "scores",
    rows = [[
        select w.person_id, w.org_id, group_concat(w.word, '；') as words, sum(w.risk_fen) as risk_fen
        from (
            select i.person_id, i.org_id,
                   i.issue || '（' || group_concat(i.n % 12 + 1, '、') || '月）' as word, sum(i.risk_fen) as risk_fen
            from (select distinct i.person_id, i.org_id, i.issue, i.n,
                         sum(i.risk_fen) over (partition by i.person_id, i.org_id, i.issue, i.n) as risk_fen
                  from allowance_issues i, this_case c
                  where i.n between substr(c.period_first, 1, 4) * 12 + substr(c.period_first, 6, 2) - 1
                                and substr(c.period_last, 1, 4) * 12 + substr(c.period_last, 6, 2) - 1
                  order by i.person_id, i.org_id, i.issue, i.n) i
            group by i.person_id, i.org_id, i.issue
            union all
            select p.person_id, p.org_id, p.issue, sum(p.risk_fen)
            from performance_issues p group by p.person_id, p.org_id, p.issue
            order by 1, 2, 3
        ) w
        group by w.person_id, w.org_id
    ]],
}

relation {
    name = "allowance_sheet", title = "党支部书记工作补贴发放核对", optional = "scores",
    rows = [[
        select k.person_id, k.org_id, coalesce(o.org_name, x.org_name, k.org_id) as org_name, p.name,
               coalesce(o.unit_id, x.unit_id, p.unit_id) as unit_id, q.post, q.doc_no,
               q.held,
               case when d.least_fen is null then iif(d.months > 0, '未定', null)
                    when d.least_fen = d.most_fen then decimal(d.least_fen, 100, 2)
                    else decimal(d.least_fen, 100, 2) || '、' || decimal(d.most_fen, 100, 2) end
                   || iif(d.means = '下限', '（下限）', '') as standard,
               coalesce(d.basis_number, d.basis_document) as basis_text,
               ]] .. table.concat(shown, ", ") .. [[,
               d.months, d.due_fen, r.paid_fen, g.grade, g.coefficient, a.amount_fen as performance_due_fen,
               r.performance_fen,
               case when d.due_fen is null and a.amount_fen is null and d.months > 0 then null
                    else coalesce(r.paid_fen, 0) - coalesce(d.due_fen, 0)
                         + iif(a.amount_fen is null and (s.post_id is not null or z.lines = 0), 0,
                               coalesce(r.performance_fen, 0) - coalesce(a.amount_fen, 0)) end as difference_fen,
               iif(r.first_on = r.last_on, r.first_on, r.first_on || '—' || r.last_on) as paid_on,
               case r.vouchers when 0 then null when 1 then r.first_voucher
                    else r.first_voucher || '—' || r.last_voucher || '（' || r.vouchers || '张）' end as vouchers,
               w.words, nullif(w.risk_fen, 0) as risk_fen, null as answer,
               coalesce(d._source, q._source) as _source, coalesce(d._line, q._line) as _line
        from (select person_id, org_id from allowance_due_months
              union select person_id, org_id from allowance_paid_months
              union select person_id, org_id from performance_subjects) k
             join persons p on p.person_id = k.person_id
             left join allowance_orgs o on o.org_id = k.org_id
             left join orgs x on x.org_id = k.org_id
             left join allowance_due_months d on d.person_id = k.person_id and d.org_id = k.org_id
             left join allowance_paid_months r on r.person_id = k.person_id and r.org_id = k.org_id
             left join allowance_issue_words w on w.person_id = k.person_id and w.org_id = k.org_id
             left join performance_grades g on g.person_id = k.person_id and g.org_id = k.org_id
             left join allocation a on a.fund = 'allowance_performance'
                  and a.subject_id = k.person_id || '@' || k.org_id
             left join performance_subjects s on s.person_id = k.person_id and s.org_id = k.org_id
             join (select count(*) as lines from allocation where fund = 'allowance_performance') z
             left join (select q.*, group_concat(coalesce(q.from_on, '') || '—' || coalesce(q.to_on, ''), '、') over (
                                   partition by q.person_id, q.org_id, q.post order by q.first_n, q._source, q._line
                                   rows between unbounded preceding and unbounded following) as held,
                               row_number() over (partition by q.person_id, q.org_id
                                                  order by q.post = '书记' desc, q.last_n desc, q._source,
                                                           q._line) as turn
                        from post_months q) q on q.person_id = k.person_id and q.org_id = k.org_id and q.turn = 1
    ]],
}

relation {
    name = "performance_sheet", title = "绩效补贴测算", optional = "scores",
    rows = [[
        select k.person_id, k.org_id, coalesce(x.org_name, k.org_id) as org_name, p.name,
               coalesce(x.unit_id, p.unit_id) as unit_id, s.months_in_post as months, points(s.total) as total, s.rank, s.grade,
               g.coefficient,
               iif(s.post_id is null, null, parameter('allowance.performance_year', o.region_code)) as standard_fen,
               a.amount_fen as due_fen, a.note, r.paid_fen,
               iif(a.amount_fen is null and (s.post_id is not null or z.lines = 0), null,
                   coalesce(r.paid_fen, 0) - coalesce(a.amount_fen, 0)) as difference_fen,
               r.paid_on, r.voucher_no, r.written, r.written_coef, t.assessed_on, w.words,
               nullif(w.risk_fen, 0) as risk_fen,
               case when s.post_id is null then '不在参加考核的书记之内' else e.reason end as reason
        from (select person_id, org_id from performance_subjects
              union select person_id, org_id from allowance_period_rows where kind = '绩效') k
             join persons p on p.person_id = k.person_id
             left join orgs x on x.org_id = k.org_id
             left join allowance_orgs o on o.org_id = k.org_id
             left join performance_subjects s on s.person_id = k.person_id and s.org_id = k.org_id
             left join performance_grades g on g.post_id = s.post_id
             left join allocation a on a.fund = 'allowance_performance' and a.subject_id = s.post_id
             left join evaluation e on e.what = 'fund' and e.name = 'allowance_performance'
                  and e.subject_id in (s.post_id, '*')
             join (select count(*) as lines from allocation where fund = 'allowance_performance') z
             left join secretary_assessed t on t.org_id = k.org_id and s.post_id is not null
             left join (select l.person_id, l.org_id, sum(l.amount) as paid_fen, group_concat(l."on", '、') as paid_on,
                               group_concat(l.voucher_no, '、') as voucher_no, group_concat(l.grade, '、') as written,
                               group_concat(l.coef, '、') as written_coef
                        from (select * from allowance_period_rows where kind = '绩效'
                              order by "on", _source, _line) l
                        group by l.person_id, l.org_id) r on r.person_id = k.person_id and r.org_id = k.org_id
             left join (select person_id, org_id, group_concat(issue, '；') as words, sum(risk_fen) as risk_fen
                        from (select * from performance_issues order by person_id, org_id, issue)
                        group by person_id, org_id) w on w.person_id = k.person_id and w.org_id = k.org_id
    ]],
}

-- 逐月核对:每项任职应发一行、实发一行;有月份不同的再加一行差额,只写不同的月份。合计在前。
local lines = { {}, {}, {}, {} }
for month = 1, 12 do
    local owed, came = "due_" .. month, "paid_" .. month
    lines[1][month] = owed .. " as month_" .. month
    lines[2][month] = came
    lines[3][month] = "nullif(coalesce(" .. came .. ", 0) - coalesce(" .. owed .. ", 0), 0)"
    lines[4][month] = "sum(month_" .. month .. ")"
end
local head = "select unit_id, org_name, org_id, person_id, name, held, "

relation {
    name = "allowance_grid", title = "基本补贴逐月核对", optional = "scores",
    rows = "with s as materialized (select * from allowance_sheet), g as ("
        .. head .. "null as words, 1 as line, '应发' as item, " .. table.concat(lines[1], ", ")
        .. ", due_fen as all_fen from s where months > 0 union all "
        .. head .. "words, 2, '实发', " .. table.concat(lines[2], ", ") .. ", paid_fen from s union all "
        .. head .. "null, 3, '差额', " .. table.concat(lines[3], ", ") .. ", coalesce(paid_fen, 0) - coalesce(due_fen, 0) from s "
        .. "where due_fen is not null and coalesce(" .. table.concat(lines[3], ", ") .. ") is not null or months is null) "
        .. "select 1 as place, * from g union all "
        .. "select 0, null, '合计', null, null, null, null, null, line, item, " .. table.concat(lines[4], ", ")
        .. ", sum(all_fen) from g group by line, item",
}

-- 党组织的人数、委员会、任期和班子(X09—X11)。

-- 人数只会因为没有对上的组织关系而少算:本单位还有党员没有落实组织关系、有行没有读进来的,不核。
check {
    name = "branch-too-small", title = "支部正式党员不足", severity = "error",
    basis = { "ORG-BRANCH", "ORG-JOINT" }, on = "orgs",
    rows = [[
        select b.*, parameter('org.branch_least') as least
        from branch_sizes b
        where b.org_kind = '党支部' and b.mix_kind = '单独组建'
          and b.full_members < parameter('org.branch_least')
          and coalesce(b.unit_id, '') not in (select coalesce(p.unit_id, '') from party_coverage p
                                              where p.org_id is null)
          and not exists (select 1 from unread_rows u
                          where u.table_name in ('persons', 'memberships')
                            and (u.unit_id is null or u.unit_id is b.unit_id))
    ]],
    says = "{org_name}有正式党员{full_members}名，不足{least}名",
    cure = "请核对隶属关系表；确实不足的，应与邻近单位组成联合党支部",
}

check {
    name = "branch-too-large", title = "支部党员过多", severity = "warning",
    basis = "ORG-BRANCH", on = "orgs",
    rows = [[
        select b.*, parameter('org.branch_most') as most
        from branch_sizes b
        where b.members > parameter('org.branch_most')
    ]],
    says = "{org_name}有离退休干部党员{members}名，超过一般上限{most}名",
    cure = "请考虑分设支部或建立党总支；经批准不分的不必处理",
}

check {
    name = "committee-size", title = "支委会人数不合规定", severity = "error",
    basis = "ORG-COMMITTEE", on = "orgs",
    rows = [[
        select b.*, count(distinct q.person_id) as seats,
               parameter('org.committee_least') as least, parameter('org.committee_most') as most
        from branch_sizes b left join open_posts q on q.org_id = b.org_id and q.in_committee
        where b.mix_kind = '单独组建' and b.full_members >= parameter('org.committee_from')
        group by b.org_id
        having seats > parameter('org.committee_most')
            or (seats < parameter('org.committee_least')
                and not exists (select 1 from unread_rows u
                                where u.table_name = 'posts'
                                  and (u.unit_id is null or u.unit_id is b.unit_id)))
    ]],
    says = "{org_name}有正式党员{full_members}名，应设支委会，委员{least}至{most}名，任职表中现任{seats}名",
    cure = "请补报任职表，或按规定选举",
}

check {
    name = "term-overdue", title = "届满未换届", severity = "warning",
    basis = "ORG-TERM", on = "orgs", column = "term_start",
    rows = [[
        select o.*
        from org_terms o
        where o.overdue and o.org_kind in ('党委', '党总支', '党支部', '联合党支部')
    ]],
    says = "{org_name}应于{due}换届，至{as_of}没有换届",
    cure = "已换届的请更新本届起始；经批准延期的请填写应换届时间",
}

-- 班子成员的组织关系在本组织或其下级;没有组织关系的另有提示。临时、功能型支部的成员关系都在别处。
check {
    name = "post-outside", title = "班子成员的组织关系在别处", severity = "error",
    basis = { "ORG-ONE-BRANCH", "ORG-COMMITTEE" }, on = "posts", column = "org_id",
    rows = [[
        select q.*, (select min(h.org_name) from open_homes h where h.person_id = q.person_id) as home
        from open_posts q
        where q.in_committee and q.org_kind in ('党委', '党总支', '党支部', '联合党支部')
          and exists (select 1 from open_homes h where h.person_id = q.person_id)
          and not exists (select 1 from open_homes h join org_lines l on l.org_id = h.org_id
                          where h.person_id = q.person_id and l.above_id = q.org_id)
    ]],
    says = "{name}任{org_name}{post}，组织关系却在{home}",
    says_unit = "{name}任{org_name}{post}，组织关系却不在这里",
    cure = "请核对任职和组织关系；已离任的请填离任时间，属上级委派指导的职务填“指导员”",
}

check {
    name = "secretary-repeated", title = "不止一名书记", severity = "error",
    basis = "ORG-COMMITTEE", on = "posts", column = "post",
    rows = [[
        select q.*, q.first_name
        from (select o.*, first_value(o.name) over turn as first_name,
                     first_value(o.person_id) over turn as first_id
              from open_posts o
              where o.post = '书记'
              window turn as (partition by o.org_id order by o."from", o._source, o._line)) q
        where q.person_id <> q.first_id
    ]],
    says = "{org_name}有不止一名现任书记：本行为{name}，任职在前的为{first_name}",
    says_unit = "{org_name}有不止一名现任书记：本行为{name}，另有一名任职在前",
    cure = "已离任的请填离任时间",
}

-- 混编支部的书记多是在职党员,不在名册上,不核。
check {
    name = "secretary-missing", title = "没有现任书记", severity = "error",
    basis = "ORG-COMMITTEE", on = "orgs",
    rows = [[
        select o.*
        from retired_orgs o
        where not exists (select 1 from open_posts q where q.org_id = o.org_id and q.post = '书记')
          and not exists (select 1 from unread_rows u
                          where u.table_name = 'posts'
                            and (u.unit_id is null or u.unit_id is o.unit_id))
    ]],
    says = "{org_name}在任职表中没有现任书记",
    cure = "请补报任职表；书记空缺的请及时补选",
}

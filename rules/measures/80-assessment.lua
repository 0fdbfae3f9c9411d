-- 考核要用的数。“六有一提升”:达标的支部、进度(已达标的占比与按天均匀推进应有的占比之比)、逾期。
local both = { "unit", "case" }

measure {
    name = "six_have_share", title = "清单达标率", level = both,
    share = { among = "six_have_judged", where = "passed" }, basis = { "NT-12", "NT-13" },
}

measure {
    name = "six_have_passed", title = "清单达标的支部", level = both, counted_in = "个",
    count = { of = "six_have_passed", where = "passed" }, basis = { "NT-12", "NT-13" },
}

measure {
    name = "six_have_unjudged", title = "没有登记清单的支部", level = both, counted_in = "个",
    count = { of = "six_have_passed", where = "not judged" }, basis = { "NT-12", "NT-13" },
}

measure {
    name = "six_have_overdue", title = "逾期未达标的支部", level = both, counted_in = "个",
    count = { of = "six_have_passed", where = "is_over and judged and not passed" }, basis = "NT-12",
}

-- 1 为正好在进度上,不足1为落后。期限以后应有的占比是全部。
measure {
    name = "six_have_pace", title = "清单达标进度与均匀推进之比", level = "case", basis = "NT-12",
    rows = [[
        select 'case' as level, x.place as subject_id,
               x.passed * days(x.first, x.last) as numerator, x.branches * days(x.first, x.at) as denominator
        from (select c.place, sum(h.passed) as passed, count(*) as branches,
                     parameter('assess.six_have.start') as first, parameter('assess.six_have.deadline') as last,
                     min(c.as_of, parameter('assess.six_have.deadline')) as at
              from six_have_passed h, this_case c group by c.place) x
        where x.at > x.first
    ]],
}

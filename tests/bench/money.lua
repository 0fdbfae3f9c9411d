-- For tests/bench/money.sh: an amount for each month of a secretary in office, as a fund per month has it.
parameter { name = "bench.month", title = "每月补贴", unit = "fen", { value = 30000, basis = "NT-26" } }
relation {
    name = "bench_months", title = "在任月份", keep = true,
    rows = [[
        select q.person_id || '@' || q.org_id || '@' || printf('%d-%02d', t.first / 12, t.first % 12 + 1) as month_id,
               q.person_id, q.org_id, o.unit_id, o.region_code, 1 as months
        from post_months q join retired_orgs o on o.org_id = q.org_id
             join life_spans t on t.span = '月' and t.first between q.full_first and q.full_last
        where q.post = '书记'
    ]],
}
level { name = "bench_month", title = "月", from = "bench_months", id = "month_id", label = "month_id", place = "region_code" }
fund {
    name = "bench_month", title = "书记补贴", per = "bench_month", over = "bench_months", basis = "NT-26",
    amount = function(post, p) return p.bench.month * post.months end,
    round = { to = "fen", mode = "half-up", at = "line" },
}

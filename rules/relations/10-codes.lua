-- 统一社会信用代码的开头(CODE-USCC-HEAD):登记管理部门一位、机构类别一位。
relation {
    name = "uscc_kinds", title = "单位性质与信用代码开头",
    rows = [[
        select '机关' as nature, '11' as heads, 2 as digits
        union all select '事业', '12', 2
        union all select '群团', '13', 2
        union all select '社团', '5', 1
        union all select '企业', '91', 2
    ]],
}

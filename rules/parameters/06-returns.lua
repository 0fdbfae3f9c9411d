-- 接收和退回的界限:超过其中一项的表退回更正。表小、问题行少的,不论占比。
parameter {
    name = "accept.error_rows", title = "每张表有错误的行数上限", unit = "count",
    { value = 10, basis = "RETURN-ACCEPT" },
}

parameter {
    name = "accept.share_from", title = "从几行问题起看占比", unit = "count",
    { value = 3, basis = "RETURN-ACCEPT" },
}

parameter {
    name = "accept.error_share", title = "每张表有错误的行占比上限", unit = "ratio",
    { value = "0.05", basis = "RETURN-ACCEPT" },
}

parameter {
    name = "accept.warning_share", title = "每张表有疑问的行占比上限", unit = "ratio",
    { value = "0.20", basis = "RETURN-ACCEPT" },
}

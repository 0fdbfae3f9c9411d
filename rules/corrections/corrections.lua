-- 更正、补报和重报:放在单位文件夹内、名称以下列词语开头的文件夹里,如“更正1”“更正-2021-12-20”“补报（2）”“第2次更正”。
-- 先后以名称中的批次号或日期为准(有日期的在有批次号的之后),不看文件的时间。

-- 只报要改和要补的行:同一主键的,以更正的一行为准。
correction {
    name = "corrections", title = "更正和补报", folders = { "更正", "补报", "补充报送" },
    basis = "RETURN-CORRECTION",
}

-- 整份重报:该单位此前报的同一张表全部不计。主键写错的、要删行的,用重报。
correction {
    name = "resubmissions", title = "重报", folders = { "重报", "重新报送" }, whole = true,
    basis = "RETURN-CORRECTION",
}

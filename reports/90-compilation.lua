-- 编制说明:在每个工作簿的末页(可公开的除外)。
sheet {
    report = "*",
    name = "编制说明", title = "编制说明",
    rows = { from = "compilation", order = "ordinal" }, freeze = 1,
    columns = {
        { title = "项目", field = "item" },
        { title = "内容", field = "content" },
    },
    notes = {
        "核对办法：1.核对码都是SHA-256。结果文件夹里的manifest.json列出每个文件、case.db每张表的核对码；同样的数据、规则和程序，编出的文件逐字节相同。",
        "2.在装有mingce的机器上，mingce verify 结果文件夹，逐项核对文件、数据、合计和签名；加 --replay 数据文件夹，用原始数据重算一遍，逐字节比对。",
        "3.没有mingce的，用随程序附带的recompute.sh，只需sqlite3、awk、sha256sum，核对文件、数据和每一笔金额。",
        "4.本页各核对码与manifest.json不一致的，本工作簿不是这次编出的，或已被改动。",
    },
}

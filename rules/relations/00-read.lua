-- 读名册时丢了什么。少了行、缺了格,就不能说“没有”或“太少”:核对“缺”的审核都先问这里。

relation {
    name = "unread_rows", title = "有行未读的文件", index = "source_id",
    rows = [[
        select s.source_id, s.table_name, s.unit_id from source s where s.left_out > 0
    ]],
}

relation {
    name = "bad_cells", title = "有读不出的格的列", keep = true,
    rows = [[
        select distinct f.table_name, b.column_name, f.unit_id
        from cell_state b join source f on f.source_id = b.source_id
        where b.state = 'bad'
    ]],
}

# The county's return: the sheets, their heads, and how they are printed.
small_case 'signature = { head = "甲某", reviewer = "乙某", preparer = "丙某", phone = "2120000", reported_on = "2022-01-10" },'
run_out
pages 上报/县级汇总.xlsx
cells 上报/县级汇总.xlsx 基本情况 年龄结构 党组织设置 组织覆盖 荣誉表彰 荣誉名单

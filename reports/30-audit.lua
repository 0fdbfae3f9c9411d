-- 经费审计:每一笔应安排数都写明标准、依据和算式。各表见 audit/。
report {
    name = "audit", title = "经费审计", file = "审计/经费审计.xlsx", profile = "upper",
}

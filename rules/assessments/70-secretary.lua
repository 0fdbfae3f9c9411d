-- 支部书记考核:等次决定绩效补贴的系数(关系 performance_grades)。分值是示范(ASSESS-SECRETARY)。
assessment {
    name = "secretary", title = "支部书记考核", per = "post", over = "secretary_subjects", basis = "ASSESS-SECRETARY",
    points = 100, scores = "secretary_scores",
    items = {
        { name = "life", title = "支部组织生活", number = "1", points = 40, mode = "share", of = "periods_met",
          to = "periods_due", says = "得分=开足的期数÷应开期数×40。", cure = "补齐少开的组织生活" },
        { name = "training", title = "参加培训", number = "2", points = 10, mode = "flag", of = "trained", missing = "drop",
          says = "本年参加过培训得10分；没有报培训名册的不计这一项。", cure = "参加下期培训" },
        { name = "report", title = "述职评议", number = "3", points = 30, mode = "manual",
          says = "县里评定，0至30分。", cure = "与县里核对" },
        { name = "ballot", title = "民主测评", number = "4", points = 20, mode = "manual", by = "ballot",
          says = "支部党员测评，0至20分。", cure = "听取党员意见" },
    },
    veto = { from = "secretary_veto", title = "否决事项", grade = "不发" },
    grades = {
        { name = "优秀", least = "assess.secretary.excellent" }, { name = "良好", least = "assess.secretary.good" },
        { name = "一般", least = 0 }, { name = "不发" },
    },
    quota = { grade = "优秀", share = "assess.secretary.quota", ties = "by", by = { "ballot", "report" } },
}

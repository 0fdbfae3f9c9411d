-- 年度考核:百分制,六个方面。示范办法,案卷写明 adopt = { "ASSESS-ANNUAL" } 才用;数在 rules/parameters/80-assessment.lua。
-- 没有数据的:名册没有报的单位不评(没有总分),其余项目“drop”的不计这一项、按其余项目折算,“full”的得满分。

local function short(name, title, number, measure, span)
    return { name = name, title = title, number = number, points = 4, mode = "shortfall", measure = measure,
        each = "assess.annual.each_meeting", empty = "drop",
        says = "每" .. span .. "至少一次，各支部合计少一期扣1分，扣完为止；没有应开的不计这一项。",
        cure = "补齐少开的各期；已开的补登活动台账" }
end

local function share(name, title, number, points, measure, says, cure, empty, missing)
    return { name = name, title = title, number = number, points = points, mode = "share", measure = measure,
        says = says, cure = cure, empty = empty, missing = missing or "drop" }
end

assessment {
    name = "annual", title = "年度考核", per = "unit", over = "annual_units", basis = "ASSESS-ANNUAL", points = 100,
    group = "assess_group", exempt = "exempt", scores = "annual_scores",
    items = {
        { name = "setting", title = "组织设置", number = "1", points = 15, items = {
            share("home", "党员落实组织关系", "1.1", 5, "home_coverage",
                "得分=落实了组织关系的党员÷党员×5；没有党员的得满分，没有收到名册的不计这一项。", "把没有支部的党员编入支部", "full"),
            { name = "large", title = "支部规模", number = "1.2", points = 3, mode = "bands", measure = "branches_large_share",
              bands = { { most = "assess.annual.large_most", earns = 3 },
                        { most = "assess.annual.large_some", earns = "1.5" } }, empty = "drop", missing = "drop",
              says = "没有超过50人的支部得3分；超员支部占比不超过34%（含本数）的得1.5分；再多的不得分；"
                  .. "没有支部的不计这一项。",
              cure = "超员的支部分设" },
            { name = "term", title = "按期换届", number = "1.3", points = 3, mode = "shortfall", measure = "orgs_overdue",
              each = "assess.annual.each_term", says = "届满未换届的党组织，一个扣1分，扣完为止。",
              cure = "按期换届；延期的报批" },
            { name = "care", title = "有人管、有场所", number = "1.4", points = 4, mode = "checklist", pass = 2,
              of = { "has_liaison", "has_venue" }, says = "有在职联络员、有固定活动场所，一项2分。",
              cure = "明确联络员和场所，补填单位名册" },
        } },
        { name = "committee", title = "班子建设", number = "2", points = 15, items = {
            share("seats", "支委会配备", "2.1", 4, "committee_fit_share",
                "得分=委员人数合规定的支部÷应设支委会的支部×4；没有应设的、没有报任职的不计这一项。", "补选委员，补报任职", "drop"),
            share("trained", "书记参训", "2.2", 4, "secretaries_trained_share",
                "得分=参加过培训的书记÷书记×4；没有书记的、没有报培训名册的不计这一项。", "安排没有参训的书记参加培训", "drop"),
            { name = "full", title = "书记为正式党员", number = "2.3", mode = "gate", measure = "secretaries_full", least = 1,
              grade = "良好", empty = "drop", missing = "drop",
              says = "有书记不是正式党员的，不得评优秀；没有书记的、没有报任职的不限。",
              cure = "按条件改选书记" },
            { name = "report", title = "书记述职评议", number = "2.4", points = 4, mode = "manual", missing = "drop",
              says = "县里评定，0至4分；没有评的不计这一项。", cure = "与县里核对" },
            { name = "ballot", title = "民主测评", number = "2.5", points = 3, mode = "manual", by = "ballot", missing = "drop",
              says = "老同志测评，0至3分；没有测评的不计这一项。", cure = "听取老同志意见" },
        } },
        { name = "members", title = "党员队伍", number = "3", points = 15, items = {
            share("immobile", "为行动不便党员送学", "3.1", 3, "immobile_served_share",
                "得分=送学到的÷行动不便的党员×3；没有行动不便党员的得满分，没有收到名册的不计这一项。", "给没有送到的补送", "full"),
            { name = "reported", title = "到社区报到", number = "3.2", points = 4, mode = "bands", measure = "reported_share",
              bands = { { least = "assess.annual.report_high", earns = 4 },
                        { least = "assess.annual.report_middle", earns = 3 },
                        { least = "assess.annual.report_low", earns = 2 } }, empty = "drop", missing = "drop",
              says = "报到党员占比80%以上（含本数）得4分，50%以上得3分，20%以上得2分，不足20%不得分；"
                  .. "没有党员的、没有报到情况的不计这一项。",
              cure = "动员没有报到的党员到居住社区报到" },
            share("hardship", "困难帮扶", "3.3", 3, "hardship_aided",
                "得分=帮扶过的÷特殊困难人员×3；没有困难人员的得满分，没有收到名册的不计这一项。", "给没有帮扶的补上", "full"),
            share("plans", "离休干部一人一策", "3.4", 2, "lixiu_plans",
                "得分=有个人方案的÷离休干部×2；没有离休干部的得满分，没有收到名册的不计这一项。", "给没有方案的补做方案", "full"),
            share("visits", "必访", "3.5", 3, "must_visit_share",
                "得分=按期走访的事由÷应走访的事由×3；没有规定或没有事由的不计这一项。", "补访并登记", "drop"),
        } },
        { name = "life", title = "学习活动", number = "4", points = 25, items = {
            short("meeting", "支部党员大会", "4.1", "life_meeting_share", "季度"),
            short("committee_meeting", "支委会", "4.2", "life_committee_share", "月"),
            short("class", "党课", "4.3", "life_class_share", "季度"),
            short("theme_day", "主题党日", "4.4", "life_theme_day_share", "月"),
            share("review", "组织生活会", "4.5", 2, "life_review_share",
                "得分=开了的支部÷支部×2；没有应开的、没有活动台账的不计这一项。", "补开并登记", "drop"),
            share("appraisal", "民主评议党员", "4.6", 2, "life_appraisal_share",
                "得分=开展了的支部÷支部×2；没有应开展的、没有活动台账的不计这一项。", "补做并登记", "drop"),
            { name = "joining", title = "组织生活参加率", number = "4.7", points = 3, mode = "bands",
              measure = "participation_share",
              bands = { { least = "assess.annual.join_high", earns = 3 },
                        { least = "assess.annual.join_middle", earns = 2 },
                        { least = "assess.annual.join_low", earns = 1 } }, empty = "drop", missing = "drop",
              says = "85%以上（含本数）得3分，75%以上得2分，60%以上得1分，不足60%不得分；没有签到表的不计这一项。",
              cure = "改进活动安排，做好签到和送学" },
            share("study", "学习覆盖", "4.8", 2, "study_coverage",
                "得分=年内至少学习一次的党员÷党员×2；没有党员的、没有活动台账的不计这一项。", "给没有学到的补学", "drop"),
        } },
        { name = "role", title = "作用发挥", number = "5", points = 15, items = {
            { name = "members_with_role", title = "发挥作用的党员", number = "5.1", points = 4, mode = "share",
              measure = "role_share", full = "assess.annual.role_full", empty = "drop", missing = "drop",
              says = "占比达30%（含本数）得满分，不足的按比例；没有党员的、没有收到名册的不计这一项。", cure = "组织党员参加队伍和志愿服务" },
            { name = "volunteering", title = "志愿服务", number = "5.2", points = 4, mode = "count", of = "volunteering",
              each = "assess.annual.each_volunteer", missing = "drop", says = "一次1分，满分为止；全县都没有报活动台账的不计这一项。",
              cure = "开展志愿服务并登记台账" },
            share("pairing", "结对帮扶", "5.3", 3, "pairing_coverage",
                "得分=结了对的÷流动和年老体弱党员×3；没有应结对的、没有报结对名单的不计这一项。", "给没有结对的安排帮扶人", "drop"),
            { name = "tasks", title = "任务清单", number = "5.4", points = 4, missing = "drop",
              says = "得分=（按期完成的事项＋晚于时限完成的事项×折算数）÷应落实的事项×4；没有适用的事项、没有任务清单的不计这一项。",
              cure = "办结未完成的事项，先办逾期的",
              judge = function(unit, p)
                  local late = unit.task_late
                  return 4 * (unit.task_done - late + late * p.assess.annual.late_counts) / unit.task_due
              end },
        } },
        { name = "system", title = "制度坚持", number = "6", points = 15, items = {
            { name = "returns", title = "名册报送", number = "6.1", points = 3, mode = "share", of = "sent", to = "expected",
              says = "得分=报来的名册÷应报的名册×3；没有报人员名册的单位不评，没有总分。", cure = "补报缺的名册" },
            share("systems", "支部制度", "6.2", 2, "systems_share",
                "得分=建立了的÷应有的制度×2；没有报制度清单的不计这一项。", "补建制度", "drop"),
            { name = "disclosed", title = "党务公开", number = "6.3", points = 2, mode = "count", of = "disclosed",
              each = "assess.annual.each_disclosure", missing = "drop", says = "一次0.5分，满分为止；全县都没有报公开情况的不计这一项。",
              cure = "按期公开并登记" },
            { name = "six_good", title = "六好达标", number = "6.4", points = 3, mode = "share", of = "six_passed",
              to = "six_judged", basis = { "ASSESS-ANNUAL", "STD-SIX-GOODS" }, empty = "drop", missing = "drop",
              says = "得分=六好达标的支部÷评过的支部×3；没有评过的、2022年5月15日以前不计这一项。", cure = "对照六好逐项整改" },
            { name = "honour", title = "示范支部", number = "6.5", points = 2, mode = "ladder", of = "honour_level",
              steps = { "县", "市", "省", "全国" }, says = "按所属支部的最高级别：县0.5分，市1分，省1.5分，全国2分。",
              cure = "创建示范支部" },
            { name = "standard", title = "规范化达标", number = "6.6", points = 2, mode = "share", of = "standard_passed",
              to = "standard_known", empty = "drop", says = "得分=达标、创优的党组织÷填了达标情况的党组织×2；都没有填的不计这一项。",
              cure = "对照标准创建；没有填的补填" },
            { name = "plan", title = "年初有计划", number = "6.7", points = 1, mode = "flag", of = "has_plan", missing = "drop",
              says = "报了年度计划得1分；全县都没有报计划的不计这一项。", cure = "补报年度计划" },
        } },
    },
    bonus = { from = "annual_bonus", title = "加分", most = "assess.annual.bonus_most" },
    penalty = { from = "annual_penalty", title = "扣分", most = "assess.annual.penalty_most" },
    veto = { from = "annual_veto", title = "一票否决", grade = "不合格" },
    grades = {
        { name = "优秀", least = "assess.annual.excellent" }, { name = "良好", least = "assess.annual.good" },
        { name = "合格", least = "assess.annual.pass" }, { name = "不合格" },
    },
    quota = { grade = "优秀", share = "assess.annual.quota", ties = "by", by = { "role", "life" } },
    -- 名次稳不稳:样本数为零,平时不算;--set assess.annual.firmness=256 就算,只写进内部的统计分析。
    firmness = {
        samples = "assess.annual.firmness",
        vary = {
            { what = "normalisation", choices = { "points", "minmax", "rank" } },
            { what = "weights", share = "0.25" },
            { what = "leave out" },
        },
    },
    convert = { whole = "assess.annual.whole", share = "assess.annual.share" },
}

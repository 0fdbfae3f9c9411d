-- 反馈:每个单位一份,只有本单位的内容。各表在 reports/feedback 里,文件名前的数字是 D 几。
report {
    name = "feedback", title = "单位反馈", file = "反馈/{id}_{name}.xlsx", per = "unit", profile = "unit",
    with_check = true,
    -- 清单之后,有问题的名册各一张,照原样抄回:在问题处着色、加批注。表下不写字,改好可以直接报回。
    copies = {
        from = "finding_feedback", most = 2000,
        title = "{table}（{path}）",
        row = "原行", back = "返回数据审核退回单",
        says = "{severity}：{message}。\n改法：{cure}。",
        all = "本表是原文件的全部{rows}行，其中{marked}行有问题。",
        some = "原文件共{rows}行，本表只列有问题的行：共{marked}行，列出{shown}行。其余的行见原文件。",
        shared = "原文件由几个单位合用，本表只列其中认得出是本单位的行：共{rows}行，有问题的{marked}行，列出{shown}行。",
        notes = {
            "红色为错误，须更正；黄色为疑问，请核实。鼠标移到着色的格上，可见问题和改法；“原行”着色而其他格没有的，问题在整行。",
            "改好可以直接报回：按“原行”逐行替代原文件的行，“原行”和表题后的原件号（#）请勿改动。要删去的行，请在原文件中删去，整份重报。",
        },
        left = "另有{files}个文件没有附表，请按上表在原文件中更正。",
    },
}

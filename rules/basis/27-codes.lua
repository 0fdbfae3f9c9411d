-- 标识代码：公民身份号码、统一社会信用代码、组织机构代码、行政区划代码，以及电子表格里的保全。

basis {
    id = "CODE-ID",
    title = "公民身份号码校验",
    document = "公民身份号码国家标准",
    number = "GB 11643-1999",
    published = "1999",
    status = "in force",
    certainty = "public",
    text = "18位：区划6位、出生日期8位、顺序码3位（奇数为男）、校验码1位。"
        .. "前17位乘权数7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2求和，除以11取余，"
        .. "余数0至10依次对应校验码1 0 X 9 8 7 6 5 4 3 2。",
    caution = "已用三个公开示例验算，相符。",
}

basis {
    id = "CODE-ID-15",
    title = "15位旧号码",
    document = "公民身份号码国家标准",
    number = "GB 11643-1999",
    published = "1999",
    status = "in force",
    certainty = "public",
    text = "15位旧号码可以接受，在年份前补“19”转为18位并重算校验码。",
    caution = "补“19”对1900年以前出生的人不适用。",
}

basis {
    id = "CODE-ID-BIRTH",
    title = "号码中的出生日期范围",
    document = "公民身份号码国家标准",
    number = "GB 11643-1999",
    published = "1999",
    status = "in force",
    certainty = "public",
    text = "号码中的出生日期须是真实日期，并在规定的起止范围内。",
    caution = "公开示例有1880年出生的，范围须由参数定。",
}

basis {
    id = "CODE-USCC",
    title = "统一社会信用代码校验",
    document = "法人和其他组织统一社会信用代码编码规则",
    number = "GB 32100-2015",
    published = "2015",
    status = "in force",
    certainty = "public",
    text = "18位，字符集为数字和除 I O S V Z 以外的大写字母，依次取值0至30。"
        .. "第i位权数为3的i−1次方除以31的余数，前17位加权求和，校验值=31减去和除以31的余数，"
        .. "再除以31取余。",
    caution = "有些公开样例的字符表或首位表是错的，不可作验算依据；党委和干部部门的代码以11开头。",
}

basis {
    id = "CODE-USCC-HEAD",
    title = "统一社会信用代码的开头",
    document = "法人和其他组织统一社会信用代码编码规则",
    number = "GB 32100-2015",
    published = "2015",
    status = "in force",
    certainty = "to check",
    text = "第1位是登记管理部门，第2位是机构类别：机关11，事业单位12，机构编制部门管理的群众团体13，"
        .. "民政部门登记的社会组织以5开头，企业91。",
    caution = "只据部分公开文字；工会等另行登记的群众团体不以13开头，所以不符只作提示。",
}

basis {
    id = "CODE-ORG",
    title = "组织机构代码校验",
    document = "全国组织机构代码编制规则",
    number = "GB 11714",
    status = "in force",
    certainty = "public",
    text = "统一社会信用代码第9至17位是组织机构代码，按模11校验。",
    caution = "标准年代号未录。",
}

basis {
    id = "CODE-REGION",
    title = "行政区划代码",
    document = "中华人民共和国行政区划代码",
    number = "GB/T 2260-2007",
    published = "2007",
    status = "in force",
    certainty = "public",
    text = "6位三级：前2位省，中2位地，后2位县；末尾补0的是上级。",
    caution = "另有第1号修改单。",
}

basis {
    id = "CODE-REGION-CHANGES",
    title = "区划代码变更",
    document = "中华人民共和国行政区划代码",
    number = "GB/T 2260-2007",
    published = "2007",
    status = "in force",
    certainty = "public",
    text = "代码随区划调整而变，须记起止日期：海门市320684改海门区320614，崇川区320602改320613，"
        .. "港闸区320611于2020年撤销，海安县320621于2018年改海安市320685。",
    caution = "各次变更的确切日期未录，须补入。",
}

basis {
    id = "CODE-REGION-OLD-ID",
    title = "号码中的旧区划代码",
    document = "中华人民共和国行政区划代码",
    number = "GB/T 2260-2007",
    published = "2007",
    status = "in force",
    certainty = "public",
    text = "身份号码前6位取发号时的区划代码，区划变更后仍然有效，不判为错。",
}

basis {
    id = "CODE-TEXT-CELLS",
    title = "代码存为文本",
    document = "电子表格处理代码的约定",
    status = "in force",
    certainty = "public",
    text = "身份号码、电话等代码在表格里一律存为文本单元格。",
    caution = "18位数字按数值打开，第15位以后会丢失。",
}

basis {
    id = "CODE-DAMAGED",
    title = "代码损坏的识别",
    document = "电子表格处理代码的约定",
    status = "in force",
    certainty = "public",
    text = "读入时遇科学计数（E+17）或末尾成串000的身份号码，判为已损坏，退回补正，不自行修复。",
    caution = "末三位恰为000的真号码极少，按待核列出。",
}

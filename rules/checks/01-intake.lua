-- 读名册时发现的问题。名称由程序固定,严重程度、措辞和改法在这里定。
-- 可用的占位:{value} 原值  {detail} 补充  {column} 列  {table} 表  {file} 文件

-- 文件

check {
    name = "file-unmatched", title = "文件对不上任何名册", severity = "error", basis = "ROSTER-FORM", firm = true,
    says = "文件名和表头都对不上任何名册，整份未读",
    cure = "请按表式改好表头，或在文件名中写明是哪张表；不是名册的请移出",
}
check {
    name = "file-other", title = "不是名册的文件格式", severity = "warning", basis = "ROSTER-FORM",
    says = "不是 xlsx 或 CSV 文件，未读",
    cure = "名册请另存为 xlsx 或 CSV；不是名册的请移出",
}
check {
    name = "file-ambiguous", title = "合于两张表", severity = "error", basis = "ROSTER-FORM", firm = true,
    says = "表头同时合于“{value}”和“{detail}”两张表，整份未读",
    cure = "请在文件名中写明是哪张表",
}
check {
    name = "file-by-header", title = "按表头认定", severity = "note", basis = "ROSTER-FORM",
    says = "按表头认定为“{detail}”表（文件名没有写明表名，或与表头不符）",
    cure = "如认定有误，请在文件名中写明表名",
}
check {
    name = "file-empty", title = "没有数据行", severity = "warning", basis = "ROSTER-FORM",
    says = "没有数据（空文件，或只有表头）",
    cure = "确实没有的请写明“无”并由单位确认；漏贴的请重报",
}
check {
    name = "file-encoding", title = "编码不能识别", severity = "error", basis = "ROSTER-FORM", firm = true,
    says = "不是 UTF-8、UTF-16 或 GB18030 编码（字节 {detail}），整份未读",
    cure = "请在 WPS 或 Excel 中打开后另存为 xlsx 或 CSV 再报",
}
check {
    name = "file-old-format", title = "旧格式的工作簿", severity = "error", basis = "ROSTER-FORM",
    says = "是旧格式（xls、et），整份未读",
    cure = "请在 WPS 或 Excel 中另存为 xlsx 再报；只改扩展名不行",
}
check {
    name = "file-locked", title = "设有打开密码", severity = "error", basis = "ROSTER-FORM",
    says = "文件设有打开密码，整份未读",
    cure = "请取消密码后重报",
}
check {
    name = "file-broken", title = "工作簿已损坏", severity = "error", basis = "ROSTER-FORM",
    says = "工作簿残缺或损坏（{detail}），整份未读",
    cure = "请用 WPS 或 Excel 打开，核对内容后另存为 xlsx 再报；打不开的请重新导出",
}
check {
    name = "file-too-large", title = "工作簿过大", severity = "error", basis = "ROSTER-FORM",
    says = "工作簿过大，或内容异常膨胀（{detail}），整份未读",
    cure = "请把数据复制到新工作簿（只粘贴值），删去多余的工作表再报；仍然过大的请拆成几份，或另存为 CSV",
}
check {
    name = "file-disguised", title = "扩展名与内容不符", severity = "note", basis = "ROSTER-FORM",
    says = "扩展名与内容不符，按内容作为 {detail} 读",
    cure = "请改正扩展名",
}
check {
    name = "file-repeated", title = "同一份文件报了两次", severity = "warning", basis = "ROSTER-FORM",
    says = "与同一文件夹的“{detail}”完全相同，只读那一份",
    cure = "请删去多余的一份；如应是另一份内容，请重报",
}
check {
    name = "file-personal", title = "文件名中有个人的号码", severity = "note", basis = "ROSTER-FORM",
    says = "文件名、文件夹名或工作表名中有像身份证号、手机号或银行卡号的数字，显示时已遮盖",
    cure = "请改名，不要把个人的号码写进名称；不是个人号码的不必处理",
}
check {
    name = "sheet-unmatched", title = "工作表对不上任何名册", severity = "note", basis = "ROSTER-FORM",
    says = "这张工作表的名称和表头都对不上任何名册，未读",
    cure = "是名册的请按表式改好表头；不是的不必处理",
}
check {
    name = "sheet-hidden", title = "隐藏的工作表", severity = "note", basis = "ROSTER-FORM",
    says = "这张工作表是隐藏的，照常读入",
    cure = "不应上报的请删去",
}
check {
    name = "rows-hidden", title = "隐藏的行", severity = "note", basis = "ROSTER-FORM",
    says = "有隐藏（含筛选掉）的行：第 {detail} 行，照常读入",
    cure = "不应上报的行请删去，隐藏不等于删去",
}
check {
    name = "columns-hidden", title = "隐藏的列", severity = "note", basis = "ROSTER-FORM",
    says = "有隐藏的列：{detail}，照常读入",
    cure = "不应上报的列请删去",
}
check {
    name = "cells-merged", title = "合并的单元格", severity = "note", basis = "ROSTER-FORM",
    says = "数据区有合并的单元格（{detail}），值只算在左上角一格，其余各格按空白读",
    cure = "请取消合并，把每一格填全",
}
check {
    name = "file-unsure", title = "编码有两种可能", severity = "error", basis = "ROSTER-FORM", firm = true,
    says = "按 UTF-8 和 GB18030 都读得通，表头也分不出是哪一种，整份未读",
    cure = "请在 WPS 或 Excel 中打开核对文字，另存为“CSV UTF-8”再报",
}
check {
    name = "file-delimiter", title = "不是逗号分隔", severity = "note", basis = "ROSTER-FORM",
    says = "各格之间是{detail}，已按{detail}分列",
    cure = "如有错位，请另存为 CSV（逗号分隔）再报",
}
check {
    name = "file-ids", title = "整列身份号码被表格软件改坏", severity = "error", basis = "CODE-DAMAGED",
    says = "“{value}”一列{detail}，整列已被表格软件改坏",
    cure = "请把这一列设为文本格式，按身份证重新填写全部号码后重报",
}
check {
    name = "file-unit", title = "文件名对得上几个单位", severity = "warning", basis = "ROSTER-FORM",
    says = "文件或文件夹的名称同时对得上几个单位，没有据此认定单位",
    cure = "请在文件夹名中写明单位代码或全称",
}
check {
    name = "header-missing", title = "缺少必需的列", severity = "error", basis = "ROSTER-FORM", firm = true,
    says = "表头中没有“{detail}”一列，整份未读",
    cure = "请补上这一列",
}
check {
    name = "header-required", title = "缺少必填的列", severity = "error", basis = "ROSTER-FORM",
    says = "表头中没有“{detail}”一列，各行都按未填读",
    cure = "请补上这一列；列名不同的请用表式中的列名",
}
check {
    name = "header-unit", title = "金额单位不是元", severity = "note", basis = "ROSTER-FORM",
    says = "“{value}”按{detail}读（表头写明单位），格内另写单位的除外",
    cure = "请核对金额；如写错单位，请改正表头",
}
check {
    name = "header-unit-unsure", title = "看不出金额的单位", severity = "warning", basis = "ROSTER-FORM",
    says = "“{value}”像是金额的单位，看不出是哪一种，按{detail}读",
    cure = "请在列名中写明单位，如“金额（万元）”“金额（元）”",
}
check {
    name = "header-repeated", title = "两列同义", severity = "error", basis = "ROSTER-FORM", firm = true,
    says = "“{value}”与“{detail}”是同一列，无法取舍，整份未读",
    cure = "请删去或改名其中一列",
}
check {
    name = "header-unknown", title = "多余的列", severity = "note", basis = "ROSTER-FORM",
    says = "“{value}”不是“{table}”表的列，未读",
    cure = "如是名册要的内容，请用表式中的列名",
}
check {
    name = "line-encoding", title = "这一行编码不同", severity = "error", basis = "ROSTER-FORM",
    says = "这一行有与整份文件编码不同的字（字节 {detail}），整行未读，本行不计",
    cure = "多半是从别的文件粘贴来的，请在 WPS 或 Excel 中重新输入这一行后另存",
}
check {
    name = "quote-unclosed", title = "引号不成对", severity = "error", basis = "ROSTER-FORM",
    says = "这一行有引号没有配对，按没有引号读，可能错位",
    cure = "请核对这一行的引号和逗号",
}

-- 行

check {
    name = "row-ragged", title = "多出的格", severity = "warning", basis = "ROSTER-FORM",
    says = "这一行比表头多出有内容的格（“{value}”），多出的未读",
    cure = "格内有逗号的请加引号；贴错位的请改正",
}
check {
    name = "row-total", title = "合计行", severity = "note", basis = "ROSTER-TOTAL",
    says = "合计行，不计入，只作核对",
    cure = "不必处理",
}
check {
    name = "row-footer", title = "表尾", severity = "note", basis = "ROSTER-TOTAL",
    says = "表尾的签名、页码或说明，不计入",
    cure = "不必处理",
}
check {
    name = "row-numbers", title = "栏次行", severity = "note", basis = "ROSTER-TOTAL",
    says = "表头下的栏次（甲、乙、1、2……），不计入",
    cure = "不必处理",
}
check {
    name = "row-header", title = "重复的表头", severity = "note", basis = "ROSTER-TOTAL",
    says = "又一次出现的表头，不计入",
    cure = "不必处理",
}
check {
    name = "row-unfilled", title = "各期都没有填", severity = "note", basis = "ROSTER-FORM",
    says = "这一行各月（次）都是空格，没有可读的内容，不计入",
    cure = "确实没有的不必处理；漏填的请补上",
}
-- 合计与明细核对(X38)。
check {
    name = "total-differs", title = "合计与明细不符", severity = "warning", basis = "ROSTER-TOTAL",
    says = "合计行“{column}”写的是 {value}，按各行应为 {detail}",
    cure = "请核对是合计算错，还是漏报、多报了行",
}
check {
    name = "sum-differs", title = "合计与本行各格不符", severity = "warning", basis = "ROSTER-TOTAL",
    says = "“{column}”写的是 {value}，按本行各格应为 {detail}",
    cure = "请核对是合计算错，还是某一格漏填、填错",
}
check {
    name = "key-blank", title = "主键为空", severity = "error", basis = "ROSTER-KEY", firm = true,
    says = "“{column}”为空",
    cure = "请填写后重报",
}
check {
    name = "key-repeated", title = "主键重复", severity = "error", basis = "ROSTER-KEY", firm = true,
    says = "“{value}”重复，先见于 {detail}",
    says_unit = "“{value}”与另一行重复",
    cure = "同一人（事）的请删去一行；不同的请改正编号。本单位没有另一行的，请联系县（市）局",
}

-- 格

check {
    name = "cell-required", title = "必填项为空", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”为空",
    cure = "请填写",
}
check {
    name = "cell-error", title = "公式出错", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的公式出错（{value}），按空值处理",
    cure = "请改正公式，或直接填写这一格",
}
check {
    name = "cell-control", title = "有不可见字符", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”含有不可见的控制字符，按空值处理",
    cure = "请删去后重新输入这一格",
}
check {
    name = "cell-damaged", title = "数字被表格软件改坏", severity = "error", basis = "CODE-DAMAGED",
    says = "“{column}”已成科学记数（{value}），后几位丢失，无法还原",
    cure = "请把这一列设为文本格式，重新填写原号码",
}
check {
    name = "cell-narrow", title = "存成了井号", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”只有井号（{value}），保存时列太窄，内容丢失",
    cure = "报 CSV 的请在原表中加宽这一列后重新另存；报工作簿的请在这一格重新填写原来的内容",
}
check {
    name = "cell-lost", title = "可能丢了字", severity = "warning", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”中有问号或“�”，多半是生僻字保存时丢失",
    cure = "请补上原字，另存为 xlsx 或“CSV UTF-8”再报",
}
check {
    name = "cell-integer", title = "不是整数", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”应为整数，写的是“{value}”",
    cure = "请只填数字",
}
check {
    name = "cell-decimal", title = "不是数", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”应为数，写的是“{value}”",
    cure = "请填写数字，如 12.5、42.5%、4.1万",
}
check {
    name = "cell-money", title = "不是金额", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”应为金额（元，至多两位小数），写的是“{value}”",
    cure = "请填写如 300 或 300.00",
}
check {
    name = "cell-range", title = "超出范围", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”写的是 {value}，不在允许范围（{detail}）",
    cure = "请核对后改正",
}
check {
    name = "cell-date", title = "日期不能识别", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”不是日期",
    cure = "请写成 1953-08-05、1953.08 或 1953年8月",
}
check {
    name = "cell-date-century", title = "年份只有两位", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”年份只有两位，分不清是哪个世纪",
    cure = "请写四位年份，如 1953.08",
}
check {
    name = "cell-date-precision", title = "日期不够具体", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”没有写到日",
    cure = "请写明年月日",
}
check {
    name = "cell-date-serial", title = "日期成了序号", severity = "warning", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”是表格软件的日期序号，按 {detail} 读",
    cure = "请核对；把这一列设为日期或文本格式再存",
}
check {
    name = "cell-date-unsure", title = "月份不明", severity = "warning", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”可能是1月，也可能是10月，按 {detail} 读",
    cure = "请写成两位月份，如 1953.01 或 1953.10",
}
check {
    name = "cell-boolean", title = "不是是否", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”看不出是或否",
    cure = "请填“是”或“否”",
}
check {
    name = "cell-choice", title = "不在可选项内", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”不在可选项内",
    cure = "请从表式列出的可选项中选填",
}
check {
    name = "cell-id-number", title = "身份号码有误", severity = "error", basis = "CODE-ID",
    says = "“{column}”不是有效的公民身份号码（{value}）",
    cure = "请对照身份证改正；X 要大写",
}
check {
    name = "cell-id-15", title = "15位旧号码", severity = "warning", basis = "CODE-ID-15",
    says = "“{column}”是15位旧号码（{value}），已换算为18位",
    cure = "请改填18位号码",
}
check {
    name = "cell-credit-code", title = "统一社会信用代码有误", severity = "error", basis = "CODE-USCC",
    says = "“{column}”的“{value}”校验不符",
    cure = "请对照证书改正",
}
check {
    name = "cell-region", title = "区划代码有误", severity = "error", basis = "CODE-REGION",
    says = "“{column}”的“{value}”不是六位区划代码",
    cure = "请按 GB/T 2260 填写六位代码",
}
check {
    name = "cell-phone", title = "电话号码有误", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”不是电话号码（{value}）",
    cure = "手机填11位，座机填区号加号码；只填一个",
}
check {
    name = "cell-phones", title = "一格有几个电话", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”一格里有几个号码（{value}），不知以哪个为准",
    cure = "请只留常用的一个，其余写在备注",
}

-- 对应关系

check {
    name = "reference-unknown", title = "对不上", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”在名册中找不到{detail}",
    cure = "请填代码，或与名册一致的全称、简称",
}
check {
    name = "reference-ambiguous", title = "对得上几个", severity = "error", basis = "ROSTER-FORM",
    says = "“{column}”的“{value}”对得上不止一个",
    cure = "请改填代码",
}
check {
    name = "unit-disagrees", title = "单位不一致", severity = "warning", basis = "STAT-COUNTED-ONCE",
    says = "“{column}”写的是“{value}”，文件却在另一单位（{detail}）名下，按所写的单位计",
    cure = "请核对这一行由哪个单位报送；待遇由谁发放，就由谁统计",
}

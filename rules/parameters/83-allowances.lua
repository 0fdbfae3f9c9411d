-- 书记工作补贴的标准(分)。数额各地自定:文件里有的写在这里,没有的由案卷 set,或由县局加一行。
parameter {
    name = "allowance.base_month", title = "书记每月基本补贴标准", unit = "fen", basis = "ALLOW-LOCAL",
    { place = "530000", value = 30000, basis = "YN-SECRETARY", note = "不少于300元" },
    { place = "533100", value = 30000, basis = "DH-SECRETARY", note = "不少于300元" },
    { place = "445200", value = 30000, from = "2020-04", basis = "JY-SECRETARY" },
}

-- 定额:多发、少发都是差错;下限:只看少发。
parameter {
    name = "allowance.base_means", title = "基本补贴标准是定额还是下限", unit = "text",
    { value = "定额", basis = "ALLOW-LOCAL" },
    { place = "530000", value = "下限", basis = "YN-SECRETARY" },
    { place = "533100", value = "下限", basis = "DH-SECRETARY" },
}

-- 没有一份文件给出数额。
parameter {
    name = "allowance.performance_year", title = "书记绩效补贴全年标准", unit = "fen", basis = "ALLOW-LOCAL",
}

-- 整月:整月在任才应发,到任、离任当月不要求发;当月:有一天在任就应发。
parameter {
    name = "allowance.month_counts", title = "任职不满一个月怎样算（整月、当月）", unit = "text",
    { value = "整月", basis = "ALLOW-LOCAL", note = "NT-26 没有说不满一个月怎样算" },
}

-- 一份:兼任几个支部书记的一个月只应发一份;各份:每个职务都应发。
parameter {
    name = "allowance.posts_paid", title = "兼任几个职务发几份补贴（一份、各份）", unit = "text",
    { value = "一份", basis = "ALLOW-LOCAL" },
    { place = "530000", value = "一份", basis = "YN-SEVERAL-POSTS" },
    { place = "533100", value = "一份", basis = "DH-SEVERAL-POSTS" },
}

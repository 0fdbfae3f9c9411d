# Each key with a value that it cannot have.
of() {
    mkdir -p case
    printf 'case { %s }\n' "$1" >case/case.lua
    status mingce check case
}
of ''
of 'title = "测试", place = "532801"'
of 'title = "测试", place = 532801, period = "2021"'
of 'title = "测试", place = "景洪市", period = "2021"'
of 'title = "测试", place = "5328", period = "2021"'
of 'title = "测试", place = "532801", period = "二〇二一"'
of 'title = "测试", place = "532801", period = "2021-13"'
of 'title = "测试", place = "532801", period = "2021-06 … 2021-01"'
of 'title = "测试", place = "532801", period = "2021", as_of = "2021-12"'
of 'title = "测试", place = "532801", period = "2021", as_of = "2021-02-30"'
of 'title = "测试", place = "532801", period = "2021", as_of = "2021/12/31"'
of 'title = "测试", place = "532801", period = "2021", language = "fr"'
of 'title = "测试", place = "532801", period = "2021", language = 1'
of 'title = "测试", place = "532801", period = "2021", trial = "yes"'
of 'title = "测试", place = "532801", period = "2021", due = "soon"'
of 'title = "测试", place = "532801", period = "2021", signature = "某某"'
of 'title = "测试", place = "532801", period = "2021", set = { 1 }'
of 'title = "测试", place = "532801", period = "2021", set = { ["fund.work.floor_branch"] = 0.5 }'
of 'title = "\200", place = "532801", period = "2021"'
in_chinese mingce check case

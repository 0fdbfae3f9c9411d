# Published figures against recomputed ones: exact to the places they were published with, and by
# what 余, 近 and 左右 mean.
small_case
roster 文稿数据.csv <<'ROWS'
文稿编号,原文,数值,近似标记,公式
F01,党员5名,5,确数,members
F02,党员6名,6,确数,members
F03,占比80%,80%,,separate_share
F04,占比80.1%,80.1%,,separate_share@532801
F05,教体局66.7%,66.7%,,reached_share@U1
F06,教体局66.6%,66.6%,,reached_share@U1
F07,支部均1.33人,1.33,,members_per_org
F08,支部均1.3人,1.3,,members_per_org
F09,4余名,4,余,members
F10,6余名,6,余,members
F11,近6名,6,近,retired
F12,近7名,7,近,retired
F13,近6.5名,6.5,近,retired
F14,6名左右,6,左右,retired
F15,5.8名左右,5.8,左右,retired
F16,5.5名左右,5.5,左右,retired
F17,没有名册的,100,,
F18,写错的,1,,membres
F19,没有的对象,1,,members@U9
F20,0.0006万名,0.0006万,,retired
F21,0.001万名（四舍五入到十）,0.001万,,retired
ROWS
mingce check case -o out -q
run_out
cells 内部/数据质量.xlsx 文稿数据核对!A5:G40

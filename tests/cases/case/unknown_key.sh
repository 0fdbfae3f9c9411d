# A slip of the pen is named with what was probably meant.
new_case 'langauge = "en",'
status mingce check case
new_case 'signature = { haed = "某某" },'
status mingce check case
new_case 'zebra = 1,'
status mingce check case
in_chinese mingce check case
new_case '"532801",'
status mingce check case

status mingce check --jbos 2 case
status mingce check --qqqqqqqq case
status mingce check -x case
status mingce check -qx case
in_chinese mingce check --jbos 2 case

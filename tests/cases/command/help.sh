status mingce --help
in_chinese mingce -h
status in_chinese mingce | head -n 1

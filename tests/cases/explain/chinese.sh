# In the language of the reader, whatever the language of the case.
small_case 'language = "en",'
run_out
in_chinese mingce explain out 532801 separate_share
in_chinese mingce explain out O1 work_floor
in_chinese mingce explain out O2 standardisation | head -n 6

status mingce chekc case
status mingce frobnicate
in_chinese mingce chekc case

# What is in OUT is in the language of the case; the locale of whoever runs it changes no byte.
small_case
rm case/荣誉表彰.csv
mingce run case -o in_c -q
in_chinese mingce run case -o in_zh -q
LC_ALL=de_DE.UTF-8 LANGUAGE=fr LANG=en_US.UTF-8 mingce run case -o in_de -q
for out in in_zh in_de; do
    same in_c $out && echo "$out: same"
done
small_case 'language = "en",'
rm case/荣誉表彰.csv
run_out
in_chinese mingce run case -o in_zh -q
same out in_zh && echo "en: same"
db "select reason from evaluation limit 1" "select reason from evaluation where what = 'measure' limit 1"
cells 上报/县级汇总.xlsx 基本情况!A12:A12 荣誉表彰!A8:B8 \
    审计/经费审计.xlsx 工作经费!J7:J7

# The same bytes of everything, whatever the threads, the time zone, the folder and the hour; of
# case.db, too.
small_case
mingce run case -o out -q --jobs 1
mkdir elsewhere
cp -r case elsewhere/renamed
cd elsewhere || exit 1
touch -d '2001-02-03' renamed/*.csv
for jobs in 1 2 8; do
    for TZ in UTC Asia/Shanghai America/Los_Angeles; do
        export TZ
        mingce run renamed -o out$jobs -q --jobs $jobs
        same ../out out$jobs && echo "$jobs $TZ same"
    done
done
"$PYTHON" -c 'import zipfile
print({entry.date_time for entry in zipfile.ZipFile("out1/上报/县级汇总.xlsx").infolist()})'

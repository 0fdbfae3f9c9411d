# Parameters of the case's own: unknown ones and impossible values are faults; the command line
# goes before case.lua.
small_case 'set = { ["fund.work.flor_branch"] = 100000 },'
status run_out
small_case 'set = { ["fund.work.floor_branch"] = "a lot" },'
status run_out
small_case 'set = { ["fund.work.floor_branch"] = 100000 },'
status run_out
db "select subject_id, amount_fen from allocation"
status run_out --set fund.work.floor_branch=12345 --set fund.work.floor_general_branch=1
db "select subject_id, amount_fen, note from allocation" \
    "select name, value, source, used_by from parameter_used where name like 'fund%'"
sed -n '/"set": {/,/}/p' out/manifest.json
status run_out --set fund.work.flor_branch=1
status run_out --set fund.work.floor_branch=0.5
in_chinese mingce run case -o out --set fund.work.floor_branch=0.5

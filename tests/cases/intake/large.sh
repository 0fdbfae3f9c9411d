# Three hundred columns, a cell of two megabytes, a line that is no line of a roster.
new_case
two_units
"$PYTHON" - <<'PY'
import os
os.makedirs("case", exist_ok=True)
with open("case/人员名册.csv", "w") as file:
    file.write("人员编号,姓名,政治面貌,人员类别" + "".join(f",多余{i}" for i in range(300)) + ",备注\n")
    file.write("P1,王一,群众,退休" + ",x" * 300 + "," + "长" * 700000 + "\n")
PY
mingce check case -o out -q | sed -n '1p;$p;/长/p' | cut -c 1-160
db "select person_id, length(note) from persons" "select count(*) from finding"
run_out || echo "= $?"
"$PYTHON" -c 'open("case/活动.csv", "w").write("x" * 9000000)'
status mingce check case -q

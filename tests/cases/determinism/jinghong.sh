# The city: --jobs, time zone and locale change neither a byte nor a digest.
case=$ROOT/fixtures/jinghong
mingce run "$case" -o out1 -q --jobs 1
TZ=Asia/Shanghai LC_ALL=C.UTF-8 LANGUAGE=zh_CN mingce run "$case" -o out8 -q --jobs 8
find out1 -type f ! -name case.db ! -name chain.txt | sort | sed 's/^out1//' | while read -r file; do
    cmp "out1$file" "out8$file"
done
cmp out1/case.db out8/case.db
"$PYTHON" - <<'PY'
import hashlib, json
from pathlib import Path
one, eight = (json.loads(Path(f"{out}/manifest.json").read_text("utf-8")) for out in ("out1", "out8"))
print(one == eight, len(one["case.db"]), "tables", len(one["outputs"]), "workbooks")
for output in one["outputs"]:
    data = (Path("out1") / output["path"]).read_bytes()
    assert (len(data), hashlib.sha256(data).hexdigest()) == (output["bytes"], output["sha256"]), output
PY

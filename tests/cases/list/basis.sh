# Which rules stand on a basis, and which basis has none.
mingce list basis | grep -E '^(JH-12|NT-29|YN-WORK-FUND|STAT-AGE-BANDS|CODE-ID) '
in_chinese mingce list basis | grep -E '^JH-12 '
mingce list basis --json | "$PYTHON" -c 'import json, sys
bases = json.load(sys.stdin)
print([b for b in bases if b["id"] == "JH-12"])
print(sorted({b["status"] for b in bases}), sorted({b["certainty"] for b in bases}))'

# Every mistake that was planted is found, where it was planted; nothing else.
mingce check "$ROOT/fixtures/lijin" -o out -q >printed
echo "= $?"
"$PYTHON" "$ROOT/tests/tools/answers.py" out lijin
grep -e alliance- -e rota- -e liaison- -e plan-late -e venue- printed

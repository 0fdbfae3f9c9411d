# Any system call of a run fails: the disk is full, a read goes wrong, no more files may be opened.
. "$ROOT/tests/fault/lib.sh"
small
small_run && cp -r out before
sed -i '/^P6/d' case/*/人员名册.csv
set -- out "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 1
sweep --points 12 calls write ENOSPC "$@"
sweep calls write ENOSPC+ "$@"
sweep --points 4 calls write EDQUOT "$@"
sweep calls create ENOSPC "$@"
sweep --points 4 calls mkdir EACCES "$@"
sweep calls sync,rename EIO "$@"
sweep --points 8 calls close EIO "$@"
sweep --points 8 calls seek EIO "$@"
sweep --points 12 calls read EIO "$@"
sweep --points 8 calls open EMFILE "$@"
sweep --points 12 calls stat EACCES "$@"
sweep calls list EIO "$@"
sweep calls lock EIO "$@"
sweep calls remove EIO "$@"

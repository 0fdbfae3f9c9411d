#!/bin/sh
# Takes a result of mingce from one office to another: one file of 7-Zip, AES-256, the names of the
# files encrypted as well. Windows offices open it with 7-Zip by a double click.
#
#   transport.sh seal OUT FILE.7z     OUT into FILE.7z
#   transport.sh open FILE.7z OUT     and out of it again
#
# The password is asked for in the terminal, or stands in MINGCE_PASSWORD; it is on no command line.
# FILE.7z, or OUT, comes to be as a whole or not at all. Exit status: 0 done, 2 usage, 3 what is given
# cannot be read, 5 what is wanted cannot be written.
set -u
umask 077

say() { # English, Chinese
    case ${LANGUAGE:-}${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
        *zh*) printf '%s\n' "$2" ;;
        *) printf '%s\n' "$1" ;;
    esac
}

end() { # status, English, Chinese
    sweep
    say "transport.sh: $2" "transport.sh: $3" >&2
    exit "$1"
}

draft=
lock=
child=
sweep() {
    [ -z "$draft" ] || rm -rf "$draft"
    [ -z "$lock" ] || rm -f "$lock"
}

stopped() { # signal
    [ -z "$child" ] || kill -KILL "$child" 2>/dev/null
    wait 2>/dev/null
    sweep
    stty echo 2>/dev/null
    trap - "$1"
    kill "-$1" $$
}
for signal in INT TERM HUP; do
    # shellcheck disable=SC2064
    trap "stopped $signal" "$signal"
done

usage() {
    end 2 "usage: transport.sh seal OUT FILE.7z | open FILE.7z OUT" \
        "用法：transport.sh seal 结果文件夹 文件.7z | open 文件.7z 结果文件夹"
}

find_tool() {
    for tool in 7z 7zz 7za; do
        command -v $tool >/dev/null 2>&1 && return
    done
    end 5 "7-Zip is not installed; on Debian: apt install p7zip-full" \
        "没有安装7-Zip；Debian上执行：apt install p7zip-full"
}

# The target beside which all is made: a folder for what is not finished, under a lock. What a killed one
# left goes first.
begin() { # target
    [ -e "$1" ] || [ -L "$1" ] && end 5 "$1 is there already; give another name" "$1已经存在；请另给一个名称"
    above=$(cd "$(dirname -- "$1")" 2>/dev/null && pwd -P) ||
        end 5 "$1: there is no such folder" "$1：没有这个文件夹"
    name=$(basename -- "$1")
    target=$above/$name
    : 2>/dev/null >>"$above/.$name.mingce-lock" || end 5 "$1 cannot be written" "$1不能写入"
    exec 9>>"$above/.$name.mingce-lock"
    flock -n 9 || end 5 "$1 is being written by another" "$1正由另一个程序写入"
    lock=$above/.$name.mingce-lock
    draft=$above/.$name.mingce-build
    rm -rf "$draft"
    mkdir "$draft" || end 5 "$1 cannot be written" "$1不能写入"
}

password=
ask() { # how often
    password=${MINGCE_PASSWORD:-}
    [ -z "$password" ] || return
    [ -t 0 ] || end 5 "run it in a terminal, or set MINGCE_PASSWORD" "请在终端中运行，或设置MINGCE_PASSWORD"
    again=
    stty -echo
    say "Password:" "密码：" >&2
    IFS= read -r password
    if [ "$1" -gt 1 ]; then
        say "Once more:" "再输一次：" >&2
        IFS= read -r again
    else
        again=$password
    fi
    stty echo
    [ "$password" = "$again" ] || end 5 "the two passwords differ" "两次输入的密码不一致"
    [ -n "$password" ] || end 5 "an empty password hides nothing" "密码不能为空"
}

# 7-Zip asks the terminal; without one it reads what comes here.
zip() { # argument …
    printf '%s\n%s\n' "$password" "$password" | LC_ALL=C.UTF-8 setsid "$tool" "$@" -bd -y >"$draft/said" 2>&1 9>&- &
    child=$!
    wait $child 2>/dev/null
    status=$?
    child=
    return $status
}

reason() {
    grep -iE 'wrong|cannot|unexpected|no space|not enough|too large|denied' "$draft/said" | head -n 1
}

seal() {
    out=$1
    grep -qs '"program": "mingce"' "$out/manifest.json" ||
        end 3 "$out is no result of mingce" "$out不是mingce编出的结果"
    case $2 in *.7z) ;; *) usage ;; esac
    folder=$(cd "$out" && pwd -P)
    case $(cd "$(dirname -- "$2")" 2>/dev/null && pwd -P)/ in
        "$folder"/*) end 5 "$2 lies in the result itself; give a place outside" "$2在结果文件夹里面；请换到外面" ;;
    esac
    find_tool
    begin "$2"
    ask 2
    # No run may put another result in its place meanwhile.
    beside=${folder%/*}/.${folder##*/}.mingce-lock
    if : 2>/dev/null >>"$beside"; then
        exec 8>>"$beside"
        flock -n 8 || end 5 "$out is being written; wait until that is done" "$out正在编制；请等编完再来"
    else
        beside=
    fi
    (cd "${folder%/*}/" && zip a -t7z -mhe=on -p "$draft/$name" "./${folder##*/}") 2>/dev/null
    made=$?
    [ -z "$beside" ] || rm -f "$beside"
    if [ $made -ne 0 ] || ! zip t "$draft/$name"; then
        end 5 "$2 cannot be made: $(reason)" "$2未能做成：$(reason)"
    fi
    sync "$draft/$name"
    # Neither a link nor this move goes over a file.
    if ! ln "$draft/$name" "$target" 2>/dev/null; then
        mv -nT "$draft/$name" "$target"
        [ ! -e "$draft/$name" ] || end 5 "$2 cannot be put in place" "$2不能放到位"
    fi
    sweep
    say "$2: opens with 7-Zip and the password; tell it by another way than the file" \
        "$2：用7-Zip和密码打开；密码请不要与文件同路传送"
}

open() {
    [ -f "$1" ] || end 3 "$1 is not there" "没有$1"
    archive=$(cd "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
    find_tool
    begin "$2"
    ask 1
    mkdir "$draft/all"
    if ! zip x "$archive" "-o$draft/all"; then
        if grep -qi 'wrong password' "$draft/said"; then
            end 3 "$1: the password is wrong, or the file is damaged" "$1：密码不对，或文件已损坏"
        fi
        end 3 "$1 cannot be opened: $(reason)" "$1打不开：$(reason)"
    fi
    set -- "$1" "$2" "$draft"/all/*
    if [ $# -ne 3 ] || [ ! -f "$3/manifest.json" ]; then
        end 3 "$1 holds no result of mingce" "$1里不是mingce编出的结果"
    fi
    chmod -R go= "$3"
    mv -nT "$3" "$target"
    [ ! -e "$3" ] || end 5 "$2 cannot be put in place" "$2不能放到位"
    sweep
    say "$2: now mingce verify $2" "$2：请接着执行 mingce verify $2"
}

[ $# -eq 3 ] || usage
case $1 in
    seal) seal "$2" "$3" ;;
    open) open "$2" "$3" ;;
    *) usage ;;
esac

#!/usr/bin/env python3
"""Stops a command of mingce at every point, or at some of them, and looks at what is left.

    sweep.py [--points N|all] HOW CALLS ACTION TARGET COMMAND …

HOW is "calls": tests/fault/inject lets the Nth system call of the groups CALLS meet ACTION; or
"within": the program with faults in it lets the Nth step of the kind CALLS fail (tests/fault/faults.c;
ACTION is "once" or "onwards").

TARGET is what COMMAND writes, a folder or a file; "-" if it writes nothing. COMMAND runs where a folder
before/ holds what was there first, and after/ what a run that nothing disturbs leaves. What must hold:

- the target is the one or the other, byte for byte: the new one with status 0 or 1, the former one else
- the status is a documented one; over 1 there is a message, with its place and an id that
  docs/messages.md has, or "out of memory"
- nothing lies about afterwards; after a kill, nothing does when the command has run once more

Prints one line for all points, and a line for each that broke a promise.
"""
import hashlib
import os
import re
import shutil
import subprocess
import sys

ROOT = os.environ["ROOT"]
BUILD = os.path.dirname(os.environ["MINGCE"])
INJECT = os.path.join(BUILD, "tests/fault/inject")
FAULTY = os.path.join(BUILD, "mingce-faulty")
STATUSES = {0, 1, 2, 3, 4, 5, 70}
KILLED = 128 + 9


def ids():
    with open(os.path.join(ROOT, "docs/messages.md"), encoding="utf-8") as file:
        return set(re.findall(r"^### (\S+)$", file.read(), re.M))


def contents(path):
    """Names, modes and digests of all there is below; the record of runs without its times."""
    if not os.path.lexists(path):
        return {}
    found = {}
    paths = [path]
    for folder, folders, files in os.walk(path):
        paths += [os.path.join(folder, name) for name in folders + files]
    for at in paths:
        mode = os.lstat(at).st_mode
        digest = ""
        if os.path.isfile(at):
            with open(at, "rb") as file:
                text = file.read()
            if os.path.basename(at) == "chain.txt":
                text = re.sub(rb"\t20[^\t]*\t", b"\ttime\t", text).splitlines()
                text = b"\n".join(line.split(b"\t")[2] for line in text)
            digest = hashlib.sha256(text).hexdigest()
        found[os.path.relpath(at, path)] = (oct(mode), digest)
    return found


def put(source, target):
    if os.path.isdir(target) and not os.path.islink(target):
        shutil.rmtree(target)
    elif os.path.lexists(target):
        os.unlink(target)
    if os.path.isdir(source):
        shutil.copytree(source, target, symlinks=True)
    elif os.path.exists(source):
        shutil.copy2(source, target)


class Sweep:
    def __init__(self, how, calls, action, target, command):
        self.how, self.calls, self.action = how, calls, action
        self.target, self.command = target, command
        self.ids = ids()
        self.wrong = []
        self.env = dict(os.environ, INJECT_COUNT="count", TMPDIR=os.path.abspath("tmp"))
        os.makedirs("tmp", exist_ok=True)

    def run(self, point, action):
        command = list(self.command)
        env = dict(self.env)
        if self.how == "calls":
            command = [INJECT, self.calls, str(point), action] + command
        else:
            command[0] = FAULTY
            env["MINGCE_FAULT"] = f"{self.calls}:{point}:{action}"
            env["MINGCE_FAULT_COUNT"] = "count"
        done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, timeout=120)
        status = done.returncode if done.returncode >= 0 else 128 - done.returncode
        return status, done.stderr.decode("utf-8", "replace")

    def count(self):
        status, said = self.run(0, "none")
        if status == 125:
            print("skipped: this machine cannot trace")
            sys.exit(0)
        if status > 1:
            print(f"without a fault: {status}: {said}")
            sys.exit(1)
        with open("count", encoding="ascii") as file:
            return int(file.read())

    def left_over(self):
        beside = [name for name in os.listdir(".") if ".mingce" in name]
        return sorted(beside + [f"tmp/{name}" for name in os.listdir("tmp")])

    def wrong_at(self, point, status, said, what):
        self.wrong.append(f"{self.calls} {point}: status {status}: {what}: {said.strip()}")

    def sweep_left(self):
        for name in self.left_over():
            if os.path.isdir(name):
                shutil.rmtree(name)
            else:
                os.unlink(name)

    def judge(self, point, status, said):
        before, after = self.before, self.after
        now = contents(self.target)
        killed = self.action == "kill" and status == KILLED
        if killed:
            if now not in (before, after):
                self.wrong_at(point, status, said, "neither the former result nor the new one")
                put("before", self.target)
            again, message = subprocess_status(self.command, self.env)
            if again > 1 and now != after:
                self.wrong_at(point, again, message, "the next run fails")
            now = contents(self.target) if again <= 1 else after
            if now not in (after, self.again):
                self.wrong_at(point, again, message, "the next run leaves something else")
        elif status not in STATUSES and not (status == 127 and "shared libraries" in said):
            self.wrong_at(point, status, said, "no documented status")
        elif status <= 1 and now != after:
            self.wrong_at(point, status, said, "success, and the result is not whole " + differ(now, after))
        elif status > 1 and now != before:
            self.wrong_at(point, status, said, "a fault, and the former result is not there")
        # Before the program itself begins.
        if "error while loading shared libraries" in said:
            self.sweep_left()
            return
        if not killed and status > 1:
            found = re.findall(r"^mingce: .*\[([a-z0-9-]+)\]$", said, re.M)
            if said != "mingce: out of memory\n" and not (len(found) == 1 and found[0] in self.ids):
                self.wrong_at(point, status, said, "no message, or more than one")
        left = self.left_over()
        if left and not killed and status <= 1:
            # The new result is in place, and what was there before cannot be removed: the next run
            # sweeps it.
            subprocess_status(self.command, self.env)
            left = self.left_over()
        if left:
            self.wrong_at(point, status, said, f"left over: {left}")
        self.sweep_left()

    def go(self, points):
        self.before = contents("before")
        put("before", self.target)
        total = self.count()
        self.after = contents(self.target)
        put(self.target, "after")
        self.again = self.after
        if self.action == "kill":
            subprocess_status(self.command, self.env)
            self.again = contents(self.target)
        if total == 0 and self.calls == "memory":
            # A sanitizer has an allocator of its own.
            print(f"{self.calls} {self.action}: whole or nothing")
            return
        if total == 0:
            print(f"{self.calls}: there is no such call")
            sys.exit(1)
        if points == "all" or int(points) >= total:
            chosen = range(1, total + 1)
        else:
            # The last calls put the result in place.
            many = int(points)
            chosen = sorted({1 + i * (total - 1) // max(many - 1, 1) for i in range(many)})
        seen = {}
        for point in chosen:
            put("before", self.target)
            status, said = self.run(point, self.action)
            self.judge(point, status, said)
            seen[status] = seen.get(status, 0) + 1
        if os.environ.get("FAULTS_TELL"):
            print(f"{self.calls} {self.action}: {total} in all, {len(chosen)} tried, {seen}")
        for line in self.wrong:
            print(line)
        print(f"{self.calls} {self.action}: {'broken' if self.wrong else 'whole or nothing'}")


def subprocess_status(command, env):
    done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=120)
    return done.returncode, done.stderr.decode("utf-8", "replace")


def differ(now, after):
    names = sorted(name for name in set(now) | set(after) if now.get(name) != after.get(name))
    return " ".join(names[:4])


def main():
    arguments = sys.argv[1:]
    points = os.environ.get("FAULTS", "6")
    if arguments[0] == "--points":
        points = arguments[1] if points != "all" else points
        arguments = arguments[2:]
    how, calls, action, target = arguments[:4]
    Sweep(how, calls, action, target, arguments[4:]).go(points)


if __name__ == "__main__":
    main()

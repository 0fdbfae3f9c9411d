"""terminal.py ANSWER COMMAND …: runs the command on a terminal of its own, types the answer when it is
asked something, and prints what the terminal showed and the exit status."""
import os
import pty
import sys

answer, command = sys.argv[1], sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
shown = b""
asked = False
while True:
    try:
        some = os.read(terminal, 4096)
    except OSError:  # the other end is closed
        some = b""
    if not some:
        break
    shown += some
    if not asked and shown.endswith(b": "):
        asked = True
        os.write(terminal, answer.encode() + b"\n")
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(shown.decode().replace("\r\n", "\n") + f"= {status}")

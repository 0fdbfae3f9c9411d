"""terminal.py ANSWER COMMAND …: runs the command on a terminal of its own, types the answer as soon as it is
asked something ("^C" interrupts), and prints what the terminal showed, the exit status, and whether the
terminal shows at the end what is typed."""
import os
import pty
import signal
import sys
import termios

answer, command = sys.argv[1], sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.execvp(command[0], command)
signal.alarm(60)  # one that waits for an answer that it had
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
        os.write(terminal, b"\3" if answer == "^C" else answer.encode() + b"\n")
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
echo = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
print(shown.decode().replace("\r\n", "\n") + f"= {status}, shows: {echo}")

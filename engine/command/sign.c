/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/language.h"
#include "batch/chain.h"
#include "command/command.h"

enum { LONGEST = 1024 };

/* Typed on the terminal, which does not show it. */
static const char *ask_terminal(char *password)
{
    FILE *terminal = fopen("/dev/tty", "r+");
    struct termios shown;
    if (!terminal) {
        return NULL;
    }
    int fd = fileno(terminal);
    bool well = tcgetattr(fd, &shown) == 0;
    if (well) {
        struct termios hidden = shown;
        hidden.c_lflag &= ~(tcflag_t)ECHO;
        fputs(_("password of the key: "), terminal);
        fflush(terminal);
        well = tcsetattr(fd, TCSAFLUSH, &hidden) == 0 && fgets(password, LONGEST, terminal);
        (void)tcsetattr(fd, TCSAFLUSH, &shown);
        (void)!write(fd, "\n", 1); /* that of the password was not shown */
    }
    fclose(terminal);
    password[strcspn(password, "\n")] = '\0';
    return well ? password : NULL;
}

static const char *ask(void *context)
{
    const char *given = getenv("MINGCE_PASSWORD");
    return given ? given : ask_terminal(context);
}

bool command_sign_key(const struct options *options, struct sign_key *key, struct fault *fault)
{
    char password[LONGEST] = "";
    *key = (struct sign_key){.locked = false};
    bool well = options->sign && chain_key(options->sign, ask, password, key, fault);
    explicit_bzero(password, sizeof(password));
    return well;
}

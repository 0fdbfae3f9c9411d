/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/language.h"
#include "base/leaving.h"
#include "batch/chain.h"
#include "command/command.h"

enum { LONGEST = 1024 };

/* Typed on the terminal, which does not show it. It is hidden before it is asked for: what a fast
 * hand types on reading the question must neither show nor be lost. */
static const char *ask_terminal(char *password)
{
    FILE *terminal = fopen("/dev/tty", "r+");
    if (!terminal) {
        return NULL;
    }
    setvbuf(terminal, NULL, _IONBF, 0); /* no second copy of the password */
    bool well = leaving_hide(fileno(terminal));
    if (well) {
        fputs(_("password of the key: "), terminal);
        fflush(terminal);
        well = fgets(password, LONGEST, terminal);
        (void)!write(fileno(terminal), "\n", 1); /* that of the password was not shown */
    }
    leaving_show();
    fclose(terminal);
    password[strcspn(password, "\n")] = '\0';
    return well ? password : NULL;
}

struct asking {
    char password[LONGEST];
    bool terminal; /* somebody sits there */
};

static const char *ask(void *context)
{
    struct asking *asking = context;
    const char *given = getenv("MINGCE_PASSWORD");
    return given || !asking->terminal ? given : ask_terminal(asking->password);
}

/* Nor can what jobs of Slurm need be handed on to them. */
static bool is_unattended(const struct options *options)
{
    return options->task || (options->scheduler && strcmp(options->scheduler, "slurm") == 0);
}

bool command_sign_key(const struct options *options, struct sign_key *key, struct fault *fault)
{
    struct asking asking = {.terminal = !is_unattended(options)};
    *key = (struct sign_key){.locked = false};
    bool well = options->sign && chain_key(options->sign, ask, &asking, key, fault);
    explicit_bzero(&asking, sizeof(asking));
    return well;
}

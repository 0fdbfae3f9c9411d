/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/secret.h"

#include <stdint.h>
#include <string.h>

struct piece {
    const char *at;
    size_t length;
};

#define PIECE(literal)                                                                             \
    {                                                                                              \
        (literal), sizeof(literal) - 1                                                             \
    }

enum { GAPS = 10 };

/* The characters of a mark in an encoding, and what may stand between them: spaces, brackets. */
struct spelling {
    struct piece star;
    size_t rare;        /* the byte of it to look for: one that Chinese text seldom has */
    struct piece close; /* 密 */
    struct piece first[3];
    struct piece gaps[GAPS];
};

static const struct spelling spellings[] = {
    {PIECE("★"),
     0,
     PIECE("密"),
     {PIECE("秘"), PIECE("机"), PIECE("绝")},
     {PIECE(" "), PIECE("\t"), PIECE("\xE3\x80\x80"), PIECE("\xC2\xA0"), PIECE("\xE2\x80\x8B"),
      PIECE("】"), PIECE("）"), PIECE(")"), PIECE("]"), PIECE("］")}},
    {PIECE("\xA1\xEF"),
     1,
     PIECE("\xC3\xDC"),
     {PIECE("\xC3\xD8"), PIECE("\xBB\xFA"), PIECE("\xBE\xF8")},
     {PIECE(" "), PIECE("\t"), PIECE("\xA1\xA1"), PIECE("\xA1\xBF"), PIECE("\xA3\xA9"), PIECE(")"),
      PIECE("]"), PIECE("\xA3\xDD")}},
    {PIECE("\x05\x26"),
     0,
     PIECE("\xC6\x5B"),
     {PIECE("\xD8\x79"), PIECE("\x3A\x67"), PIECE("\xDD\x7E")},
     {PIECE(" \0"), PIECE("\t\0"), PIECE("\0\x30"), PIECE("\xA0\0"), PIECE("\x0B\x20"),
      PIECE("\x11\x30"), PIECE("\x09\xFF"), PIECE(")\0"), PIECE("]\0"), PIECE("\x3D\xFF")}},
    {PIECE("\x26\x05"),
     1,
     PIECE("\x5B\xC6"),
     {PIECE("\x79\xD8"), PIECE("\x67\x3A"), PIECE("\x7E\xDD")},
     {PIECE("\0 "), PIECE("\0\t"), PIECE("\x30\0"), PIECE("\0\xA0"), PIECE("\x20\x0B"),
      PIECE("\x30\x11"), PIECE("\xFF\x09"), PIECE("\0)"), PIECE("\0]"), PIECE("\xFF\x3D")}},
};

/* Whether a piece ends there; then *end moves before it. */
static bool before(const unsigned char *bytes, size_t *end, const struct piece *piece)
{
    bool there = piece->length > 0 && *end >= piece->length &&
                 memcmp(bytes + *end - piece->length, piece->at, piece->length) == 0;
    *end -= there ? piece->length : 0;
    return there;
}

static void pass_gaps(const unsigned char *bytes, size_t *end, const struct spelling *spelling)
{
    for (size_t i = 0; i < GAPS; i++) {
        if (before(bytes, end, &spelling->gaps[i])) {
            i = SIZE_MAX; /* From the first again. */
        }
    }
}

static bool ends_mark(const unsigned char *bytes, size_t end, const struct spelling *spelling)
{
    pass_gaps(bytes, &end, spelling);
    if (!before(bytes, &end, &spelling->close)) {
        return false;
    }
    pass_gaps(bytes, &end, spelling);
    return before(bytes, &end, &spelling->first[0]) || before(bytes, &end, &spelling->first[1]) ||
           before(bytes, &end, &spelling->first[2]);
}

static bool is_spelled(const unsigned char *bytes, size_t count, const struct spelling *spelling)
{
    const struct piece *star = &spelling->star;
    const unsigned char *end = bytes + count;
    unsigned char rare = (unsigned char)star->at[spelling->rare];
    for (const unsigned char *at = bytes; (at = memchr(at, rare, (size_t)(end - at))); at++) {
        size_t start = (size_t)(at - bytes) - spelling->rare;
        if ((size_t)(at - bytes) >= spelling->rare && count - start >= star->length &&
            memcmp(bytes + start, star->at, star->length) == 0 &&
            ends_mark(bytes, start, spelling)) {
            return true;
        }
    }
    return false;
}

static bool holds_mark(const unsigned char *bytes, size_t count)
{
    for (size_t i = 0; i < sizeof(spellings) / sizeof(*spellings); i++) {
        if (is_spelled(bytes, count, &spellings[i])) {
            return true;
        }
    }
    return false;
}

bool secret_in(struct text text)
{
    return text.length > 0 &&
           is_spelled((const unsigned char *)text.at, text.length, &spellings[0]);
}

void secret_look(struct secret *secret, const void *bytes, size_t count)
{
    unsigned char seam[2 * SECRET_TAIL];
    size_t more = count < SECRET_TAIL ? count : SECRET_TAIL;
    if (secret->found || count == 0) {
        return;
    }
    memcpy(seam, secret->tail, secret->tail_length);
    memcpy(seam + secret->tail_length, bytes, more);
    size_t length = secret->tail_length + more;
    secret->found = holds_mark(seam, length) || holds_mark(bytes, count);
    const unsigned char *from = count >= SECRET_TAIL ? bytes : seam;
    size_t have = count >= SECRET_TAIL ? count : length;
    secret->tail_length = have < SECRET_TAIL ? have : SECRET_TAIL;
    memcpy(secret->tail, from + have - secret->tail_length, secret->tail_length);
}

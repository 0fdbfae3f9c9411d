/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What a result was made of, in a few digests. They stand in manifest.json; as long as they hold,
 * the same work would give the same bytes, and `mingce tree` leaves the result as it is.
 */
#ifndef BATCH_RECIPE_H
#define BATCH_RECIPE_H

#include "base/json.h"
#include "batch/files.h"
#include "batch/merge.h"
#include "model/case.h"
#include "seal/seal.h"

struct recipe {
    const char *kind;         /* "run" or "merge" */
    char case_file[SEAL_HEX]; /* case.lua */
    char inputs[SEAL_HEX];    /* files by path; of a merge what is below, by place */
    char rules[SEAL_HEX];     /* rules and reports */
    char overrides[SEAL_HEX]; /* --set */
    char previous[SEAL_HEX];  /* case.db of the former period; "": none */
    const char *versions[3];  /* mingce, SQLite, libxlsxwriter */
};

enum recipe_part {
    RECIPE_PROGRAM,
    RECIPE_CASE,
    RECIPE_INPUTS,
    RECIPE_RULES,
    RECIPE_SET,
    RECIPE_PREVIOUS
};

/* One of the results below. */
struct recipe_lower {
    const char *place;
    const char *manifest; /* digest of its manifest.json */
    bool own;
};

/* All but case_file and inputs; overrides are those of the command line. */
void recipe_begin(struct recipe *recipe, const char *kind, const char *rules,
                  const struct override *overrides, size_t override_count);
/* False if the file cannot be read; errno. Without one (NULL) it is the digest of nothing. */
CHECKED bool recipe_case(struct recipe *recipe, const char *path);
/* Each file with its digest, and the names that were passed over. */
void recipe_files(struct recipe *recipe, const struct case_files *files);
/* By place; key_check "": without a key. */
void recipe_lowers(struct recipe *recipe, const struct recipe_lower *lowers, size_t count,
                   const struct missing *missing, size_t missing_count, const char *key_check);

/* All digests in one line. */
const char *recipe_line(const struct recipe *recipe, struct arena *arena);
void recipe_write(struct json *json, const struct recipe *recipe);

#endif

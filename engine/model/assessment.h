/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An assessment: a tree of items with points, from which each subject gets a total, a rank among
 * its peers and a grade. Plain data; what is computed of it stands in batch/assess.c.
 */
#ifndef MODEL_ASSESSMENT_H
#define MODEL_ASSESSMENT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/exact.h"
#include "base/fault.h"
#include "model/declared.h"
#include "model/quantity.h"

enum comparison {
    AT_LEAST, /* 以上 */
    OVER,     /* 超过 */
    AT_MOST,  /* 以下 */
    UNDER,    /* 不足 */
    COMPARISONS,
};
const char *const *comparison_names(void);

struct limit {
    enum comparison comparison;
    struct quantity value;
};

/* What a figure within a bound earns. */
struct band {
    struct limit bound;
    struct exact points;
};

enum score_mode {
    SCORE_GROUP,     /* has items of its own: the sum of theirs */
    SCORE_FLAG,      /* a field that is 0 or 1 */
    SCORE_LADDER,    /* a field that is one of steps, in rising order */
    SCORE_SHARE,     /* points times a share */
    SCORE_BANDS,     /* by the first band that the figure lies in */
    SCORE_COUNT,     /* so much for each, up to the points */
    SCORE_SHORTFALL, /* so much less for each that is short, down to nothing */
    SCORE_CHECKLIST, /* so many of so many */
    SCORE_GATE,      /* no points: whether a figure lies within a bound */
    SCORE_MANUAL,    /* given by somebody, in a roster */
    SCORE_FUNCTION,  /* Lua */
    SCORE_MODES,
};
const char *const *score_mode_names(void);

/* What becomes of an item that cannot be evaluated. */
enum consequence {
    CONSEQUENCE_OPEN, /* there is no total */
    CONSEQUENCE_ZERO, /* it earns nothing */
    CONSEQUENCE_FULL, /* it earns all */
    CONSEQUENCE_DROP, /* it is left out, and the total of the others is scaled up */
    CONSEQUENCES,
};
const char *const *consequence_names(void);

/* Whose word it is. Each takes the place of the one before it. */
enum score_stage { STAGE_SELF, STAGE_FIRST, STAGE_BALLOT, STAGE_REVIEW, STAGE_SETTLED, STAGES };
const char *const *stage_names(void);

struct assessment_item {
    const char *name;
    const char *title;
    const char *number;       /* 指标编号, as on paper; NULL: none */
    const char *const *basis; /* its own ones; an empty list: those of the node above */
    size_t parent;            /* SIZE_MAX: at the top */
    size_t depth;             /* 0: at the top */
    bool group;               /* has items below */
    enum score_mode mode;
    struct exact points;        /* at most; 0: a condition without points */
    struct exact weight;        /* by which they count in the node above */
    const char *says;           /* 评分标准, in words */
    const char *cure;           /* what a unit that lost points is to do */
    const char *const *applies; /* groups of peers; an empty list: all */
    enum consequence missing;
    enum consequence empty; /* when there is nothing to divide by */
    /* What is looked at: a measure of the subject, or fields of it. */
    const char *measure;
    const char *const *of; /* NULL-ended fields: one, or those of a checklist */
    const char *to;        /* field: of how many */
    const char *const *steps;
    const struct band *bands;
    size_t band_count;
    struct limit bound;   /* of a gate */
    struct quantity each; /* SCORE_COUNT, SCORE_SHORTFALL */
    struct quantity full; /* SCORE_SHARE: the share that earns all; not given: 1 */
    struct quantity pass; /* SCORE_CHECKLIST */
    struct quantity excel;
    enum score_stage by; /* SCORE_MANUAL: first or ballot */
    const char *grade;   /* of a gate that was not passed: at most this grade; NULL: no word */
    bool voids;          /* … the points of the node above are nothing */
    int function;        /* SCORE_FUNCTION; 0: none */
};

/* Rows that each add to, or take from, the total, or veto. A relation with subject_id, reason,
 * doc_no, source_id, line and, but for a veto, points. */
struct score_events {
    const char *from; /* NULL: there are none */
    const char *title;
    struct quantity most; /* in all; not given: no limit */
    const char *grade;    /* of a veto: at most this grade */
};

enum event_kind { EVENT_BONUS, EVENT_PENALTY, EVENT_VETO, EVENT_KINDS };
const char *const *event_kind_names(void);

/* Of the grades, best first, that whose least is reached. */
struct grade_step {
    const char *name;
    struct quantity least; /* not given: the last one */
};

enum quota_ties {
    TIES_NONE, /* who are alike at the limit all stay below */
    TIES_ALL,  /* all get it */
    TIES_BY,   /* items decide, in turn; who are alike in them too stay below */
    QUOTA_TIES,
};
const char *const *quota_ties_names(void);

/* How many of a group of peers may have the best grades. */
struct quota {
    const char *grade; /* and those above; NULL: no quota */
    struct quantity share;
    enum rounding rounding;
    enum quota_ties ties;
    const char *const *by; /* NULL-ended items, for TIES_BY */
    bool of_all;           /* of all peers; else of those with a total and without a veto */
};

/* How ranks go on behind ranks that are shared. */
enum rank_form { RANK_STANDARD /* 1 2 2 4 */, RANK_DENSE /* 1 2 2 3 */, RANK_FORMS };
const char *const *rank_form_names(void);

/* One thing of a score that could have been laid down otherwise. The words are those of stats. */
struct firmness_factor {
    const char *what;           /* normalisation, aggregation, missing, outliers, weights … */
    const char *const *choices; /* NULL-ended */
    const char *at;             /* the item whose weight or sums it is about; NULL: all */
    struct exact share;         /* of weights: 0.2 is a fifth more or less */
};

/* How firm the ranks are when such things are laid down otherwise. */
struct firmness {
    bool given;
    struct quantity samples; /* base samples; 0: it is not computed */
    const char *normalise;   /* as the score itself has it */
    const char *aggregate;
    const char *missing;
    bool outliers; /* treated */
    const struct firmness_factor *factors;
    size_t factor_count;
};

struct assessment {
    struct declared declared;
    const char *level;
    const char *over;                    /* relation with a row a subject */
    const char *group;                   /* column with the group of peers; NULL: all are peers */
    const char *const *groups;           /* NULL-ended; those that `applies` may name */
    const char *exempt;                  /* column: not 0, it takes no part */
    bool trial;                          /* in a trial only, and then drafts hold */
    struct exact points;                 /* of the whole; 0: not said */
    const char *scores;                  /* relation of what people gave; NULL: nobody */
    const struct assessment_item *items; /* each behind the node above it */
    size_t item_count;
    struct score_events events[EVENT_KINDS];
    enum rank_form rank;
    const struct grade_step *steps;
    size_t step_count;
    struct quota quota;
    struct quantity whole; /* into a larger assessment of so many points … */
    struct quantity share; /* … of which this is so much */
    struct firmness firmness;
    int grade; /* Lua function of the subject, the items and the total; 0: none */
};

/* The number of an item; SIZE_MAX: none is called so. */
size_t assessment_item(const struct assessment *assessment, const char *name);
/* The number of a grade, 0 the best; SIZE_MAX: none is called so. */
size_t assessment_step(const struct assessment *assessment, const char *grade);
/* Whether an item is for a group of peers; NULL: for those of no group. */
bool item_applies(const struct assessment *assessment, size_t item, const char *group);
/* The bases on which an item stands: its own, or those of the nearest node above that has some,
 * or of the assessment. */
const char *const *item_basis(const struct assessment *assessment, size_t item);

/* Whether it makes sense by itself: points add up for every group, each item has a source, words
 * name grades and items that are there. */
CHECKED bool assessment_check(const struct assessment *assessment, struct fault *fault);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files of assessing share. */
#ifndef BATCH_ASSESSING_H
#define BATCH_ASSESSING_H

#include "base/wide.h"
#include "batch/judge.h"

/* A row that somebody gave for a subject: a score of an item, or something to add, take or veto. */
struct given {
    const char *item;  /* of a score */
    const char *stage; /* of a score, as the relation says it */
    bool has_points;
    struct exact points;
    const char *reason;
    const char *document;
    int64_t source;
    int64_t line;
    const char *state; /* what became of it */
    struct exact counted;
};

/* Rows of a relation in the order of subjects; subjects are judged in that order, too. */
struct given_rows {
    struct query *query;  /* NULL: there are none */
    enum event_kind kind; /* EVENT_KINDS: scores of items */
    bool more;            /* a row is waiting */
    size_t columns[8];
    int64_t passed; /* how many were of nobody who was assessed */
};

/* What an item came to for a subject. Lives in the arena of the subject. */
struct scored {
    bool applies; /* it is for this subject's peers */
    bool evaluated;
    bool dropped;                /* left out, so that the others are scaled up */
    struct exact points;         /* as settled; of a leaf */
    struct wide total;           /* of a node: those of the items below; of a leaf: its points */
    struct exact available;      /* what could be earned */
    const struct figure *figure; /* how the points were computed; NULL: they were not */
    const struct figure *leaves; /* what was looked at, when the figure does not tell; or NULL */
    bool computed;
    struct exact first; /* as computed */
    bool flag;          /* of a flag and a gate */
    const char *step;   /* of a ladder and a checklist */
    const char *raw;
    const struct figure *done;
    const struct figure *needed;
    bool nothing;       /* there was nothing to divide by */
    const char *reason; /* why it was not evaluated */
    const char *note;
};

/* A subject among its peers. */
struct standing {
    const char *id;
    const double *shares; /* for firmness: of each item, what part of its points it earned … */
    const bool *without;  /* … unless it was not evaluated; NULL: it is not computed */
    const char *group;    /* "" where there is none */
    bool exempt;
    bool ranked; /* it has a total */
    struct wide base;
    struct exact bonus;
    struct exact penalty;
    struct wide total;
    struct wide *by; /* points of the items that decide ties of the quota */
    bool vetoed;
    size_t reached; /* number of the grade that its points reach; SIZE_MAX: none */
    size_t most;    /* of the best grade that it may have */
    size_t step;    /* of the grade it gets */
    bool converted;
    struct wide conversion;
    int64_t rank;
    const char *grade;
    const char *note;
};

/* What all items of a subject came to. */
struct tally {
    struct scored *scored; /* one an item */
    struct wide earned;
    struct exact available;
    struct exact declared; /* of the items for this subject's peers, those left out included */
    bool pointed;
    const char *left; /* titles of items with points and without a result; "": none */
    size_t most;      /* the best grade that gates leave */
    const char *note;
};

struct assessing {
    struct judging *judging;
    const struct assessment *assessment;
    struct parameter_source parameters;
    struct query *measures; /* one measure of one subject */
    struct query *reasons;  /* why it was not evaluated */
    struct writer *scores;
    struct writer *stages;
    struct writer *events;
    struct writer *grades;
    struct writer *quotas;
    struct writer *firmness;
    struct writer *firmness_pairs;
    struct writer *firmness_factors;
    struct writer *firmness_items;
    int64_t samples; /* of firmness; 0: it is not computed */
    struct given_rows given;
    struct given_rows event_rows[EVENT_KINDS];
    struct arena arena; /* of one assessment */
    struct standing *standings;
    size_t standing_count;
};

/* The number that holds for the subject under way, as a figure; NULL with a reason: none does. */
const struct figure *assessing_quantity(struct assessing *assessing,
                                        const struct quantity *quantity, const char **reason);
/* A field by its name; NULL with a fault: there is none. */
const struct subject_field *item_field(const struct assessing *assessing,
                                       const struct subject *subject,
                                       const struct assessment_item *item, const char *name,
                                       struct fault *fault);
/* A field that must hold a number; *out NULL with a reason when it holds nothing. */
CHECKED bool item_number(const struct assessing *assessing, const struct subject *subject,
                         const struct assessment_item *item, const char *name,
                         const struct figure **out, const char **reason, struct fault *fault);
/* What the item looks at: out->done and, where there are two, out->needed; or a reason. */
CHECKED bool item_look(struct assessing *assessing, const struct subject *subject,
                       const struct assessment_item *item, struct scored *out, struct fault *fault);
/* Computes an item by its mode. */
CHECKED bool item_compute(struct assessing *assessing, const struct subject *subject, size_t item,
                          struct scored *out, struct fault *fault);
/* The highest step of a ladder that so many points are enough for; NULL: none. */
const char *ladder_step(const struct assessment_item *item, struct exact points);
/* Why the measure has no value for the subject. */
CHECKED bool measure_reason(struct assessing *assessing, const char *measure, const char *title,
                            const char *subject, const char **reason, struct fault *fault);

/* `kind`: EVENT_KINDS for scores of items. */
CHECKED bool given_open(struct given_rows *rows, struct assessing *assessing, const char *relation,
                        enum event_kind kind, struct fault *fault);
/* Writes those of the rows that are left: of subjects that were not assessed. */
CHECKED bool given_finish(struct given_rows *rows, struct assessing *assessing,
                          struct fault *fault);
void given_close(struct given_rows *rows);
/* All rows of the subject, in their order. */
CHECKED bool given_take(struct given_rows *rows, struct assessing *assessing, const char *subject,
                        struct given **out, size_t *count, struct fault *fault);
/* Into the table `score_stage` or `score_event`, with what became of each. */
CHECKED bool given_write(const struct given_rows *rows, struct assessing *assessing,
                         const char *subject, const struct given *given, size_t count,
                         struct fault *fault);
/* What people gave for an item takes the place of what was computed. */
void given_settle(struct assessing *assessing, size_t item, struct given *given, size_t count,
                  struct scored *scored);

/* The fault of a number that does not fit; false. */
bool assessing_too_large(const struct assessing *assessing, const char *what, struct fault *fault);
/* A list of notes with one more behind it. */
const char *assessing_joined(struct arena *arena, const char *list, const char *more);
/* From the sums of items to the total of the subject. */
CHECKED bool assessing_total(struct assessing *assessing, const struct subject *subject,
                             struct tally *tally, struct standing *standing, struct fault *fault);
/* A grade by a function of the rule. */
CHECKED bool assessing_grade(struct assessing *assessing, const struct subject *subject,
                             const struct tally *tally, struct standing *standing,
                             struct fault *fault);

/* How many samples are wanted for the assessment at hand. */
CHECKED bool firmness_samples(struct assessing *assessing, struct fault *fault);
/* What of the items its ranks are made of. */
void firmness_keep(struct assessing *assessing, const struct tally *tally,
                   struct standing *standing);
/* The tables firmness…, for the peers of one group. */
CHECKED bool firmness_compute(struct assessing *assessing, struct standing *const *peers,
                              size_t count, struct fault *fault);

/* The case's own parameter: of no subject. NULL with a reason: none holds. */
const struct figure *assessing_whole(struct assessing *assessing, const struct quantity *quantity,
                                     const char **reason);

/* Ranks, quotas, grades, and the table `grade`. */
CHECKED bool standings_settle(struct assessing *assessing, struct fault *fault);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What intake can find wrong. Each has a name under which rules/checks declares its severity, its
 * sentence and its way out; a name that is not declared is a fault, so no problem goes unsaid.
 */
#ifndef MODEL_PROBLEM_H
#define MODEL_PROBLEM_H

enum problem {
    PROBLEM_FILE_UNMATCHED,  /* neither name nor header fits a table */
    PROBLEM_FILE_OTHER,      /* not a kind of file that holds rosters */
    PROBLEM_FILE_AMBIGUOUS,  /* the header fits two tables equally well */
    PROBLEM_FILE_BY_HEADER,  /* the header settled which table it is */
    PROBLEM_FILE_EMPTY,      /* no rows below the header */
    PROBLEM_FILE_ENCODING,   /* neither UTF-8, UTF-16 nor GB18030 */
    PROBLEM_FILE_UNSURE,     /* UTF-8 as well as GB18030, and the header does not tell */
    PROBLEM_FILE_DELIMITER,  /* tabs or semicolons between the cells */
    PROBLEM_FILE_IDS,        /* the ends of all id numbers lost to a spreadsheet */
    PROBLEM_FILE_OLD_FORMAT, /* .xls, .et */
    PROBLEM_FILE_LOCKED,     /* with a password */
    PROBLEM_FILE_BROKEN,     /* a workbook that cannot be read to its end */
    PROBLEM_FILE_TOO_LARGE,  /* a workbook beyond what is read, or a bomb */
    PROBLEM_FILE_DISGUISED,  /* a workbook called .csv, or the other way round */
    PROBLEM_FILE_REPEATED,   /* byte for byte one beside it */
    PROBLEM_FILE_PERSONAL,   /* its name holds the number of a person */
    PROBLEM_SHEET_UNMATCHED, /* beside sheets that fit */
    PROBLEM_SHEET_HIDDEN,    /* read all the same, as are hidden rows and columns */
    PROBLEM_ROWS_HIDDEN,
    PROBLEM_COLUMNS_HIDDEN,
    PROBLEM_CELLS_MERGED,       /* below the header */
    PROBLEM_FILE_UNIT,          /* two units fit the name of the file equally well */
    PROBLEM_HEADER_MISSING,     /* a column that must be there is not */
    PROBLEM_HEADER_REQUIRED,    /* a column that must be filled is not there */
    PROBLEM_HEADER_REPEATED,    /* two columns for one */
    PROBLEM_HEADER_UNKNOWN,     /* a column that the table does not have */
    PROBLEM_HEADER_UNIT,        /* a column of money in 万元 or the like */
    PROBLEM_HEADER_UNIT_UNSURE, /* what may say so is not understood */
    PROBLEM_LINE_ENCODING,      /* a line in another encoding than the file */
    PROBLEM_QUOTE_UNCLOSED,
    PROBLEM_ROW_RAGGED,   /* more cells than the header has */
    PROBLEM_ROW_TOTAL,    /* a total row, left out */
    PROBLEM_ROW_UNFILLED, /* of a wide form, with nothing under any date */
    PROBLEM_ROW_FOOTER,   /* a signature or a remark below the table, left out */
    PROBLEM_ROW_NUMBERS,  /* numbers of columns below the header, left out */
    PROBLEM_ROW_HEADER,   /* the header once more, left out */
    PROBLEM_TOTAL_DIFFERS,
    PROBLEM_SUM_DIFFERS, /* of a wide form: a sum of the cells of its row */
    PROBLEM_KEY_BLANK,
    PROBLEM_KEY_REPEATED,
    PROBLEM_ROW_SUPERSEDED,     /* a later batch has the same key */
    PROBLEM_FILE_SUPERSEDED,    /* it cannot be read, and a later batch has the same table */
    PROBLEM_CORRECTION_UNCLEAR, /* a name that says correction, and not which */
    PROBLEM_CELL_REQUIRED,
    PROBLEM_CELL_ERROR,   /* #N/A, #REF! … of a formula */
    PROBLEM_CELL_CONTROL, /* control characters */
    PROBLEM_CELL_DAMAGED, /* digits lost to a spreadsheet: 1.1E+17 */
    PROBLEM_CELL_NARROW,  /* ####: the column was too narrow when the file was saved */
    PROBLEM_CELL_LOST,    /* a ? where a rare character was */
    PROBLEM_CELL_INTEGER,
    PROBLEM_CELL_DECIMAL,
    PROBLEM_CELL_MONEY,
    PROBLEM_CELL_RANGE,
    PROBLEM_CELL_DATE,
    PROBLEM_CELL_DATE_CENTURY, /* a year of two digits */
    PROBLEM_CELL_DATE_PRECISION,
    PROBLEM_CELL_DATE_SERIAL, /* a spreadsheet's day number, read as a date */
    PROBLEM_CELL_DATE_UNSURE, /* 1953.1: January or October */
    PROBLEM_CELL_BOOLEAN,
    PROBLEM_CELL_CHOICE,
    PROBLEM_CELL_ID_NUMBER,
    PROBLEM_CELL_ID_15, /* an old number, made into 18 digits */
    PROBLEM_CELL_CREDIT_CODE,
    PROBLEM_CELL_REGION,
    PROBLEM_CELL_PHONE,
    PROBLEM_CELL_PHONES, /* more than one */
    PROBLEM_REFERENCE_UNKNOWN,
    PROBLEM_REFERENCE_AMBIGUOUS,
    PROBLEM_UNIT_DISAGREES,   /* the unit column and the folder name two units */
    PROBLEM_WAIVER_UNKNOWN,   /* no such finding */
    PROBLEM_WAIVER_AMBIGUOUS, /* a short form that several findings have */
    PROBLEM_WAIVER_REFUSED,   /* the finding must be mended */
    PROBLEM_COUNT,
};

const char *problem_name(enum problem problem);
/* NULL-ended. */
const char *const *problem_names(void);

#endif

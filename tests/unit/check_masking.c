/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must not be read, and what must stay readable. The numbers are nobody's. */
#include "unit.h"

#include "base/arena.h"
#include "batch/masking.h"

struct pair {
    const char *text;
    const char *shown;
};

static void all_are(const struct pair *pairs, size_t count)
{
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(masked_text(&arena, pairs[i].text), pairs[i].shown);
    }
    arena_clear(&arena);
}

static void all_stay(const char *const *texts, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        all_are(&(struct pair){texts[i], texts[i]}, 1);
    }
}

static void numbers_of_persons_are_hidden(void **state)
{
    static const struct pair pairs[] = {
        {"532899193005050010", "532899************"},
        {"53289919600101004X", "532899************"},
        {"53289919600101004x，李四", "532899************，李四"},
        {"532899300505001", "532899*********"},
        {"15400000001", "154********"},
        {"王一532899193005050010、15400000001", "王一532899************、154********"},
        {"8615400000001", "86154********"},
        {"+8615400000001", "+86154********"},
        {"6222021234567890123", "622202*************"},
        {"955880123456789012", "955880************"},
        {"P532899193005050010", "P532899************"},
        {"人员名册532899193005050010.csv", "人员名册532899************.csv"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

static void mistyped_ones_too(void **state)
{
    static const struct pair pairs[] = {
        {"53289919300505001", "532899***********"},       /* a digit too few */
        {"5328991930050500100", "532899*************"},   /* a digit too many */
        {"3289919300505001X", "328991***********"},       /* the first is missing */
        {"53289930050500", "532***********"},             /* 14 of the old 15 */
        {"53289919300505001011", "532899**************"}, /* two too many */
        {"1540000000", "154*******"},
        {"154000000011", "154*********"},
        {"25400000001", "254********"},
        {"5328991960010100X4", "532899**********X4"},
        {"532899193005050010532899193005050010", "532899******************************"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

static void groups_belong_together(void **state)
{
    static const struct pair pairs[] = {
        {"532899 19300505 0010", "532899 ******** ****"},
        {"532899  1930 05 05  0010", "532899  **** ** **  ****"},
        {"5328 9919 3005 0500 10", "5328 99** **** **** **"},
        {"532899-19300505-001X", "532899-********-****"},
        {"532899.193005.050010", "532899.******.******"},
        {"532899·19300505·0010", "532899·********·****"},
        {"532899　19300505　0010", "532899　********　****"},
        {"532899–19300505—0010", "532899–********—****"},
        {"5 3 2 8 9 9 1 9 3 0 0 5 0 5 0 0 1 0", "5 3 2 8 9 9 * * * * * * * * * * * *"},
        {"532899 300505 001", "532899 ****** ***"},
        {"532899 193005050010", "532899 ************"},
        {"532899 19300505 001", "532899 ******** ***"},
        {"5.32899193005050E+17", "5.32899*********E+17"}, /* what Excel makes of one */
        {"154 0000 0001", "154 **** ****"},
        {"154-0000-0001", "154-****-****"},
        {"154.0000.0001", "154.****.****"},
        {"154-00000001", "154-********"},
        {"154 0000 001", "154 **** ***"},
        {"+86 154 0000 0001", "+86 154 **** ****"},
        {"0871-63112345", "087*-********"},
        {"010 6311 2345", "010 **** ****"},
        {"6222 0212 3456 7890 123", "6222 02** **** **** ***"},
        {"4270 2000 1234 5678", "4270 20** **** ****"},
        {"15400000001 15400000002", "154******** 154********"},
        {"154 0000 0001 154 0000 0002", "154 **** **** 154 **** ****"},
        {"3. 532899193005050010", "3. 53289*************"},
        {"2021 532899193005050010", "2021 532899************"},
        {"2021-12-31 154 0000 0001", "2021-12-31 154 **** ****"},
        {"532899\xE2\x80\x8B"
         "19300505\xE2\x80\x8B"
         "0010",
         "532899\xE2\x80\x8B********\xE2\x80\x8B****"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

static void full_width_digits_count(void **state)
{
    static const struct pair pairs[] = {
        {"５３２８９９１９３００５０５００１０", "５３２８９９************"},
        {"５３２８９９１９６００１０１００４Ｘ", "５３２８９９************"},
        {"１５４０００００００１", "１５４********"},
        {"５３２８９９－１９３００５０５－００１０", "５３２８９９－********－****"},
        {"532899１９３００５０５0010", "532899************"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

static void what_is_nobodys_stays(void **state)
{
    static const char *const texts[] = {
        "",
        "云财字〔2015〕53号",
        "云组通〔2018〕12号、财社〔2019〕123号",
        /* amounts */
        "18000000.00元",
        "1,234,567,890.12",
        "12345678.90 元，应为 12345678.09 元",
        "1200.00 3600.00 4800.00",
        "6250.00 1200.00 3600.00 4100.00",
        "123456789.50",
        /* dates and periods */
        "2021-01-01 2021-12-31",
        "2021-01-01 至 2021-12-31",
        "2021.01-2021.12",
        "1990.05.01-2021.12.31",
        "20210101-20211231",
        "2021010120211231",
        "1945100219511101",
        "202101202112",
        "20211231235959",
        "2018 2019 2020 2021",
        "2021-12-31 23:59:59",
        "2021-03-05 300",
        /* numbers of papers */
        "20210115001",
        "202101150001",
        "20210115000123",
        "记-2021-01-0015",
        "24532000000012345678",
        "053001900104",
        "12345678",
        /* codes */
        "530102001001",
        "130102001001",
        "12532801MB0123456X",
        "532801",
        "9007199254740",
        /* digests */
        "1634567890123456789012345678901a34567890123456789012345678901234",
        "b60d4d5c1234567890123456789abcdef0123456789012345678901234567890",
        /* lists */
        "12 15 18 20 22 25 30 31",
        "15 17 18 19 20 21 22",
        "1001、1002、1003、1004",
        "1500 1500 1500",
    };
    (void)state;
    all_stay(texts, COUNT_OF(texts));
}

/* 18 digits that are the code of a unit: both check digits hold, and no date stands in it. */
static void a_unit_of_digits_only_stays(void **state)
{
    static const struct pair pairs[] = {
        {"115328010151701411", "115328010151701411"}, {"115328010151701412", "115328************"},
        {"91110000600037341M", "91110000600037341M"}, /* its check character is wrong */
        {"11500228008652361A", "11500228008652361A"}, {"53289919300505001A", "532899***********A"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

/* Shown where it must not be taken for something else. */
static void what_cannot_be_told_apart_is_hidden(void **state)
{
    static const struct pair pairs[] = {
        {"53010220210115001", "530102***********"}, /* region, day, number: as an identity number */
        {"150 1500 1500", "150 **** ****"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

static void bytes_that_are_no_text_do_no_harm(void **state)
{
    static const struct pair pairs[] = {
        {"\xFF"
         "532899193005050010\xE5",
         "\xFF"
         "532899************\xE5"},
        {"15400000001\xEF\xBC", "154********\xEF\xBC"},
    };
    (void)state;
    all_are(pairs, COUNT_OF(pairs));
}

static void a_sensitive_value_shows_its_beginning(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(masked_value(&arena, TEXT("532899193005050010")), "532899****");
    assert_string_equal(masked_value(&arena, TEXT("15400000001")), "154****");
    assert_string_equal(masked_value(&arena, TEXT("王一")), "****");
    assert_string_equal(masked_value(&arena, TEXT("景洪市江北街道二十号")), "****");
    assert_string_equal(masked_value(&arena, TEXT("")), "****");
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_of_persons_are_hidden),
        cmocka_unit_test(mistyped_ones_too),
        cmocka_unit_test(groups_belong_together),
        cmocka_unit_test(full_width_digits_count),
        cmocka_unit_test(what_is_nobodys_stays),
        cmocka_unit_test(a_unit_of_digits_only_stays),
        cmocka_unit_test(what_cannot_be_told_apart_is_hidden),
        cmocka_unit_test(bytes_that_are_no_text_do_no_harm),
        cmocka_unit_test(a_sensitive_value_shows_its_beginning),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Sorts records by several keys with stable counting sorts, and checks against qsort. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 200

typedef struct {
    char name[8];
    unsigned char grade;
    unsigned char room;
    unsigned short year;
    int order;
} record;

typedef unsigned (*key_of)(const record *);

static unsigned grade_key(const record *r)
{
    return r->grade;
}

static unsigned room_key(const record *r)
{
    return r->room;
}

static unsigned year_key(const record *r)
{
    return r->year - 1990u;
}

static unsigned initial_key(const record *r)
{
    return (unsigned)(r->name[0] - 'a');
}

static void counting_sort(record *records, int n, key_of key, unsigned keys)
{
    static record sorted[MOST];
    int first[257] = {0};
    for (int i = 0; i < n; i++)
        first[key(&records[i]) + 1]++;
    for (unsigned k = 0; k < keys; k++)
        first[k + 1] += first[k];
    for (int i = 0; i < n; i++)
        sorted[first[key(&records[i])]++] = records[i];
    memcpy(records, sorted, (size_t)n * sizeof *records);
}

static int compare(const void *left, const void *right)
{
    const record *a = left, *b = right;
    if (a->room != b->room)
        return a->room < b->room ? -1 : 1;
    if (a->grade != b->grade)
        return a->grade < b->grade ? -1 : 1;
    if (a->year != b->year)
        return a->year < b->year ? -1 : 1;
    if (a->name[0] != b->name[0])
        return a->name[0] < b->name[0] ? -1 : 1;
    return a->order - b->order;
}

static int same(const record *a, const record *b)
{
    return a->order == b->order && strcmp(a->name, b->name) == 0;
}

int main(void)
{
    static record records[MOST], others[MOST];
    static const struct {
        key_of key;
        unsigned keys;
    } passes[] = {{initial_key, 26}, {year_key, 30}, {grade_key, 6}, {room_key, 256}};
    int n = 0;
    while (n < MOST) {
        record r;
        int grade, room, year;
        memset(&r, 0, sizeof r);
        if (scanf("%7s %d %d %d", r.name, &grade, &room, &year) != 4)
            break;
        r.grade = (unsigned char)grade;
        r.room = (unsigned char)room;
        r.year = (unsigned short)year;
        r.order = n;
        records[n++] = r;
    }
    memcpy(others, records, sizeof others);
    for (size_t k = 0; k < sizeof passes / sizeof *passes; k++)
        counting_sort(records, n, passes[k].key, passes[k].keys);
    qsort(others, (size_t)n, sizeof *others, compare);
    int differences = 0;
    for (int i = 0; i < n; i++) {
        const record *r = &records[i];
        differences += !same(r, &others[i]);
        printf("%3d %d %d %-7s %d\n", r->room, r->grade, r->year, r->name, r->order);
    }
    printf("%d records, %d differences\n", n, differences);
    return 0;
}

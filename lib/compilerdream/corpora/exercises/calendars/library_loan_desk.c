// Lending desk of a library: loans, renewals, reservations in turn, closed days and fines, kept in fixed tables.
#include <stdio.h>
#include <string.h>

#define BOOKS 12
#define READERS 10
#define LOAN_DAYS 14
#define HOLD_DAYS 3
#define FINE_CENTS 20
#define MOST_LOANS 3

struct book {
    int reader;             /* -1 on the shelf */
    int due, renewals;
    int kept_for, kept_until;
    int queue[READERS], waiting;
};

struct reader {
    int loans;
    long fine, paid;
    int borrowed, refused;
};

static struct book books[BOOKS];
static struct reader readers[READERS];
static long charged;

static int open_on(int day)
{
    return day % 7 != 6 && day != 24;      /* Sundays and one holiday */
}

static int next_open(int day)
{
    while (!open_on(day))
        day++;
    return day;
}

static int open_days_between(int from, int to)
{
    int n = 0;
    for (int d = from + 1; d <= to; d++)
        n += open_on(d);
    return n;
}

static void take_first(struct book *b, int day)
{
    b->kept_for = -1;
    if (b->waiting == 0)
        return;
    b->kept_for = b->queue[0];
    b->kept_until = next_open(day + HOLD_DAYS);
    b->waiting--;
    memmove(b->queue, b->queue + 1, (size_t)b->waiting * sizeof b->queue[0]);
}

static void run_out_holds(int day)
{
    for (int i = 0; i < BOOKS; i++)
        while (books[i].kept_for >= 0 && books[i].kept_until < day) {
            printf("day %d: book %d no longer kept for reader %d\n", day, i, books[i].kept_for);
            take_first(&books[i], day);
        }
}

static const char *lend(int day, struct book *b, int who)
{
    struct reader *r = &readers[who];
    if (b->reader == who) return "has it already";
    if (b->reader >= 0) return "it is out";
    if (b->kept_for >= 0 && b->kept_for != who) return "kept for another";
    if (r->loans >= MOST_LOANS) return "too many loans";
    if (r->fine - r->paid > 200) return "must pay first";
    b->kept_for = -1;
    b->reader = who;
    b->renewals = 0;
    b->due = next_open(day + LOAN_DAYS);
    r->loans++;
    r->borrowed++;
    return NULL;
}

static const char *give_back(int day, struct book *b, int who)
{
    if (b->reader != who) return "does not have it";
    int late = day > b->due ? open_days_between(b->due, day) : 0;
    readers[who].fine += (long)late * FINE_CENTS;
    charged += (long)late * FINE_CENTS;
    readers[who].loans--;
    b->reader = -1;
    take_first(b, day);
    return NULL;
}

static const char *renew(int day, struct book *b, int who)
{
    if (b->reader != who) return "does not have it";
    if (b->waiting) return "others are waiting";
    if (b->renewals == 2) return "renewed twice already";
    if (day > b->due) return "overdue";
    b->renewals++;
    b->due = next_open(day + LOAN_DAYS);
    return NULL;
}

static const char *reserve(int day, struct book *b, int who)
{
    if (b->reader == who || b->kept_for == who) return "needs no reservation";
    if (b->reader < 0 && b->kept_for < 0) return "it is on the shelf";
    for (int i = 0; i < b->waiting; i++)
        if (b->queue[i] == who) return "waits already";
    if (b->waiting == READERS) return "the queue is full";
    b->queue[b->waiting++] = who;
    (void)day;
    return NULL;
}

static int tables_agree(void)
{
    int held[READERS] = {0};
    long fines = 0;
    for (int i = 0; i < BOOKS; i++)
        if (books[i].reader >= 0)
            held[books[i].reader]++;
    for (int i = 0; i < READERS; i++) {
        fines += readers[i].fine;
        if (held[i] != readers[i].loans || readers[i].paid > readers[i].fine)
            return 0;
    }
    return fines == charged;
}

int main(void)
{
    static const struct { char key; const char *verb; const char *(*act)(int, struct book *, int); } actions[] = {
        {'l', "borrows", lend}, {'b', "returns", give_back}, {'n', "renews", renew}, {'r', "reserves", reserve}};
    int day, who, which, disagreements = 0;
    char key;
    for (int i = 0; i < BOOKS; i++)
        books[i].reader = books[i].kept_for = -1;
    while (scanf("%d %c %d %d", &day, &key, &who, &which) == 4) {
        if (who < 0 || who >= READERS) continue;
        if (!open_on(day)) {
            printf("day %d: closed\n", day);
            continue;
        }
        run_out_holds(day);
        if (key == 'p') {
            long owed = readers[who].fine - readers[who].paid, sum = which < owed ? which : owed;
            readers[who].paid += sum;
            printf("day %d: reader %d pays %ld of %ld cents\n", day, who, sum, owed);
        }
        for (size_t i = 0; i < sizeof actions / sizeof actions[0]; i++) {
            if (actions[i].key != key || which < 0 || which >= BOOKS) continue;
            const char *no = actions[i].act(day, &books[which], who);
            printf("day %d: reader %d %s book %d", day, who, actions[i].verb, which);
            if (no) {
                readers[who].refused++;
                printf(": no, %s", no);
            } else if (key == 'l' || key == 'n') {
                printf(", due on day %d", books[which].due);
            } else if (key == 'b' && books[which].kept_for >= 0) {
                printf(", kept for reader %d until day %d", books[which].kept_for, books[which].kept_until);
            }
            printf("\n");
        }
        disagreements += !tables_agree();
    }
    for (int i = 0; i < READERS; i++)
        if (readers[i].borrowed || readers[i].refused)
            printf("reader %d: borrowed %d, refused %d, has %d, owes %ld\n", i, readers[i].borrowed, readers[i].refused, readers[i].loans, readers[i].fine - readers[i].paid);
    printf("fines charged %ld, disagreements %d\n", charged, disagreements);
    return 0;
}

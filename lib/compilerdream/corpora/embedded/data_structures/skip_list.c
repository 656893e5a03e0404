/* The sellers' side of an order book as a skip list of price levels, matched against buyers. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TALLEST 8

struct level {
    long price; /* in cents */
    int amount;
    int offers;
    int height;
    struct level *next[]; /* one link for each lane below height */
};

struct book {
    struct level *head;
    int levels;
    unsigned coin;
    long steps;
};

static struct level *new_level(long price, int height)
{
    struct level *l = calloc(1, sizeof *l + height * sizeof l->next[0]);
    if (!l)
        exit(1);
    l->price = price;
    l->height = height;
    return l;
}

static int toss_height(struct book *book)
{
    int height = 1;
    do
        book->coin = book->coin * 1664525u + 1013904223u;
    while (book->coin >> 30 == 0 && ++height < TALLEST);
    return height;
}

/* Leaves in `before` the last level of each lane that is cheaper; returns its successor. */
static struct level *locate(struct book *book, long price, struct level *before[TALLEST])
{
    struct level *at = book->head;
    for (int lane = TALLEST - 1; lane >= 0; lane--) {
        while (at->next[lane] && at->next[lane]->price < price) {
            at = at->next[lane];
            book->steps++;
        }
        before[lane] = at;
    }
    return at->next[0];
}

static void unlink_level(struct book *book, struct level *gone, struct level *before[TALLEST])
{
    for (int lane = 0; lane < gone->height; lane++)
        before[lane]->next[lane] = gone->next[lane];
    book->levels--;
    free(gone);
}

static void sell(struct book *book, long price, int amount)
{
    struct level *before[TALLEST];
    struct level *found = locate(book, price, before);
    if (!found || found->price != price) {
        found = new_level(price, toss_height(book));
        for (int lane = 0; lane < found->height; lane++) {
            found->next[lane] = before[lane]->next[lane];
            before[lane]->next[lane] = found;
        }
        book->levels++;
    }
    found->amount += amount;
    found->offers++;
}

/* Takes the cheapest offers first; returns the money paid and leaves in *amount what is missing. */
static long buy(struct book *book, long limit, int *amount)
{
    long paid = 0;
    struct level *before[TALLEST];
    for (int lane = 0; lane < TALLEST; lane++)
        before[lane] = book->head;
    while (*amount > 0) {
        struct level *best = book->head->next[0];
        if (!best || best->price > limit)
            break;
        int take = best->amount < *amount ? best->amount : *amount;
        best->amount -= take;
        *amount -= take;
        paid += take * best->price;
        if (best->amount == 0)
            unlink_level(book, best, before);
    }
    return paid;
}

static int cancel(struct book *book, long price)
{
    struct level *before[TALLEST];
    struct level *found = locate(book, price, before);
    if (!found || found->price != price)
        return 0;
    int amount = found->amount;
    unlink_level(book, found, before);
    return amount;
}

static void show(struct book *book, long from, long to)
{
    struct level *before[TALLEST];
    const struct level *l = locate(book, from, before);
    printf("from %ld to %ld:", from, to);
    for (; l && l->price <= to; l = l->next[0])
        printf(" %d@%ld", l->amount, l->price);
    printf("\n");
}

static int is_sorted(const struct book *book)
{
    for (int lane = 0; lane < TALLEST; lane++) {
        const struct level *l = book->head->next[lane];
        for (; l && l->next[lane]; l = l->next[lane])
            if (l->price >= l->next[lane]->price)
                return 0;
    }
    return 1;
}

int main(void)
{
    struct book book = {new_level(0, TALLEST), 0, 2024u, 0};
    char command[8];
    long price, other;
    while (scanf("%7s %ld %ld", command, &price, &other) == 3) {
        int amount = (int)other;
        if (strcmp(command, "sell") == 0) {
            sell(&book, price, amount);
        } else if (strcmp(command, "buy") == 0) {
            long paid = buy(&book, price, &amount);
            printf("bought %ld for %ld, %d missing\n", other - amount, paid, amount);
        } else if (strcmp(command, "cancel") == 0) {
            for (; price <= other; price++)
                if ((amount = cancel(&book, price)) > 0)
                    printf("cancelled %d at %ld\n", amount, price);
        } else if (strcmp(command, "show") == 0) {
            show(&book, price, other);
        } else if (strcmp(command, "flood") == 0) {
            for (long i = 1; i <= price; i++)
                sell(&book, 500 + i * i * other % 997, (int)(1 + i % 10));
        }
    }
    printf("%d levels, %s, %s\n", book.levels, is_sorted(&book) ? "sorted" : "not sorted",
           book.steps < 12000 ? "quick" : "slow");
    for (struct level *l = book.head, *next; l; l = next) {
        next = l->next[0];
        free(l);
    }
    return 0;
}

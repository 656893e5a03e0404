/* Cheapest order for a chain of matrix products, with its bracketing and multiplication count. */
#include <stdio.h>

#define LONGEST 40

static long cost[LONGEST][LONGEST];
static int split[LONGEST][LONGEST];
static int rows[LONGEST + 1];

static long product_cost(int from, int cut, int to)
{
    return (long)rows[from] * rows[cut + 1] * rows[to + 1];
}

static void fill(int length)
{
    for (int i = 0; i < length; i++)
        cost[i][i] = 0;
    for (int span = 2; span <= length; span++) {
        for (int from = 0; from + span <= length; from++) {
            int to = from + span - 1;
            cost[from][to] = -1;
            for (int cut = from; cut < to; cut++) {
                long c = cost[from][cut] + cost[cut + 1][to] + product_cost(from, cut, to);
                if (cost[from][to] < 0 || c < cost[from][to]) {
                    cost[from][to] = c;
                    split[from][to] = cut;
                }
            }
        }
    }
}

static void bracket(int from, int to)
{
    if (from == to) {
        if (from < 26)
            putchar('A' + from);
        else
            printf("M%d", from);
        return;
    }
    putchar('(');
    bracket(from, split[from][to]);
    bracket(split[from][to] + 1, to);
    putchar(')');
}

static int nesting(int from, int to)
{
    if (from == to)
        return 0;
    int left = nesting(from, split[from][to]);
    int right = nesting(split[from][to] + 1, to);
    return 1 + (left > right ? left : right);
}

static long left_to_right(int length)
{
    long total = 0;
    for (int i = 1; i < length; i++)
        total += product_cost(0, i - 1, i);
    return total;
}

int main(void)
{
    int length;
    while (scanf("%d", &length) == 1 && length > 0) {
        if (length > LONGEST)
            return 1;
        for (int i = 0; i <= length; i++)
            if (scanf("%d", &rows[i]) != 1)
                return 1;
        fill(length);
        long best = cost[0][length - 1], plain = left_to_right(length);
        bracket(0, length - 1);
        printf(" costs %ld, depth %d", best, nesting(0, length - 1));
        if (best > 0)
            printf(", %ld.%02ld times less than left to right", plain / best,
                   plain % best * 100 / best);
        printf("\n");
    }
    return 0;
}

/* Measures the power of members of a weighted council by Banzhaf and Shapley-Shubik, counted in two ways. */
#include <stdio.h>
#include <string.h>

#define MEMBERS 10
#define WEIGHTS 120

static int weight[MEMBERS], members, quota, whole;

static unsigned long long factorial(int n)
{
    return n < 2 ? 1 : (unsigned long long)n * factorial(n - 1);
}

/* Long way: counts coalitions of the other members by weight and size with dynamic programming. */
static void by_counting(long long *swings, unsigned long long *orders)
{
    static long long ways[MEMBERS][WEIGHTS + 1];
    for (int m = 0; m < members; m++) {
        memset(ways, 0, sizeof ways);
        ways[0][0] = 1;
        for (int other = 0; other < members; other++) {
            if (other == m)
                continue;
            for (int size = members - 2; size >= 0; size--)
                for (int w = whole - weight[other]; w >= 0; w--)
                    ways[size + 1][w + weight[other]] += ways[size][w];
        }
        swings[m] = 0;
        orders[m] = 0;
        for (int size = 0; size < members; size++)
            for (int w = quota - weight[m] < 0 ? 0 : quota - weight[m]; w < quota && w <= whole; w++) {
                swings[m] += ways[size][w];
                orders[m] += (unsigned long long)ways[size][w] * factorial(size) * factorial(members - 1 - size);
            }
    }
}

/* Direct way: looks at each coalition and asks who is needed in it. */
static void by_listing(long long *swings, unsigned long long *orders, int *minimal)
{
    memset(swings, 0, sizeof(long long) * MEMBERS);
    memset(orders, 0, sizeof(unsigned long long) * MEMBERS);
    *minimal = 0;
    for (unsigned c = 0; c < 1u << members; c++) {
        int sum = 0, size = 0, needed = 0;
        for (int m = 0; m < members; m++)
            if (c >> m & 1) {
                sum += weight[m];
                size++;
            }
        if (sum < quota)
            continue;
        for (int m = 0; m < members; m++)
            if ((c >> m & 1) && sum - weight[m] < quota) {
                swings[m]++;
                orders[m] += factorial(size - 1) * factorial(members - size);
                needed++;
            }
        if (needed == size)
            ++*minimal;
    }
}

int main(void)
{
    int number = 0;
    while (scanf("%d %d", &quota, &members) == 2) {
        if (members < 1 || members > MEMBERS || quota < 1)
            break;
        whole = 0;
        for (int m = 0; m < members; m++) {
            if (scanf("%d", &weight[m]) != 1 || weight[m] < 0 || (whole += weight[m]) > WEIGHTS)
                return 0;
        }
        printf("council %d: %d of %d votes pass a motion\n", ++number, quota, whole);
        if (quota > whole) {
            puts("  nothing can ever pass");
            continue;
        }
        long long swings[MEMBERS], listed[MEMBERS], all = 0;
        unsigned long long orders[MEMBERS], ordered[MEMBERS], sum = 0;
        int minimal;
        by_counting(swings, orders);
        by_listing(listed, ordered, &minimal);
        int same = 1;
        for (int m = 0; m < members; m++) {
            all += swings[m];
            sum += orders[m];
            if (swings[m] != listed[m] || orders[m] != ordered[m])
                same = 0;
        }
        for (int m = 0; m < members; m++)
            printf("  member %d: votes %5.1f%%  swings %4lld = %5.1f%%  pivots %5.1f%%%s%s\n", m + 1,
                   100.0 * weight[m] / whole, swings[m], 100.0 * (double)swings[m] / (double)all,
                   100.0 * (double)orders[m] / (double)sum, swings[m] == 0 ? "  dummy" : "",
                   whole - weight[m] < quota ? "  veto" : "");
        printf("  %d minimal winning coalitions, methods %s, orders %s\n", minimal, same ? "agree" : "DISAGREE",
               sum == factorial(members) ? "complete" : "MISSING");
    }
    return 0;
}

/* Splits a budget over ventures with given yield tables, step by step, and compares with trying every split. */
#include <stdio.h>

#define MOST_VENTURES 6
#define MOST_UNITS 12

int yield[MOST_VENTURES][MOST_UNITS + 1];
int best[MOST_VENTURES + 1][MOST_UNITS + 1];

/* best[k][b]: the highest yield of ventures k, k+1, … with b units to spend. */
int plan(int ventures, int budget) {
    for (int b = 0; b <= budget; b++) best[ventures][b] = 0;
    for (int k = ventures - 1; k >= 0; k--)
        for (int b = 0; b <= budget; b++) {
            best[k][b] = yield[k][0] + best[k + 1][b];
            for (int spend = 1; spend <= b; spend++) {
                int value = yield[k][spend] + best[k + 1][b - spend];
                if (value > best[k][b]) best[k][b] = value;
            }
        }
    return best[0][budget];
}

/* The smallest spending on venture k that still reaches the best yield. */
int share(int k, int left) {
    int spend = 0;
    while (yield[k][spend] + best[k + 1][left - spend] != best[k][left]) spend++;
    return spend;
}

int try_all(int k, int ventures, int left) {
    int top = 0;
    if (k == ventures) return 0;
    for (int spend = 0; spend <= left; spend++) {
        int value = yield[k][spend] + try_all(k + 1, ventures, left - spend);
        if (spend == 0 || value > top) top = value;
    }
    return top;
}

/* Always gives the next unit to the venture that gains most by it; it misses yields that need several units. */
int by_next_gain(int ventures, int budget) {
    int given[MOST_VENTURES] = { 0 }, sum = 0;
    for (int b = 0; b < budget; b++) {
        int pick = 0;
        for (int k = 1; k < ventures; k++)
            if (yield[k][given[k] + 1] - yield[k][given[k]] > yield[pick][given[pick] + 1] - yield[pick][given[pick]]) pick = k;
        given[pick]++;
    }
    for (int k = 0; k < ventures; k++) sum += yield[k][given[k]];
    return sum;
}

int main(void) {
    int ventures, budget;
    while (scanf("%d %d", &ventures, &budget) == 2) {
        if (ventures < 1 || ventures > MOST_VENTURES || budget < 1 || budget > MOST_UNITS) break;
        for (int k = 0; k < ventures; k++)
            for (int b = 0; b <= budget; b++)
                if (scanf("%d", &yield[k][b]) != 1) return 0;
        int value = plan(ventures, budget), left = budget;
        printf("budget %d: yield %d, shares", budget, value);
        for (int k = 0; k < ventures; k++) {
            int spend = share(k, left);
            printf(" %d", spend);
            left -= spend;
        }
        printf("; unit by unit %d; all splits %s\n", by_next_gain(ventures, budget),
               try_all(0, ventures, budget) == value ? "agree" : "DISAGREE");
    }
    return 0;
}

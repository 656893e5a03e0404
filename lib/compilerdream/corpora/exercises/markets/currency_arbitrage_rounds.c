/* Looks for profitable rounds of currency exchanges and the best conversion chains between currencies. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define MAXC 10

struct board {
    int n;
    char code[MAXC][4];
    double rate[MAXC][MAXC];
};

static int lookup(struct board *b, const char *code)
{
    for (int i = 0; i < b->n; i++)
        if (strcmp(b->code[i], code) == 0)
            return i;
    if (b->n == MAXC)
        return -1;
    strcpy(b->code[b->n], code);
    return b->n++;
}

static void best_chains(const struct board *b, double best[MAXC][MAXC], int via[MAXC][MAXC])
{
    for (int i = 0; i < b->n; i++)
        for (int j = 0; j < b->n; j++) {
            best[i][j] = i == j ? 1.0 : b->rate[i][j];
            via[i][j] = j;
        }
    for (int k = 0; k < b->n; k++)
        for (int i = 0; i < b->n; i++)
            for (int j = 0; j < b->n; j++)
                if (i != j && i != k && j != k && best[i][k] * best[k][j] > best[i][j] * (1 + 1e-9)) {
                    best[i][j] = best[i][k] * best[k][j];
                    via[i][j] = via[i][k];
                }
}

/* Bellman-Ford on -log(rate) from a virtual source; returns the length of a negative round, 0 if there is none. */
static int find_round(const struct board *b, int *round)
{
    double dist[MAXC] = {0};
    int from[MAXC], touched = -1;
    for (int i = 0; i < b->n; i++)
        from[i] = -1;
    for (int pass = 0; pass < b->n; pass++) {
        touched = -1;
        for (int i = 0; i < b->n; i++)
            for (int j = 0; j < b->n; j++) {
                if (i == j || b->rate[i][j] <= 0)
                    continue;
                double d = dist[i] - log(b->rate[i][j]);
                if (d < dist[j] - 1e-9) {
                    dist[j] = d;
                    from[j] = i;
                    touched = j;
                }
            }
        if (touched < 0)
            return 0;
    }
    for (int i = 0; i < b->n; i++)
        touched = from[touched];
    int length = 0, at = touched, low = 0;
    do {
        round[length++] = at;
        at = from[at];
    } while (at != touched);
    for (int i = 0; i < length / 2; i++) {
        int t = round[i];
        round[i] = round[length - 1 - i];
        round[length - 1 - i] = t;
    }
    for (int i = 1; i < length; i++)
        if (round[i] < round[low])
            low = i;
    int turned[MAXC];
    for (int i = 0; i < length; i++)
        turned[i] = round[(i + low) % length];
    memcpy(round, turned, sizeof(int) * (size_t)length);
    return length;
}

int main(void)
{
    struct board b;
    char word[8];
    memset(&b, 0, sizeof b);
    while (scanf("%7s", word) == 1) {
        char x[4], y[4];
        double r;
        if (strcmp(word, "rate") == 0) {
            if (scanf("%3s %3s %lf", x, y, &r) != 3)
                break;
            int i = lookup(&b, x), j = lookup(&b, y);
            if (i >= 0 && j >= 0 && i != j)
                b.rate[i][j] = r;
        } else if (strcmp(word, "check") == 0) {
            int round[MAXC], length = find_round(&b, round);
            if (length == 0) {
                printf("check: no profitable round among %d currencies\n", b.n);
                continue;
            }
            double money = 1000;
            printf("check: ");
            for (int k = 0; k < length; k++) {
                printf("%s > ", b.code[round[k]]);
                money *= b.rate[round[k]][round[(k + 1) % length]];
            }
            printf("%s turns 1000 into %.2f\n", b.code[round[0]], money);
        } else if (strcmp(word, "chain") == 0) {
            double best[MAXC][MAXC], along = 1;
            int via[MAXC][MAXC];
            if (scanf("%3s %3s", x, y) != 2)
                break;
            int i = lookup(&b, x), j = lookup(&b, y), hops = 0;
            if (i < 0 || j < 0)
                continue;
            best_chains(&b, best, via);
            if (best[i][j] <= 0) {
                printf("chain: %s cannot be changed into %s\n", x, y);
                continue;
            }
            printf("chain: %s", x);
            for (int at = i; at != j && hops < MAXC; hops++) {
                along *= b.rate[at][via[at][j]];
                at = via[at][j];
                printf(" > %s", b.code[at]);
            }
            printf(" at %.4f, direct %.4f, %s\n", best[i][j], b.rate[i][j],
                   fabs(along - best[i][j]) < 1e-6 * along ? "product agrees" : "PRODUCT DIFFERS");
        } else {
            printf("unknown request %s\n", word);
        }
    }
    return 0;
}

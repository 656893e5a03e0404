/* Ranks with ties: Spearman's and Kendall's coefficients of judges' marks, as exact fractions and as thousandths. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#define MAX_ITEMS 24
#define MAX_JUDGES 6

typedef struct {
    char name[20];
    int mark[MAX_ITEMS];
    int twice_rank[MAX_ITEMS];
} judge;

static judge panel[MAX_JUDGES];
static int items;

/* Twice the middle rank: smaller marks count twice, equal ones (itself included) once, plus one. */
static void rank_marks(judge *j) {
    for (int i = 0; i < items; i++) {
        j->twice_rank[i] = 1;
        for (int k = 0; k < items; k++)
            j->twice_rank[i] += (j->mark[k] <= j->mark[i]) + (j->mark[k] < j->mark[i]);
    }
}

static inline long rank_offset(const judge *j, int item) {
    return j->twice_rank[item] - (items + 1);
}

static long rank_product(const judge *a, const judge *b) {
    long sum = 0;
    for (int i = 0; i < items; i++)
        sum += rank_offset(a, i) * rank_offset(b, i);
    return sum;
}

static inline int sign(int difference) {
    return (difference > 0) - (difference < 0);
}

static long pair_score(const judge *a, const judge *b) {
    long score = 0;
    for (int i = 1; i < items; i++)
        for (int k = 0; k < i; k++)
            score += sign(a->mark[i] - a->mark[k]) * sign(b->mark[i] - b->mark[k]);
    return score;
}

/* score / sqrt(own * other) in thousandths, truncated toward zero by whole numbers only. */
static long thousandths(long score, long own, long other) {
    long long square = 1000000LL * score * score;
    long long product = (long long)own * other;
    long root = 0;
    if (product == 0)
        return 0;
    while ((long long)(root + 1) * (root + 1) * product <= square)
        root++;
    return score < 0 ? -root : root;
}

static void print_coefficient(const char *name, long value) {
    long size = value < 0 ? -value : value;
    printf(" %s %c%ld.%03ld", name, value < 0 ? '-' : '+', size / 1000, size % 1000);
}

static int has_ties(const judge *j) {
    for (int i = 1; i < items; i++)
        for (int k = 0; k < i; k++)
            if (j->mark[i] == j->mark[k])
                return 1;
    return 0;
}

static void compare(const judge *a, const judge *b) {
    long spearman = rank_product(a, b), own = rank_product(a, a), other = rank_product(b, b);
    long kendall = pair_score(a, b);
    printf("%s and %s:", a->name, b->name);
    if (own == 0 || other == 0) {
        printf(" no opinion to compare\n");
        return;
    }
    print_coefficient("rho", thousandths(spearman, own, other));
    print_coefficient("tau", thousandths(kendall, pair_score(a, a), pair_score(b, b)));
    if (!has_ties(a) && !has_ties(b)) {
        /* Without ties: 1 - 6 sum d^2 / (n^3 - n), here compared as cross-multiplied whole numbers. */
        long squares = 0, cubic = (long)items * items * items - items;
        for (int i = 0; i < items; i++) {
            long d = (a->twice_rank[i] - b->twice_rank[i]) / 2;
            squares += d * d;
        }
        printf(", short formula %s", spearman * cubic == (cubic - 6 * squares) * own ? "agrees" : "disagrees");
    } else {
        double exact = (double)spearman / sqrt((double)own * (double)other);
        double gap = exact - (double)thousandths(spearman, own, other) / 1000.0;
        printf(", with ties, root %s", fabs(gap) < 0.0010001 ? "agrees" : "disagrees");
    }
    printf("\n");
}

static int find_judge(const char *name, int judges) {
    for (int j = 0; j < judges; j++)
        if (strcmp(panel[j].name, name) == 0)
            return j;
    return -1;
}

int main(void) {
    int judges = 0;
    char name[20];
    if (scanf("%d", &items) != 1 || items < 2 || items > MAX_ITEMS)
        return 0;
    while (scanf("%19s", name) == 1) {
        int place = find_judge(name, judges);
        if (place < 0 && judges == MAX_JUDGES)
            break;
        if (place < 0)
            place = judges++;
        else
            printf("%s changes the marks\n", name);
        strcpy(panel[place].name, name);
        for (int i = 0; i < items; i++)
            if (scanf("%d", &panel[place].mark[i]) != 1)
                panel[place].mark[i] = 0;
        rank_marks(&panel[place]);
    }
    for (int j = 0; j < judges; j++) {
        int sum = 0;
        printf("%-8s", panel[j].name);
        for (int i = 0; i < items; i++) {
            printf(" %d%s", panel[j].twice_rank[i] / 2, panel[j].twice_rank[i] % 2 ? ".5" : "");
            sum += panel[j].twice_rank[i];
        }
        printf("  %s\n", sum == items * (items + 1) ? "sum right" : "sum wrong");
    }
    for (int a = 0; a < judges; a++)
        for (int b = a + 1; b < judges; b++)
            compare(&panel[a], &panel[b]);
    /* Agreement of the whole panel: spread of rank totals against the greatest possible. */
    long spread = 0;
    for (int i = 0; i < items && judges > 0; i++) {
        long total = 0;
        for (int j = 0; j < judges; j++)
            total += rank_offset(&panel[j], i);
        spread += total * total;
    }
    long most = (long)judges * judges * items * ((long)items * items - 1) / 3;
    printf("panel agreement %ld / %ld\n", spread, most);
    return 0;
}

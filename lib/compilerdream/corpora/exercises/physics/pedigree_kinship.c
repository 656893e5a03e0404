/* Kinship and inbreeding in a pedigree: recursive definition against Wright's sum over ancestral paths. */
#include <stdio.h>
#include <string.h>

#define MOST 24
#define ONE (1LL << 40)   /* fractions are whole numbers of 2^-40 */

typedef long long share;

struct animal {
    char name[12];
    int sire, dam;   /* -1 when unknown */
};

static struct animal herd[MOST];
static int herd_size;
static share known[MOST][MOST];
static int marked[MOST];

static int find(const char *name)
{
    for (int i = 0; i < herd_size; i++)
        if (strcmp(herd[i].name, name) == 0)
            return i;
    return -1;
}

/* Chance that a gene drawn from each of two animals is a copy of the same ancestral gene. */
static share kinship(int a, int b)
{
    if (a < 0 || b < 0)
        return 0;
    if (a < b) {
        int t = a;
        a = b;
        b = t;
    }
    if (known[a][b] >= 0)
        return known[a][b];
    share value;
    if (a == b)
        value = (ONE + kinship(herd[a].sire, herd[a].dam)) / 2;
    else
        value = (kinship(herd[a].sire, b) + kinship(herd[a].dam, b)) / 2;
    known[a][b] = value;
    return value;
}

static share inbreeding(int a)
{
    return kinship(herd[a].sire, herd[a].dam);
}

static share paths_down_to(int from, int ancestor, share weight)
{
    share sum = 0;
    if (from < 0 || marked[from])
        return 0;
    if (from == ancestor)
        return weight;
    marked[from] = 1;
    sum += paths_down_to(herd[from].sire, ancestor, weight / 2);
    sum += paths_down_to(herd[from].dam, ancestor, weight / 2);
    marked[from] = 0;
    return sum;
}

/* Follows every way from one parent up to the ancestor; each keeps the other parent's ways off its animals. */
static share double_paths(int from, int ancestor, int partner, share weight)
{
    share sum = 0;
    if (from < 0)
        return 0;
    if (from == ancestor)
        return paths_down_to(partner, ancestor, weight);
    marked[from] = 1;
    sum += double_paths(herd[from].sire, ancestor, partner, weight / 2);
    sum += double_paths(herd[from].dam, ancestor, partner, weight / 2);
    marked[from] = 0;
    return sum;
}

static share wright(int a)
{
    share sum = 0;
    for (int ancestor = 0; ancestor < herd_size; ancestor++) {
        share ways = double_paths(herd[a].sire, ancestor, herd[a].dam, ONE / 2);
        if (ways)
            sum += ways / 1024 * ((ONE + wright(ancestor)) / 1024) / (ONE / 1024 / 1024);
    }
    return sum;
}

static void print_share(share value)
{
    share whole = ONE;
    while (value && value % 2 == 0 && whole > 1) {
        value /= 2;
        whole /= 2;
    }
    if (value == 0)
        printf("0");
    else
        printf("%lld/%lld", value, whole);
}

static int generation(int a)
{
    if (a < 0)
        return 0;
    int s = generation(herd[a].sire), d = generation(herd[a].dam);
    return 1 + (s > d ? s : d);
}

int main(void)
{
    char name[12], first[12], second[12];
    int wrong = 0;
    memset(known, -1, sizeof known);
    while (herd_size < MOST && scanf("%11s", name) == 1 && strcmp(name, "pairs") != 0) {
        struct animal a;
        if (scanf("%11s %11s", first, second) != 2)
            break;
        strcpy(a.name, name);
        a.sire = find(first);
        a.dam = find(second);
        herd[herd_size++] = a;
    }
    for (int i = 0; i < herd_size; i++) {
        share f = inbreeding(i);
        int same = f == wright(i);
        printf("%-8s generation %d, inbreeding ", herd[i].name, generation(i));
        print_share(f);
        printf(same ? "\n" : " but paths disagree\n");
        wrong += !same;
    }
    printf("path sums %s\n", wrong ? "disagree" : "agree");
    while (scanf("%11s %11s", first, second) == 2) {
        int a = find(first), b = find(second);
        if (a < 0 || b < 0) {
            printf("%s or %s is unknown\n", first, second);
            continue;
        }
        printf("%s and %s: kinship ", first, second);
        print_share(kinship(a, b));
        printf(", relationship ");
        print_share(2 * kinship(a, b));
        printf("\n");
    }
    return 0;
}

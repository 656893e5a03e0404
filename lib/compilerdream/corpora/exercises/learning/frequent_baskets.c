// Frequent item sets of shopping baskets by the apriori method, rules with their confidence, checked by trying all subsets.
#include <stdio.h>
#include <string.h>

#define MAX_ITEMS 12
#define MAX_BASKETS 40
#define MAX_SETS 400

static char item_name[MAX_ITEMS][16];
static int items;
static unsigned basket[MAX_BASKETS];
static int baskets;

static struct {
    unsigned members;
    int support;
} found[MAX_SETS];
static int found_total;

static int size_of(unsigned set)
{
    int n = 0;
    for (; set; set &= set - 1)
        n++;
    return n;
}

static int support(unsigned set)
{
    int n = 0;
    for (int b = 0; b < baskets; b++)
        n += (basket[b] & set) == set;
    return n;
}

static int known(unsigned set)
{
    for (int i = 0; i < found_total; i++)
        if (found[i].members == set)
            return found[i].support;
    return 0;
}

static int item_code(const char *name)
{
    for (int i = 0; i < items; i++)
        if (strcmp(item_name[i], name) == 0)
            return i;
    if (items == MAX_ITEMS)
        return -1;
    strcpy(item_name[items], name);
    return items++;
}

static void print_set(unsigned set)
{
    const char *between = "";
    for (int i = 0; i < items; i++)
        if (set >> i & 1) {
            printf("%s%s", between, item_name[i]);
            between = "+";
        }
}

static int all_parts_known(unsigned set)
{
    for (unsigned rest = set; rest; rest &= rest - 1)
        if (!known(set & ~(rest & -rest)))
            return 0;
    return 1;
}

static void note_if_frequent(unsigned set, int least)
{
    int s = support(set);
    if (s >= least && found_total < MAX_SETS) {
        found[found_total].members = set;
        found[found_total++].support = s;
    }
}

/* Adds a later item to every set of one size; only those whose parts are all frequent are counted. */
static int next_level(int from, int to, int least)
{
    int tried = 0;
    for (int a = from; a < to; a++)
        for (int i = 0; i < items; i++) {
            unsigned extra = 1u << i;
            if (extra > found[a].members && all_parts_known(found[a].members | extra)) {
                note_if_frequent(found[a].members | extra, least);
                tried++;
            }
        }
    return tried;
}

static void rules(int least_percent)
{
    for (int i = 0; i < found_total; i++) {
        unsigned whole = found[i].members;
        if (size_of(whole) < 2)
            continue;
        for (unsigned left = (whole - 1) & whole; left; left = (left - 1) & whole) {
            int base = known(left), both = found[i].support;
            if (both * 100 < least_percent * base)
                continue;
            printf("  ");
            print_set(left);
            printf(" => ");
            print_set(whole & ~left);
            printf(" %d/%d\n", both, base);
        }
    }
}

int main(void)
{
    char line[128];
    int least = 3, percent = 80, counted = 0, truth = 0;
    if (!fgets(line, sizeof line, stdin) || sscanf(line, "%d %d", &least, &percent) != 2 || least < 1)
        return 0;
    while (baskets < MAX_BASKETS && fgets(line, sizeof line, stdin)) {
        unsigned set = 0;
        for (char *w = strtok(line, " ,\n"); w; w = strtok(NULL, " ,\n")) {
            int code = strlen(w) < 16 ? item_code(w) : -1;
            if (code >= 0)
                set |= 1u << code;
        }
        if (set)
            basket[baskets++] = set;
    }
    for (; counted < items; counted++)
        note_if_frequent(1u << counted, least);
    printf("%d baskets, %d items, least support %d\n", baskets, items, least);
    for (int from = 0, level = 1; from < found_total; level++) {
        int to = found_total;
        printf("size %d: %d frequent\n", level, to - from);
        counted += next_level(from, to, least);
        if (level >= 2)
            for (int i = from; i < to; i++) {
                printf("  ");
                print_set(found[i].members);
                printf(" %d\n", found[i].support);
            }
        from = to;
    }
    printf("rules of at least %d in a hundred\n", percent);
    rules(percent);
    for (unsigned set = 1; set < 1u << items; set++)
        truth += support(set) >= least;
    printf("counted %d sets instead of %u; all subsets give %s number\n", counted, (1u << items) - 1,
           truth == found_total ? "the same" : "another");
    return 0;
}

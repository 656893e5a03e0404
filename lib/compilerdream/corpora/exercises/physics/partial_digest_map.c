/* Reconstructs the cutting sites of an enzyme on a DNA molecule from the lengths of all partial fragments. */
#include <stdio.h>
#include <stdlib.h>

#define SITES 12
#define LENGTHS (SITES * (SITES - 1) / 2)
#define LONGEST 2000

struct digest {
    int length;               /* of the whole molecule */
    int sites;                /* cutting sites with both ends */
    int left[LONGEST + 1];    /* how often each fragment length is still to be explained */
};

struct map {
    int count;
    int at[SITES];
};

static struct digest problem;
static struct map current, solutions[16];
static int solution_count;
static long attempts;

static int distance_to(int i, int place)
{
    return abs(current.at[i] - place);
}

/* Takes the distances from a new site to all present ones out of the store, or takes nothing. */
static int place_site(int place)
{
    int i;
    for (i = 0; i < current.count; i++) {
        int d = distance_to(i, place);
        if (problem.left[d] == 0)
            break;
        problem.left[d]--;
    }
    if (i == current.count) {
        current.at[current.count++] = place;
        return 1;
    }
    while (i-- > 0)
        problem.left[distance_to(i, place)]++;
    return 0;
}

static void remove_site(void)
{
    int place = current.at[--current.count];
    for (int i = 0; i < current.count; i++)
        problem.left[distance_to(i, place)]++;
}

static struct map in_order(struct map m)
{
    for (int i = 1; i < m.count; i++)
        for (int j = i; j > 0 && m.at[j - 1] > m.at[j]; j--) {
            int t = m.at[j];
            m.at[j] = m.at[j - 1];
            m.at[j - 1] = t;
        }
    return m;
}

static int same_map(const struct map *a, const struct map *b)
{
    for (int i = 0; i < a->count; i++)
        if (a->at[i] != b->at[i])
            return 0;
    return a->count == b->count;
}

static void keep_solution(void)
{
    struct map m = in_order(current), mirror = m;
    for (int i = 0; i < m.count; i++)
        mirror.at[i] = problem.length - m.at[m.count - 1 - i];
    for (int i = 0; i < solution_count; i++)
        if (same_map(&solutions[i], &m) || same_map(&solutions[i], &mirror))
            return;
    if (solution_count < 16)
        solutions[solution_count++] = m;
}

static void reconstruct(int longest)
{
    attempts++;
    while (longest > 0 && problem.left[longest] == 0)
        longest--;
    if (longest == 0) {
        if (current.count == problem.sites)
            keep_solution();
        return;
    }
    if (current.count == problem.sites)
        return;
    if (place_site(longest)) {
        reconstruct(longest);
        remove_site();
    }
    if (problem.length != 2 * longest && place_site(problem.length - longest)) {
        reconstruct(longest);
        remove_site();
    }
}

static void cut(const struct map *m)
{
    for (int i = 0; i < m->count; i++)
        for (int j = 0; j < i; j++)
            problem.left[abs(m->at[i] - m->at[j])]++;
}

static int explains(const struct map *m)
{
    struct digest saved = problem;
    int good = 1;
    for (int d = 0; d <= LONGEST; d++)
        problem.left[d] = 0;
    cut(m);
    for (int d = 0; d <= LONGEST; d++)
        good = good && problem.left[d] == saved.left[d];
    problem = saved;
    return good;
}

static void solve(const char *title)
{
    solution_count = 0;
    attempts = 0;
    for (problem.length = LONGEST; problem.length > 1 && !problem.left[problem.length]; problem.length--)
        ;
    current.count = 2;
    current.at[0] = 0;
    current.at[1] = problem.length;
    problem.left[problem.length]--;
    reconstruct(problem.length);
    problem.left[problem.length]++;
    printf("%s: %d sites on %d bases, %d maps after %ld attempts\n", title, problem.sites, problem.length, solution_count,
           attempts);
    for (int s = 0; s < solution_count; s++) {
        printf("  ");
        for (int i = 0; i < solutions[s].count; i++)
            printf(" %d", solutions[s].at[i]);
        printf("  %s\n", explains(&solutions[s]) ? "explains all" : "is wrong");
    }
}

int main(void)
{
    char title[16], kind;
    int sites;
    while (scanf("%15s %c %d", title, &kind, &sites) == 3 && sites >= 2 && sites <= SITES) {
        for (int d = 0; d <= LONGEST; d++)
            problem.left[d] = 0;
        problem.sites = sites;
        if (kind == 'f') {
            for (int i = 0; i < sites * (sites - 1) / 2; i++) {
                int d;
                if (scanf("%d", &d) != 1 || d < 1 || d > LONGEST)
                    return 0;
                problem.left[d]++;
            }
        } else {
            struct map hidden = {0, {0}};
            unsigned seed, width;
            if (scanf("%u %u", &seed, &width) != 2 || width < 1 || width > LONGEST)
                return 0;
            while (hidden.count < sites) {
                int next = (int)(seed % width), fresh = 1;
                seed = seed * 69069u + 12345u;
                for (int i = 0; i < hidden.count; i++)
                    fresh = fresh && hidden.at[i] != next;
                if (fresh)
                    hidden.at[hidden.count++] = next;
            }
            cut(&hidden);
        }
        solve(title);
    }
    return 0;
}

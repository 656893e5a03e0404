/* Strongly connected components of a directed graph, and the longest path in its condensation. */
#include <stdio.h>
#include <string.h>

#define MAX_VERTICES 200
#define MAX_ARCS 2000

struct arc {
    int target;
    int next;
};

struct graph {
    int vertices;
    int arcs;
    int first[MAX_VERTICES];
    struct arc arc[MAX_ARCS];
};

struct search {
    int clock;
    int entered[MAX_VERTICES];
    int low[MAX_VERTICES];
    int component[MAX_VERTICES];
    int stack[MAX_VERTICES];
    int depth;
    int components;
};

static struct graph graph;
static struct search search;
static int weight[MAX_VERTICES];
static int longest[MAX_VERTICES];

static void add_arc(struct graph *g, int from, int to)
{
    struct arc *a = &g->arc[g->arcs];
    a->target = to;
    a->next = g->first[from];
    g->first[from] = g->arcs++;
}

static void close_component(struct search *s, int root)
{
    int v;
    do {
        v = s->stack[--s->depth];
        s->component[v] = s->components;
    } while (v != root);
    s->components++;
}

static void visit(const struct graph *g, struct search *s, int v)
{
    s->entered[v] = s->low[v] = ++s->clock;
    s->stack[s->depth++] = v;
    for (int i = g->first[v]; i >= 0; i = g->arc[i].next) {
        int w = g->arc[i].target;
        if (s->entered[w] == 0) {
            visit(g, s, w);
            if (s->low[w] < s->low[v])
                s->low[v] = s->low[w];
        } else if (s->component[w] < 0 && s->entered[w] < s->low[v]) {
            s->low[v] = s->entered[w];
        }
    }
    if (s->low[v] == s->entered[v])
        close_component(s, v);
}

/* Components are numbered in reverse topological order, so one upward sweep is enough. */
static int longest_chain(const struct graph *g, const struct search *s)
{
    int best = 0;
    for (int v = 0; v < g->vertices; v++)
        weight[s->component[v]]++;
    for (int c = 0; c < s->components; c++) {
        int below = 0;
        for (int v = 0; v < g->vertices; v++) {
            if (s->component[v] != c)
                continue;
            for (int i = g->first[v]; i >= 0; i = g->arc[i].next) {
                int d = s->component[g->arc[i].target];
                if (d != c && longest[d] > below)
                    below = longest[d];
            }
        }
        longest[c] = weight[c] + below;
        if (longest[c] > best)
            best = longest[c];
    }
    return best;
}

int main(void)
{
    int arcs;
    if (scanf("%d %d", &graph.vertices, &arcs) != 2 || graph.vertices > MAX_VERTICES
        || arcs > MAX_ARCS)
        return 1;
    memset(graph.first, -1, sizeof graph.first);
    memset(search.component, -1, sizeof search.component);
    for (int i = 0; i < arcs; i++) {
        int from, to;
        if (scanf("%d %d", &from, &to) != 2)
            return 1;
        add_arc(&graph, from - 1, to - 1);
    }
    for (int v = 0; v < graph.vertices; v++)
        if (search.entered[v] == 0)
            visit(&graph, &search, v);

    printf("components %d\n", search.components);
    for (int c = search.components - 1; c >= 0; c--) {
        printf("{");
        for (int v = 0; v < graph.vertices; v++)
            if (search.component[v] == c)
                printf(" %d", v + 1);
        printf(" }\n");
    }
    printf("longest chain %d\n", longest_chain(&graph, &search));
    return 0;
}

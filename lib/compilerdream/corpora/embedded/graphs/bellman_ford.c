/* Shortest paths with negative weights: distances, one path each, or a negative cycle. */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    int from, to;
    long cost;
} Edge;

typedef struct {
    int size;
    long *distance;
    int *parent;
} Tree;

#define UNREACHED LONG_MAX

static Tree new_tree(int size, int source)
{
    Tree tree;
    tree.size = size;
    tree.distance = malloc(size * sizeof *tree.distance);
    tree.parent = malloc(size * sizeof *tree.parent);
    for (int v = 0; v < size; v++) {
        tree.distance[v] = UNREACHED;
        tree.parent[v] = -1;
    }
    tree.distance[source] = 0;
    return tree;
}

static void free_tree(Tree *tree)
{
    free(tree->distance);
    free(tree->parent);
    tree->distance = NULL;
    tree->parent = NULL;
}

/* One round over all edges; returns the last vertex that improved, or -1. */
static int relax_all(Tree *tree, const Edge *edges, int count)
{
    int changed = -1;
    for (const Edge *e = edges; e != edges + count; e++) {
        if (tree->distance[e->from] == UNREACHED)
            continue;
        long through = tree->distance[e->from] + e->cost;
        if (through < tree->distance[e->to]) {
            tree->distance[e->to] = through;
            tree->parent[e->to] = e->from;
            changed = e->to;
        }
    }
    return changed;
}

static void print_path(const Tree *tree, int v)
{
    if (tree->parent[v] >= 0)
        print_path(tree, tree->parent[v]);
    printf(" %d", v);
}

static void print_cycle(const Tree *tree, int v)
{
    int start, lowest;
    for (int i = 0; i < tree->size; i++)
        v = tree->parent[v];
    lowest = v;
    for (int w = tree->parent[v]; w != v; w = tree->parent[w])
        if (w < lowest)
            lowest = w;
    start = lowest;
    printf("negative cycle, backwards: %d", start);
    for (int w = tree->parent[start]; w != start; w = tree->parent[w])
        printf(" <- %d", w);
    printf("\n");
}

static int solve_case(int number)
{
    int vertices, count, source;
    if (scanf("%d %d %d", &vertices, &count, &source) != 3)
        return 0;
    Edge *edges = malloc((count + 1) * sizeof *edges);
    for (int i = 0; i < count; i++)
        if (scanf("%d %d %ld", &edges[i].from, &edges[i].to, &edges[i].cost) != 3)
            return 0;

    Tree tree = new_tree(vertices, source);
    int rounds = 0, changed = 0;
    while (rounds < vertices && changed >= 0) {
        changed = relax_all(&tree, edges, count);
        rounds++;
    }
    printf("case %d, %d rounds\n", number, rounds);
    if (changed >= 0) {
        print_cycle(&tree, changed);
    } else {
        for (int v = 0; v < vertices; v++) {
            if (tree.distance[v] == UNREACHED) {
                printf("%d: unreachable\n", v);
                continue;
            }
            printf("%d: %ld via", v, tree.distance[v]);
            print_path(&tree, v);
            printf("\n");
        }
    }
    free_tree(&tree);
    free(edges);
    return 1;
}

int main(void)
{
    int cases;
    if (scanf("%d", &cases) != 1)
        return 1;
    for (int i = 1; i <= cases; i++)
        if (!solve_case(i))
            return 1;
    return 0;
}

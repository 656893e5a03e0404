// Decision tree by information gain on tables of categories: grows the tree, prints it, counts leaves, classifies new rows.
#include <math.h>
#include <stdio.h>
#include <string.h>

#define ROWS 40
#define COLUMNS 7
#define VALUES 6
#define NODES 120
#define TEXT 12

typedef struct {
    int column;          /* column asked, -1 for a leaf */
    int answer;          /* most frequent class here */
    int child[VALUES];
} Node;

typedef struct {
    int member[ROWS];
    int size;
} Group;

char heading[COLUMNS][TEXT];
char value_name[COLUMNS][VALUES][TEXT];
int value_count[COLUMNS];
int cell[ROWS][COLUMNS];
int columns, rows, node_count;
Node node[NODES];

int value_code(int column, const char *name)
{
    int v;
    for (v = 0; v < value_count[column]; v++)
        if (strcmp(value_name[column][v], name) == 0)
            return v;
    if (v == VALUES)
        return -1;
    strcpy(value_name[column][v], name);
    value_count[column]++;
    return v;
}

void tally(const Group *g, int count[VALUES])
{
    memset(count, 0, VALUES * sizeof count[0]);
    for (int i = 0; i < g->size; i++)
        count[cell[g->member[i]][columns - 1]]++;
}

double entropy(const Group *g)
{
    int count[VALUES];
    double bits = 0;
    tally(g, count);
    for (int v = 0; v < VALUES; v++)
        if (count[v] > 0) {
            double share = (double)count[v] / g->size;
            bits -= share * log2(share);
        }
    return bits;
}

Group part(const Group *g, int column, int value)
{
    Group out = {{0}, 0};
    for (int i = 0; i < g->size; i++)
        if (cell[g->member[i]][column] == value)
            out.member[out.size++] = g->member[i];
    return out;
}

double gain(const Group *g, int column)
{
    double left = entropy(g);
    for (int v = 0; v < value_count[column]; v++) {
        Group p = part(g, column, v);
        if (p.size > 0)
            left -= entropy(&p) * p.size / g->size;
    }
    return left;
}

int grow(Group g, unsigned used)
{
    int count[VALUES], self = node_count++, best = -1;
    double best_gain = 1e-6;
    tally(&g, count);
    node[self].column = -1;
    node[self].answer = 0;
    for (int v = 0; v < VALUES; v++)
        node[self].child[v] = -1;
    for (int v = 1; v < VALUES; v++)
        if (count[v] > count[node[self].answer])
            node[self].answer = v;
    for (int c = 0; c < columns - 1; c++)
        if (!(used >> c & 1)) {
            double here = gain(&g, c);
            if (here > best_gain + 1e-9) {
                best_gain = here;
                best = c;
            }
        }
    if (best < 0 || node_count + VALUES > NODES)
        return self;
    node[self].column = best;
    for (int v = 0; v < value_count[best]; v++) {
        Group p = part(&g, best, v);
        if (p.size > 0 && node_count < NODES)
            node[self].child[v] = grow(p, used | 1u << best);
    }
    return self;
}

void show(int at, int depth)
{
    const Node *n = &node[at];
    if (n->column < 0) {
        printf(" -> %s\n", value_name[columns - 1][n->answer]);
        return;
    }
    printf("\n");
    for (int v = 0; v < value_count[n->column]; v++)
        if (n->child[v] >= 0) {
            printf("%*s%s = %s", 2 * depth, "", heading[n->column], value_name[n->column][v]);
            show(n->child[v], depth + 1);
        }
}

int decide(const int *row)
{
    int at = 0;
    while (node[at].column >= 0) {
        int v = row[node[at].column];
        if (v < 0 || v >= value_count[node[at].column] || node[at].child[v] < 0)
            break;
        at = node[at].child[v];
    }
    return node[at].answer;
}

int main(void)
{
    char word[TEXT];
    int right = 0, leaves = 0, row[COLUMNS];
    Group all = {{0}, 0};
    if (scanf("%d", &columns) != 1 || columns < 2 || columns > COLUMNS)
        return 0;
    for (int c = 0; c < columns; c++)
        if (scanf("%11s", heading[c]) != 1)
            return 0;
    while (rows < ROWS && scanf("%11s", word) == 1 && strcmp(word, "end") != 0) {
        for (int c = 0; c < columns; c++) {
            if (c > 0 && scanf("%11s", word) != 1)
                return 0;
            int code = value_code(c, word);
            cell[rows][c] = code < 0 ? 0 : code;
        }
        all.member[all.size++] = rows++;
    }
    printf("%d rows, entropy %.2f bits\n", rows, entropy(&all));
    for (int c = 0; c < columns - 1; c++)
        printf("gain of %s: %.2f\n", heading[c], gain(&all, c));
    printf("tree:");
    show(grow(all, 0), 1);
    for (int r = 0; r < rows; r++)
        right += decide(cell[r]) == cell[r][columns - 1];
    for (int i = 0; i < node_count; i++)
        leaves += node[i].column < 0;
    printf("%d nodes, %d leaves, training rows right: %d\n", node_count, leaves, right);
    while (scanf("%11s", word) == 1) {
        for (int c = 0; c < columns - 1; c++) {
            if (c > 0 && scanf("%11s", word) != 1)
                return 0;
            printf("%s ", word);
            row[c] = value_code(c, word);
        }
        printf("is %s\n", value_name[columns - 1][decide(row)]);
    }
    return 0;
}

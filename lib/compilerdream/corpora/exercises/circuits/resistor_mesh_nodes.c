/* Solves resistor networks with voltage and current sources by nodal analysis and checks the power balance. */
#include <stdio.h>
#include <math.h>

#define MAX_NODES 16
#define MAX_PARTS 48

typedef struct {
    char type;
    int from, to;
    double value;
    double current;
} part;

typedef struct {
    int nodes, parts, sources;
    part list[MAX_PARTS];
    double voltage[MAX_NODES];
} network;

typedef double matrix[MAX_NODES * 2][MAX_NODES * 2 + 1];

int read_network(network *n)
{
    int parts;
    n->sources = 0;
    if (scanf("%d %d", &n->nodes, &parts) != 2 || n->nodes < 2 || n->nodes > MAX_NODES || parts > MAX_PARTS)
        return 0;
    for (n->parts = 0; n->parts < parts; n->parts++) {
        part *p = &n->list[n->parts];
        if (scanf(" %c %d %d %lf", &p->type, &p->from, &p->to, &p->value) != 4)
            return 0;
        if (p->from < 0 || p->to < 0 || p->from >= n->nodes || p->to >= n->nodes)
            return 0;
        p->current = 0;
        n->sources += p->type == 'V';
    }
    return n->sources < MAX_NODES;
}

/* Node 0 is ground; unknowns are the other node voltages and the current through each voltage source. */
int stamp(network *n, matrix m)
{
    int size = n->nodes - 1 + n->sources, row = n->nodes - 1;
    for (int i = 0; i < size; i++)
        for (int j = 0; j <= size; j++)
            m[i][j] = 0;
    for (int k = 0; k < n->parts; k++) {
        const part *p = &n->list[k];
        int a = p->from - 1, b = p->to - 1;
        if (p->type == 'R') {
            double g = 1 / p->value;
            if (a >= 0)
                m[a][a] += g;
            if (b >= 0)
                m[b][b] += g;
            if (a >= 0 && b >= 0) {
                m[a][b] -= g;
                m[b][a] -= g;
            }
        } else if (p->type == 'I') {
            if (a >= 0)
                m[a][size] -= p->value;
            if (b >= 0)
                m[b][size] += p->value;
        } else {
            if (a >= 0) {
                m[a][row] += 1;
                m[row][a] += 1;
            }
            if (b >= 0) {
                m[b][row] -= 1;
                m[row][b] -= 1;
            }
            m[row][size] = p->value;
            row++;
        }
    }
    return size;
}

int eliminate(matrix m, int size)
{
    for (int col = 0; col < size; col++) {
        int pivot = col;
        for (int r = col + 1; r < size; r++)
            if (fabs(m[r][col]) > fabs(m[pivot][col]))
                pivot = r;
        if (fabs(m[pivot][col]) < 1e-12)
            return 0;
        for (int c = 0; c <= size; c++) {
            double t = m[col][c];
            m[col][c] = m[pivot][c];
            m[pivot][c] = t;
        }
        for (int r = 0; r < size; r++) {
            double factor = m[r][col] / m[col][col];
            if (r == col || factor == 0)
                continue;
            for (int c = col; c <= size; c++)
                m[r][c] -= factor * m[col][c];
        }
    }
    return 1;
}

void store_solution(network *n, matrix m, int size)
{
    int row = n->nodes - 1;
    n->voltage[0] = 0;
    for (int i = 1; i < n->nodes; i++)
        n->voltage[i] = m[i - 1][size] / m[i - 1][i - 1];
    for (int k = 0; k < n->parts; k++) {
        part *p = &n->list[k];
        if (p->type == 'R')
            p->current = (n->voltage[p->from] - n->voltage[p->to]) / p->value;
        else if (p->type == 'I')
            p->current = p->value;
        else {
            p->current = m[row][size] / m[row][row];
            row++;
        }
    }
}

double worst_node_sum(const network *n)
{
    double worst = 0;
    for (int i = 0; i < n->nodes; i++) {
        double sum = 0;
        for (int k = 0; k < n->parts; k++) {
            if (n->list[k].from == i)
                sum -= n->list[k].current;
            if (n->list[k].to == i)
                sum += n->list[k].current;
        }
        worst = fmax(worst, fabs(sum));
    }
    return worst;
}

void report(const network *n)
{
    double burnt = 0, delivered = 0;
    for (int i = 1; i < n->nodes; i++)
        printf("  node %d: %8.4f V\n", i, n->voltage[i]);
    for (int k = 0; k < n->parts; k++) {
        const part *p = &n->list[k];
        double power = (n->voltage[p->from] - n->voltage[p->to]) * p->current;
        if (p->type == 'R')
            burnt += power;
        else
            delivered -= power;
        if (p->type == 'V')
            printf("  source %d-%d carries %.4f A\n", p->from, p->to, fabs(p->current));
    }
    printf("  heat %.4f W, %s, %s\n", burnt, fabs(burnt - delivered) < 1e-6 ? "power balanced" : "POWER LOST",
           worst_node_sum(n) < 1e-8 ? "currents balanced" : "CURRENT LOST");
}

int main(void)
{
    static network n;
    static matrix m;
    for (int number = 1; read_network(&n); number++) {
        int size = stamp(&n, m);
        printf("network %d with %d unknowns\n", number, size);
        if (!eliminate(m, size)) {
            printf("  no unique solution\n");
            continue;
        }
        store_solution(&n, m, size);
        report(&n);
    }
    return 0;
}

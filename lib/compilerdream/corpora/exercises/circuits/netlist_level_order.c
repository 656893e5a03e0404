/* Reads a gate netlist, puts it into levels, evaluates it for all inputs and reports depth, fan-out and the critical path. */
#include <stdio.h>
#include <string.h>

enum { MAX_NETS = 64, MAX_PINS = 4 };
enum kind { INPUT, AND, OR, NAND, NOR, XOR, NOT, KINDS };

struct gate {
    char name[12];
    enum kind kind;
    int pins[MAX_PINS];
    int pin_count;
    int level;
    int fan_out;
    int arrival;
};

struct netlist {
    struct gate gates[MAX_NETS];
    int count;
    int inputs[8];
    int input_count;
    int outputs[8];
    int output_count;
    int order[MAX_NETS];
};

static const char *const kind_names[KINDS] = {"input", "and", "or", "nand", "nor", "xor", "not"};
static const int kind_delay[KINDS] = {0, 3, 3, 2, 2, 4, 1};

static int find_net(const struct netlist *net, const char *name)
{
    for (int i = 0; i < net->count; i++)
        if (strcmp(net->gates[i].name, name) == 0)
            return i;
    return -1;
}

static int net_of(struct netlist *net, const char *name)
{
    int found = find_net(net, name);
    if (found >= 0 || net->count == MAX_NETS)
        return found;
    struct gate *g = &net->gates[net->count];
    memset(g, 0, sizeof *g);
    strncpy(g->name, name, sizeof g->name - 1);
    g->level = -1;
    return net->count++;
}

static enum kind kind_of(const char *word)
{
    for (int k = 0; k < KINDS; k++)
        if (strcmp(kind_names[k], word) == 0)
            return (enum kind)k;
    return KINDS;
}

static void read_netlist(struct netlist *net)
{
    char word[12], name[12];
    int pins;
    while (scanf("%11s %11s", word, name) == 2 && strcmp(word, "end") != 0) {
        int id = net_of(net, name);
        if (id < 0)
            return;
        if (strcmp(word, "output") == 0) {
            if (net->output_count < 8)
                net->outputs[net->output_count++] = id;
            continue;
        }
        enum kind kind = kind_of(word);
        if (kind == KINDS)
            return;
        net->gates[id].kind = kind;
        if (kind == INPUT) {
            if (net->input_count < 8)
                net->inputs[net->input_count++] = id;
            continue;
        }
        if (scanf("%d", &pins) != 1 || pins < 1 || pins > MAX_PINS)
            return;
        for (int p = 0; p < pins; p++) {
            if (scanf("%11s", name) != 1)
                return;
            int from = net_of(net, name);
            if (from < 0)
                return;
            net->gates[id].pins[net->gates[id].pin_count++] = from;
            net->gates[from].fan_out++;
        }
    }
}

static int level_gates(struct netlist *net)
{
    int placed = 0, progress = 1;
    while (progress) {
        progress = 0;
        for (int i = 0; i < net->count; i++) {
            struct gate *g = &net->gates[i];
            int level = 0, arrival = 0, ready = 1;
            if (g->level >= 0)
                continue;
            for (int p = 0; p < g->pin_count; p++) {
                const struct gate *from = &net->gates[g->pins[p]];
                if (from->level < 0)
                    ready = 0;
                if (from->level + 1 > level)
                    level = from->level + 1;
                if (from->arrival > arrival)
                    arrival = from->arrival;
            }
            if (!ready)
                continue;
            g->level = level;
            g->arrival = arrival + kind_delay[g->kind];
            net->order[placed++] = i;
            progress = 1;
        }
    }
    return placed == net->count;
}

static int apply_gate(const struct gate *g, const int *values)
{
    int and_all = 1, or_all = 0, parity = 0;
    for (int p = 0; p < g->pin_count; p++) {
        int v = values[g->pins[p]];
        and_all &= v;
        or_all |= v;
        parity ^= v;
    }
    switch (g->kind) {
    case AND: return and_all;
    case OR: return or_all;
    case NAND: return !and_all;
    case NOR: return !or_all;
    case XOR: return parity;
    case NOT: return !or_all;
    default: return 0;
    }
}

static int evaluate_recursive(const struct netlist *net, int id, const int *given)
{
    const struct gate *g = &net->gates[id];
    int values[MAX_NETS] = {0};
    if (g->kind == INPUT)
        return given[id];
    for (int p = 0; p < g->pin_count; p++)
        values[g->pins[p]] = evaluate_recursive(net, g->pins[p], given);
    return apply_gate(g, values);
}

static void print_table(const struct netlist *net)
{
    int values[MAX_NETS] = {0}, wrong = 0;
    for (int row = 0; row < 1 << net->input_count; row++) {
        for (int i = 0; i < net->input_count; i++) {
            values[net->inputs[i]] = row >> (net->input_count - 1 - i) & 1;
            printf("%d", values[net->inputs[i]]);
        }
        for (int k = 0; k < net->count; k++)
            if (net->gates[net->order[k]].kind != INPUT)
                values[net->order[k]] = apply_gate(&net->gates[net->order[k]], values);
        printf(" |");
        for (int o = 0; o < net->output_count; o++) {
            printf(" %d", values[net->outputs[o]]);
            wrong += values[net->outputs[o]] != evaluate_recursive(net, net->outputs[o], values);
        }
        putchar('\n');
    }
    printf("disagreements with recursive evaluation: %d\n", wrong);
}

static void print_critical_path(const struct netlist *net, int id)
{
    const struct gate *g = &net->gates[id];
    int latest = -1;
    for (int p = 0; p < g->pin_count; p++)
        if (latest < 0 || net->gates[g->pins[p]].arrival > net->gates[latest].arrival)
            latest = g->pins[p];
    if (latest >= 0)
        print_critical_path(net, latest);
    printf(" %s@%d", g->name, g->arrival);
}

int main(void)
{
    static struct netlist net;
    read_netlist(&net);
    if (!level_gates(&net)) {
        printf("the netlist has a loop\n");
        return 0;
    }
    for (int i = 0; i < net.count; i++)
        printf("%-6s %-5s level %d fan-out %d\n", net.gates[i].name, kind_names[net.gates[i].kind],
               net.gates[i].level, net.gates[i].fan_out);
    print_table(&net);
    for (int o = 0; o < net.output_count; o++) {
        printf("path:");
        print_critical_path(&net, net.outputs[o]);
        putchar('\n');
    }
    return 0;
}

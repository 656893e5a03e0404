// Simulates CMOS cells as networks of switches: finds driven, floating, shorted and restless outputs for every input.
#include <cstdio>
#include <cstring>

enum Net { Ground, Supply, Output, FirstInner };
enum Level { Low, High, Floating, Short, Restless };

struct Transistor {
    bool opens_low;   // p-channel conducts on a low gate
    int gate;         // input number, or -1 for the cell's own output
    int side[2];
};

struct Cell {
    char name[16];
    int inputs, nets, count;
    Transistor list[20];

    bool read();
    Level settle(int pattern, int *values) const;
    bool connected(int from, int to, const int *gate_values, int depth, int came_by) const;
};

bool Cell::read() {
    if (scanf("%15s %d %d %d", name, &inputs, &nets, &count) != 4) return false;
    if (inputs < 1 || inputs > 4 || nets < FirstInner || count < 0 || count > 20) return false;
    for (int i = 0; i < count; i++) {
        char type, gate;
        if (scanf(" %c %c %d %d", &type, &gate, &list[i].side[0], &list[i].side[1]) != 4) return false;
        list[i].opens_low = type == 'p';
        list[i].gate = gate == 'y' ? -1 : gate - 'a';
        for (int s : list[i].side)
            if (s < 0 || s >= nets) return false;
        if (list[i].gate >= inputs || list[i].gate < -1) return false;
    }
    return true;
}

inline bool conducts(const Transistor &t, const int *gate_values) {
    return gate_values[t.gate + 1] == (t.opens_low ? Low : High);
}

// Walks along conducting transistors; rails end a walk. Short enough cells make the exhaustive walk cheap.
bool Cell::connected(int from, int to, const int *gate_values, int depth, int came_by) const {
    if (from == to) return true;
    if (depth > nets || ((from == Ground || from == Supply) && depth > 0)) return false;
    for (int i = 0; i < count; i++) {
        if (i == came_by || !conducts(list[i], gate_values)) continue;
        for (int s = 0; s < 2; s++)
            if (list[i].side[s] == from && connected(list[i].side[1 - s], to, gate_values, depth + 1, i)) return true;
    }
    return false;
}

Level Cell::settle(int pattern, int *values) const {
    for (int i = 0; i < inputs; i++) values[i + 1] = pattern >> i & 1 ? High : Low;
    Level before = Floating;
    values[0] = Floating;
    for (int round = 0; round < 4; round++) {
        bool up = connected(Output, Supply, values, 0, -1), down = connected(Output, Ground, values, 0, -1);
        Level now = up && down ? Short : up ? High : down ? Low : Floating;
        if (now == before) return now;
        before = now;
        values[0] = now;
    }
    return Restless;
}

// The union-find view of the same question serves as the second opinion.
static int leader(const int *parent, int n) {
    while (parent[n] != n) n = parent[n];
    return n;
}

static bool shorted_by_merging(const Cell &c, const int *values) {
    int parent[32];
    for (int n = 0; n < c.nets && n < 32; n++) parent[n] = n;
    for (int i = 0; i < c.count; i++)
        if (conducts(c.list[i], values)) parent[leader(parent, c.list[i].side[0])] = leader(parent, c.list[i].side[1]);
    return leader(parent, Ground) == leader(parent, Supply);
}

static const char *recognise(const char *table, int inputs) {
    static const struct {
        int inputs;
        const char *table, *name;
    } known[] = {{1, "10", "inverter"},         {2, "1110", "nand"},          {2, "1000", "nor"},
                 {2, "0110", "xor"},            {3, "11111110", "nand of 3"}, {3, "11101000", "inverted majority"},
                 {3, "11100000", "or-and-invert"}, {3, "11111000", "not (c and (a or b))"}};
    for (const auto &k : known)
        if (k.inputs == inputs && strcmp(k.table, table) == 0) return k.name;
    return "no common gate";
}

int main() {
    static Cell cell;
    while (cell.read()) {
        char table[17] = {};
        int p_count = 0, shorts = 0, floats = 0, restless = 0, disagree = 0, switching = 0;
        for (int i = 0; i < cell.count; i++) p_count += cell.list[i].opens_low;
        for (int pattern = 0; pattern < 1 << cell.inputs; pattern++) {
            int values[6];
            Level out = cell.settle(pattern, values);
            table[pattern] = "01ZX*"[out];
            shorts += out == Short;
            floats += out == Floating;
            restless += out == Restless;
            if (out == Short) disagree += !shorted_by_merging(cell, values);
            for (int i = 0; i < cell.inputs; i++) {
                int other[6];
                switching += cell.settle(pattern ^ 1 << i, other) != out;
            }
        }
        printf("%s: %d p and %d n transistors, table %s\n", cell.name, p_count, cell.count - p_count, table);
        printf("  %s; %d floating, %d short, %d restless, activity %.2f", recognise(table, cell.inputs), floats, shorts, restless,
               (double)switching / (cell.inputs << cell.inputs));
        printf("%s\n", disagree ? ", MERGING DISAGREES" : "");
    }
    return 0;
}

// Merges equivalent states of Mealy controllers by an implication table, encodes the rest and simulates both versions.
#include <cstdio>
#include <cstring>
#include <vector>

struct Transition {
    int next;
    char output;
};

struct State {
    char name[12];
    Transition on[4];
};

struct Controller {
    int inputs = 0;
    std::vector<State> states;

    int size() const { return (int)states.size(); }
    int find_or_add(const char *name) {
        for (int s = 0; s < size(); s++)
            if (strcmp(states[s].name, name) == 0) return s;
        State fresh = {};
        strncpy(fresh.name, name, sizeof fresh.name - 1);
        states.push_back(fresh);
        return size() - 1;
    }
    bool read();
};

bool Controller::read() {
    int rows;
    char name[12], output;
    if (scanf("%d %d", &rows, &inputs) != 2 || rows < 1 || inputs < 1 || inputs > 4) return false;
    for (int r = 0; r < rows; r++) {
        if (scanf("%11s", name) != 1) return false;
        int from = find_or_add(name);
        for (int i = 0; i < inputs; i++) {
            if (scanf("%11s %c", name, &output) != 2) return false;
            int next = find_or_add(name);
            states[from].on[i] = Transition{next, output};
        }
    }
    return size() <= 20;
}

// Holds the round in which two states were told apart, 0 if never.
class ImplicationTable {
    int round_[20][20] = {};
    int rounds_ = 0;

    bool differ(const Controller &c, int a, int b) const {
        for (int i = 0; i < c.inputs; i++) {
            const Transition &x = c.states[a].on[i], &y = c.states[b].on[i];
            int seen = round_[x.next][y.next];
            if (x.output != y.output || (seen && seen < rounds_)) return true;
        }
        return false;
    }

public:
    explicit ImplicationTable(const Controller &c) {
        for (bool changed = true; changed;) {
            rounds_++;
            changed = false;
            for (int a = 0; a < c.size(); a++)
                for (int b = 0; b < a; b++)
                    if (!round_[a][b] && differ(c, a, b)) {
                        round_[a][b] = round_[b][a] = rounds_;
                        changed = true;
                    }
        }
    }
    bool alike(int a, int b) const { return round_[a][b] == 0; }
    int rounds() const { return rounds_; }
};

static Controller reduce(const Controller &c, const ImplicationTable &table, int *group) {
    Controller small;
    small.inputs = c.inputs;
    for (int s = 0; s < c.size(); s++) {
        int twin = 0;
        while (!table.alike(s, twin)) twin++;
        if (twin == s) {
            group[s] = small.size();
            small.states.push_back(c.states[s]);
        } else
            group[s] = group[twin];
    }
    for (State &s : small.states)
        for (int i = 0; i < c.inputs; i++) s.on[i].next = group[s.on[i].next];
    return small;
}

typedef int Encoder(int state);
static int plain_code(int s) { return s; }
static int gray_code(int s) { return s ^ s >> 1; }
static int single_code(int s) { return 1 << s; }

// Counts flip-flops that must change over all table entries: a measure of the logic behind them.
static int flips(const Controller &c, Encoder *code) {
    int total = 0;
    for (int s = 0; s < c.size(); s++)
        for (int i = 0; i < c.inputs; i++)
            for (int change = code(s) ^ code(c.states[s].on[i].next); change; change &= change - 1) total++;
    return total;
}

static int run_both(const Controller &big, const Controller &small, const int *group, unsigned seed) {
    int a = 0, b = group[0], differ = 0;
    printf("  outputs ");
    for (int step = 0; step < 500; step++) {
        seed = seed * 22695477u + 1;
        int input = (int)((seed >> 16) % (unsigned)big.inputs);
        const Transition &x = big.states[a].on[input], &y = small.states[b].on[input];
        differ += x.output != y.output;
        if (step < 32) putchar(x.output);
        a = x.next;
        b = y.next;
    }
    return differ;
}

int main() {
    for (int number = 1;; number++) {
        Controller c;
        int group[20], bits = 0;
        if (!c.read()) break;
        ImplicationTable table(c);
        Controller small = reduce(c, table, group);
        printf("controller %d: %d states become %d after %d rounds\n", number, c.size(), small.size(), table.rounds());
        for (int g = 0; g < small.size(); g++) {
            char lead = ' ';
            for (int s = 0; s < c.size(); s++)
                if (group[s] == g) {
                    printf("%c%s", lead, c.states[s].name);
                    lead = '=';
                }
        }
        while (1 << bits < small.size()) bits++;
        printf("\n  %d flip-flops: %d flips plain, %d gray; %d flip-flops: %d one-hot\n", bits, flips(small, plain_code),
               flips(small, gray_code), small.size(), flips(small, single_code));
        int differ = run_both(c, small, group, 40u + (unsigned)number);
        printf("..., %d differences in 500 steps\n", differ);
    }
    return 0;
}

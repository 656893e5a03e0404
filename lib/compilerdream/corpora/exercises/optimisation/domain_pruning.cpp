// Narrows the possible values of named numbers by propagating rules between pairs, then searches for all solutions.
#include <cstdint>
#include <cstdio>
#include <vector>

using value_set = std::uint32_t; // bit v stands for the value v, 0 to 31

constexpr int most_numbers = 8, most_rules = 24;

struct world {
    int size = 0;
    value_set values[most_numbers] = {};
};

// A rule ties two numbers; a subclass says which pairs of values are allowed.
class rule {
public:
    rule(int a, int b, int c) : first(a), second(b), amount(c) {}
    virtual ~rule() = default;
    virtual bool allows(int x, int y) const = 0;

    // Drops values without a partner on the other side and tells whether anything was dropped.
    bool narrow(world &w, bool forward) const {
        value_set &mine = w.values[forward ? first : second];
        value_set others = w.values[forward ? second : first], kept = 0;
        for (int x = 0; x < 32; x++) {
            if (!(mine >> x & 1)) continue;
            for (int y = 0; y < 32; y++)
                if ((others >> y & 1) && (forward ? allows(x, y) : allows(y, x))) {
                    kept |= value_set{1} << x;
                    break;
                }
        }
        bool changed = kept != mine;
        mine = kept;
        return changed;
    }

    const int first, second, amount;
};

struct different : rule {
    using rule::rule;
    bool allows(int x, int y) const override { return x != y + amount; }
};

struct before : rule {
    using rule::rule;
    bool allows(int x, int y) const override { return x + amount <= y; }
};

struct sum_is : rule {
    using rule::rule;
    bool allows(int x, int y) const override { return x + y == amount; }
};

struct apart : rule {
    using rule::rule;
    bool allows(int x, int y) const override { return x - y >= amount || y - x >= amount; }
};

struct multiple : rule {
    using rule::rule;
    bool allows(int x, int y) const override { return x == y * amount; }
};

struct puzzle {
    char names[most_numbers][16];
    world start;
    std::vector<const rule *> rules;
    long nodes = 0;
    ~puzzle() {
        for (const rule *r : rules) delete r;
    }
};

static int count(value_set s) {
    int n = 0;
    for (; s != 0; s &= s - 1) n++;
    return n;
}

static int lowest(value_set s) {
    int v = 0;
    while (!(s >> v & 1)) v++;
    return v;
}

static bool propagate(const puzzle &p, world &w) {
    bool waiting[most_rules];
    int count = static_cast<int>(p.rules.size());
    for (bool &flag : waiting) flag = true;
    for (int at = 0; at < count; at++) {
        if (!waiting[at]) continue;
        waiting[at] = false;
        const rule &r = *p.rules[at];
        bool left = r.narrow(w, true), right = r.narrow(w, false);
        if (w.values[r.first] == 0 || w.values[r.second] == 0) return false;
        if (!left && !right) continue;
        for (int k = 0; k < count; k++) {
            const rule &other = *p.rules[k];
            if (left && (other.first == r.first || other.second == r.first)) waiting[k] = true;
            if (right && (other.first == r.second || other.second == r.second)) waiting[k] = true;
        }
        at = -1; // look again from the first rule
    }
    return true;
}

static void show(const puzzle &p, const char *label, const world &w) {
    std::printf("  %s:", label);
    for (int i = 0; i < w.size; i++) {
        int n = count(w.values[i]);
        std::printf(" %s=", p.names[i]);
        if (n > 4) std::printf("(%d values)", n);
        for (int v = 0, put = 0; v < 32 && n <= 4; v++)
            if (w.values[i] >> v & 1) std::printf(put++ ? "|%d" : "%d", v);
    }
    std::printf("\n");
}

static long solve(puzzle &p, world w, bool print) {
    p.nodes++;
    if (!propagate(p, w)) return 0;
    int pick = -1;
    for (int i = 0; i < w.size; i++) {
        int n = count(w.values[i]);
        if (n > 1 && (pick < 0 || n < count(w.values[pick]))) pick = i;
    }
    if (pick < 0) {
        if (print) show(p, "solution", w);
        return 1;
    }
    long found = 0;
    for (value_set left = w.values[pick]; left != 0; left &= left - 1) {
        world next = w;
        next.values[pick] = left & (~left + 1);
        found += solve(p, next, print && found == 0);
    }
    return found;
}

static long try_all(const puzzle &p, int *chosen, int at) {
    for (const rule *r : p.rules)
        if (r->first < at && r->second < at && !r->allows(chosen[r->first], chosen[r->second])) return 0;
    if (at == p.start.size) return 1;
    long found = 0;
    for (value_set left = p.start.values[at]; left != 0; left &= left - 1) {
        chosen[at] = lowest(left);
        found += try_all(p, chosen, at + 1);
    }
    return found;
}

static bool read_puzzle(puzzle &p) {
    int numbers, rules, a, b, c;
    char word[16];
    if (std::scanf("%d %d", &numbers, &rules) != 2 || numbers > most_numbers || rules > most_rules) return false;
    for (int i = 0; i < numbers; i++) {
        if (std::scanf("%15s %d %d", p.names[i], &a, &b) != 3 || a < 0 || b > 30 || a > b) return false;
        p.start.values[p.start.size++] = (value_set{2} << b) - (value_set{1} << a);
    }
    for (int i = 0; i < rules; i++) {
        if (std::scanf("%15s %d %d %d", word, &a, &b, &c) != 4) return false;
        if (a < 0 || b < 0 || a >= numbers || b >= numbers || a == b) return false;
        const rule *made = nullptr;
        switch (word[0]) {
        case 'd': made = new different(a, b, c); break;
        case 'b': made = new before(a, b, c); break;
        case 's': made = new sum_is(a, b, c); break;
        case 'a': made = new apart(a, b, c); break;
        default: made = new multiple(a, b, c); break;
        }
        p.rules.push_back(made);
    }
    return true;
}

int main() {
    for (int number = 1;; number++) {
        puzzle p;
        if (!read_puzzle(p)) return 0;
        world narrowed = p.start;
        std::printf("puzzle %d\n", number);
        if (propagate(p, narrowed)) show(p, "narrowed", narrowed);
        else std::printf("  contradiction\n");
        long found = solve(p, p.start, true);
        int chosen[most_numbers];
        std::printf("  %ld solutions, %ld nodes, plain search %s\n", found, p.nodes,
                    try_all(p, chosen, 0) == found ? "agrees" : "DISAGREES");
    }
}

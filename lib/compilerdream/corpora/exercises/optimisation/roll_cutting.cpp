// Cuts ordered lengths from as few stock rolls as possible: largest-first, exact search over patterns, sum bound.
#include <cstdio>
#include <vector>

const int most_kinds = 6, most_states = 20000;

struct item {
    int length, wanted;
};

struct tally { // a number of pieces for each kind
    int of[most_kinds] = {};
    int &operator[](int kind) { return of[kind]; }
    int operator[](int kind) const { return of[kind]; }
};

struct memory {
    int rolls, pattern; // rolls needed (0: not known yet) and the pattern to cut next
};

struct stock {
    int roll = 0, kinds = 0;
    item items[most_kinds];
    std::vector<tally> patterns;
};

static memory known[most_states];

static bool read_order(stock &s) {
    long states = 1;
    s.patterns.clear();
    if (std::scanf("%d %d", &s.roll, &s.kinds) != 2 || s.kinds < 1 || s.kinds > most_kinds) return false;
    for (int k = 0; k < s.kinds; k++) {
        item it;
        if (std::scanf("%d %d", &it.length, &it.wanted) != 2 || it.length < 1 || it.length > s.roll) return false;
        states *= it.wanted + 1;
        if (it.wanted < 1 || states > most_states) return false;
        int place = k; // longest first
        for (; place > 0 && s.items[place - 1].length < it.length; place--) s.items[place] = s.items[place - 1];
        s.items[place] = it;
    }
    for (long i = 0; i < states; i++) known[i] = {0, -1};
    return true;
}

static memory &recall(const stock &s, const tally &wanted) {
    int code = 0;
    for (int k = 0; k < s.kinds; k++) code = code * (s.items[k].wanted + 1) + wanted[k];
    return known[code];
}

// All ways to fill a roll so full that no further piece fits.
static void list_patterns(stock &s, tally &count, int kind, int left) {
    if (kind == s.kinds) {
        if (left < s.items[s.kinds - 1].length) s.patterns.push_back(count);
        return;
    }
    for (int n = left / s.items[kind].length; n >= 0; n--) {
        count[kind] = n;
        list_patterns(s, count, kind + 1, left - n * s.items[kind].length);
    }
    count[kind] = 0;
}

static int sum_bound(const stock &s, const tally &wanted) {
    long total = 0;
    for (int k = 0; k < s.kinds; k++) total += static_cast<long>(wanted[k]) * s.items[k].length;
    return static_cast<int>((total + s.roll - 1) / s.roll);
}

static tally after(const tally &wanted, const tally &pattern) {
    tally rest = wanted;
    for (int k = 0; k < most_kinds; k++) rest[k] = rest[k] > pattern[k] ? rest[k] - pattern[k] : 0;
    return rest;
}

// The longest piece still wanted must lie on some roll: only patterns with it are tried.
static int fewest(const stock &s, const tally &wanted) {
    int longest = 0;
    while (longest < s.kinds && wanted[longest] == 0) longest++;
    if (longest == s.kinds) return 0;
    memory &note = recall(s, wanted);
    if (note.rolls > 0) return note.rolls;
    int best = 1 << 20, choice = -1, bound = sum_bound(s, wanted);
    for (size_t p = 0; p < s.patterns.size() && best > bound; p++) {
        if (s.patterns[p][longest] == 0) continue;
        tally rest = after(wanted, s.patterns[p]);
        if (1 + sum_bound(s, rest) >= best) continue;
        int rolls = 1 + fewest(s, rest);
        if (rolls < best) {
            best = rolls;
            choice = static_cast<int>(p);
        }
    }
    note = {best, choice};
    return best;
}

static int largest_first(const stock &s) {
    int left[200], rolls = 0;
    for (int k = 0; k < s.kinds; k++)
        for (int n = 0; n < s.items[k].wanted; n++) {
            int r = 0;
            while (r < rolls && left[r] < s.items[k].length) r++;
            if (r == rolls && rolls < 200) left[rolls++] = s.roll;
            if (r < rolls) left[r] -= s.items[k].length;
        }
    return rolls;
}

int main() {
    stock s;
    while (read_order(s)) {
        tally wanted, count;
        for (int k = 0; k < s.kinds; k++) wanted[k] = s.items[k].wanted;
        list_patterns(s, count, 0, s.roll);
        int rolls = fewest(s, wanted), cut = 0, waste = 0;
        std::printf("roll %d: bound %d, largest first %d, fewest %d of %zu patterns\n", s.roll, sum_bound(s, wanted),
                    largest_first(s), rolls, s.patterns.size());
        tally rest = wanted;
        while (fewest(s, rest) > 0) {
            const tally &pattern = s.patterns[recall(s, rest).pattern];
            tally next = after(rest, pattern);
            int used = 0;
            std::printf("  cut");
            for (int k = 0; k < s.kinds; k++)
                for (int n = next[k]; n < rest[k]; n++) {
                    std::printf(" %d", s.items[k].length);
                    used += s.items[k].length;
                }
            std::printf(" (rest %d)\n", s.roll - used);
            waste += s.roll - used;
            cut++;
            rest = next;
        }
        std::printf("  waste %d, plan %s\n", waste, cut == rolls && cut <= largest_first(s) ? "fits" : "DOES NOT FIT");
    }
    return 0;
}

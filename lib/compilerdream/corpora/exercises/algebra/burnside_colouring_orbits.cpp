// Counts colourings up to symmetry for several group actions, by Burnside's lemma and by listing the smallest of each orbit.
#include <cstdio>

namespace {

constexpr int max_spots = 9, max_group = 24;

struct Permutation {
    int to[max_spots];
};

class Action {
public:
    explicit Action(int n) : spots(n) {}
    virtual ~Action() {}
    virtual const char *name() const = 0;
    int spot_count() const { return spots; }
    int order() const { return size; }

    long by_lemma(int colours) const {
        long fixed = 0;
        for (int g = 0; g < size; g++)
            fixed += power(colours, cycles(member[g]));
        return fixed / size;
    }

    long by_listing(int colours) const {
        long total = power(colours, spots), minimal = 0;
        int digit[max_spots];
        for (long code = 0; code < total; code++) {
            long rest = code;
            for (int i = 0; i < spots; i++) {
                digit[i] = (int)(rest % colours);
                rest /= colours;
            }
            bool smallest = true;
            for (int g = 1; g < size && smallest; g++)
                smallest = !moved_below(digit, member[g]);
            minimal += smallest;
        }
        return minimal;
    }

    void print_cycle_index() const {
        int tally[max_spots + 1] = {0};
        for (int g = 0; g < size; g++)
            tally[cycles(member[g])]++;
        std::printf("  polynomial (");
        bool first = true;
        for (int c = spots; c >= 1; c--)
            if (tally[c]) {
                std::printf(first ? "" : " + ");
                if (tally[c] > 1)
                    std::printf("%d ", tally[c]);
                std::printf("k^%d", c);
                first = false;
            }
        std::printf(") / %d\n", size);
    }

    static long power(long base, int e) { return e == 0 ? 1 : base * power(base, e - 1); }

protected:
    int spots, size = 0;
    Permutation member[max_group];

    void insert_identity() {
        for (int i = 0; i < spots; i++)
            member[0].to[i] = i;
        size = 1;
    }

    void close_under(const Permutation *generators, int n) {
        insert_identity();
        for (int head = 0; head < size; head++)
            for (int g = 0; g < n; g++) {
                Permutation p = compose(generators[g], member[head]);
                if (size < max_group && !contains(p))
                    member[size++] = p;
            }
    }

private:
    Permutation compose(const Permutation &a, const Permutation &b) const {
        Permutation c{};
        for (int i = 0; i < spots; i++)
            c.to[i] = a.to[b.to[i]];
        return c;
    }

    bool contains(const Permutation &p) const {
        for (int g = 0; g < size; g++) {
            int i = 0;
            while (i < spots && member[g].to[i] == p.to[i])
                i++;
            if (i == spots)
                return true;
        }
        return false;
    }

    int cycles(const Permutation &p) const {
        bool seen[max_spots] = {false};
        int found = 0;
        for (int i = 0; i < spots; i++) {
            if (seen[i])
                continue;
            found++;
            for (int j = i; !seen[j]; j = p.to[j])
                seen[j] = true;
        }
        return found;
    }

    bool moved_below(const int *digit, const Permutation &p) const {
        for (int i = spots - 1; i >= 0; i--)
            if (digit[p.to[i]] != digit[i])
                return digit[p.to[i]] < digit[i];
        return false;
    }
};

class Necklace : public Action {
public:
    explicit Necklace(int n) : Action(n) {
        Permutation turn{};
        for (int i = 0; i < n; i++)
            turn.to[i] = (i + 1) % n;
        close_under(&turn, 1);
    }
    const char *name() const override { return "necklace"; }
};

class Bracelet : public Action {
public:
    explicit Bracelet(int n) : Action(n) {
        Permutation g[2] = {};
        for (int i = 0; i < n; i++) {
            g[0].to[i] = (i + 1) % n;
            g[1].to[i] = n - 1 - i;
        }
        close_under(g, 2);
    }
    const char *name() const override { return "bracelet"; }
};

class Board : public Action {
public:
    Board(int side, bool flips) : Action(side * side), two_sided(flips) {
        Permutation g[2] = {};
        for (int r = 0; r < side; r++)
            for (int c = 0; c < side; c++) {
                g[0].to[r * side + c] = c * side + side - 1 - r;
                g[1].to[r * side + c] = c * side + r;
            }
        close_under(g, flips ? 2 : 1);
    }
    const char *name() const override { return two_sided ? "glass board" : "board"; }

private:
    bool two_sided;
};

class CubeFaces : public Action {
public:
    CubeFaces() : Action(6) {
        static const Permutation g[2] = {{{0, 1, 4, 5, 3, 2}}, {{2, 3, 1, 0, 4, 5}}};
        close_under(g, 2);
    }
    const char *name() const override { return "cube faces"; }
};

void report(const Action &a, int colours) {
    long lemma = a.by_lemma(colours), listed = a.by_listing(colours);
    std::printf("%s with %d spots, %d colours, group of %d: %ld of %ld, %s\n", a.name(), a.spot_count(), colours,
                a.order(), lemma, Action::power(colours, a.spot_count()), lemma == listed ? "agreed" : "DIFFERENT");
    a.print_cycle_index();
}

} // namespace

int main() {
    char kind;
    int n, colours;
    while (std::scanf(" %c %d %d", &kind, &n, &colours) == 3) {
        if (n < 1 || n > 8 || colours < 1 || Action::power(colours, n) > 5000)
            std::printf("too large\n");
        else if (kind == 'n')
            report(Necklace(n), colours);
        else if (kind == 'b')
            report(Bracelet(n), colours);
        else if (kind == 's' && n <= 3)
            report(Board(n, false), colours);
        else if (kind == 'g' && n <= 3)
            report(Board(n, true), colours);
        else if (kind == 'c')
            report(CubeFaces(), colours);
    }
    return 0;
}

// Minimises truth tables with don't-cares: prime implicants by pairing cubes, then an exact smallest cover by branching.
#include <cstdio>

namespace {

struct Cube {
    unsigned value, dash;
    bool covers(unsigned minterm) const { return (minterm & ~dash) == value; }
    bool operator==(const Cube &o) const { return value == o.value && dash == o.dash; }
};

template <typename T, int Capacity>
class Bag {
    T items_[Capacity];
    int size_ = 0;

public:
    int size() const { return size_; }
    T &operator[](int i) { return items_[i]; }
    const T &operator[](int i) const { return items_[i]; }
    void clear() { size_ = 0; }
    bool add_once(const T &item) {
        for (int i = 0; i < size_; i++)
            if (items_[i] == item) return false;
        if (size_ == Capacity) return false;
        items_[size_++] = item;
        return true;
    }
};

using Cubes = Bag<Cube, 200>;

enum Entry : char { Off, On, DontCare };

bool single_bit(unsigned x) { return x && !(x & (x - 1)); }

int ones(unsigned x) {
    int n = 0;
    for (; x; x &= x - 1) n++;
    return n;
}

class Function {
    int variables_;
    Entry table_[32];
    Cubes primes_;
    int best_[16], best_size_, best_cost_, chosen_[16];

    int literals(const Cube &c) const { return variables_ - ones(c.dash); }

    void branch(int depth, int cost) {
        if (cost >= best_cost_ || depth >= 16) return;
        unsigned minterm = 0;
        for (; minterm < rows(); minterm++) {
            if (table_[minterm] != On) continue;
            bool covered = false;
            for (int i = 0; i < depth && !covered; i++) covered = primes_[chosen_[i]].covers(minterm);
            if (!covered) break;
        }
        if (minterm == rows()) {
            best_cost_ = cost;
            best_size_ = depth;
            for (int i = 0; i < depth; i++) best_[i] = chosen_[i];
            return;
        }
        for (int p = 0; p < primes_.size(); p++)
            if (primes_[p].covers(minterm)) {
                chosen_[depth] = p;
                branch(depth + 1, cost + 10 + literals(primes_[p]));
            }
    }

public:
    explicit Function(int variables) : variables_(variables), best_size_(0), best_cost_(10000) {
        for (Entry &e : table_) e = Off;
    }
    unsigned rows() const { return 1u << variables_; }
    void set(unsigned row, Entry e) { table_[row % rows()] = e; }

    void find_primes() {
        Cubes now, next;
        for (unsigned m = 0; m < rows(); m++)
            if (table_[m] != Off) now.add_once(Cube{m, 0});
        while (now.size()) {
            bool merged[200] = {};
            next.clear();
            for (int i = 0; i < now.size(); i++)
                for (int j = i + 1; j < now.size(); j++) {
                    unsigned differ = now[i].value ^ now[j].value;
                    if (now[i].dash != now[j].dash || !single_bit(differ)) continue;
                    merged[i] = merged[j] = true;
                    next.add_once(Cube{now[i].value & ~differ, now[i].dash | differ});
                }
            for (int i = 0; i < now.size(); i++)
                if (!merged[i]) primes_.add_once(now[i]);
            now = next;
        }
    }

    void minimise() { branch(0, 0); }

    void print_cube(const Cube &c) const {
        for (int v = variables_ - 1; v >= 0; v--) {
            if (c.dash >> v & 1) continue;
            printf("%c%s", 'a' + (variables_ - 1 - v), c.value >> v & 1 ? "" : "'");
        }
        if (literals(c) == 0) printf("1");
    }

    void report() const {
        printf("%d primes:", primes_.size());
        for (int p = 0; p < primes_.size(); p++) {
            putchar(' ');
            print_cube(primes_[p]);
        }
        printf("\n  f =");
        for (int i = 0; i < best_size_; i++) {
            printf(i ? " + " : " ");
            print_cube(primes_[best_[i]]);
        }
        if (!best_size_) printf(" 0");
        int wrong = 0, essential = 0;
        for (unsigned m = 0; m < rows(); m++) {
            bool covered = false;
            int holders = 0;
            for (int i = 0; i < best_size_; i++) covered |= primes_[best_[i]].covers(m);
            for (int p = 0; p < primes_.size(); p++) holders += primes_[p].covers(m);
            if (table_[m] != DontCare && covered != (table_[m] == On)) wrong++;
            essential += table_[m] == On && holders == 1;
        }
        printf("\n  cost %d, minterms with a single prime: %d, %s\n", best_cost_, essential, wrong ? "WRONG" : "verified");
    }
};

}  // namespace

int main() {
    int variables, on, dont_care, row;
    while (scanf("%d %d %d", &variables, &on, &dont_care) == 3) {
        if (variables < 1 || variables > 5) break;
        Function f(variables);
        for (int i = 0; i < on + dont_care; i++)
            if (scanf("%d", &row) == 1 && row >= 0) f.set((unsigned)row, i < on ? On : DontCare);
        f.find_primes();
        f.minimise();
        f.report();
    }
    return 0;
}

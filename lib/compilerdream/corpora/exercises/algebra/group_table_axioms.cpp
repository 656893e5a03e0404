// Checks multiplication tables for the group axioms and describes the structure of those that pass.
#include <cstdio>
#include <cstring>

const int max_order = 24;

class Table {
public:
    int n = 0;
    int product[max_order][max_order];

    template <class Rule> void fill(int order, Rule rule) {
        n = order;
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++)
                product[a][b] = rule(a, b);
    }
    bool read_entries(int order);
    const char *first_fault();
    void describe() const;

private:
    int unit = -1;
    int inverse[max_order];

    int commutator(int a, int b) const;
    int element_order(int a) const;
    unsigned span(unsigned set) const;
};

bool Table::read_entries(int order) {
    n = order;
    for (int i = 0; i < n * n; i++)
        if (std::scanf("%d", &product[i / n][i % n]) != 1)
            return false;
    return true;
}

const char *Table::first_fault() {
    for (int a = 0; a < n; a++)
        for (int b = 0; b < n; b++)
            if (product[a][b] < 0 || product[a][b] >= n)
                return "not closed";
    unit = -1;
    for (int e = 0; e < n && unit < 0; e++) {
        int neutral = 0;
        for (int a = 0; a < n; a++)
            neutral += product[e][a] == a && product[a][e] == a;
        if (neutral == n)
            unit = e;
    }
    if (unit < 0)
        return "no unit";
    for (int a = 0; a < n; a++) {
        inverse[a] = -1;
        for (int b = 0; b < n; b++)
            if (product[a][b] == unit && product[b][a] == unit)
                inverse[a] = b;
        if (inverse[a] < 0)
            return "an element without inverse";
    }
    for (int a = 0; a < n; a++)
        for (int b = 0; b < n; b++)
            for (int c = 0; c < n; c++)
                if (product[product[a][b]][c] != product[a][product[b][c]])
                    return "not associative";
    return nullptr;
}

int Table::commutator(int a, int b) const {
    return product[product[a][b]][product[inverse[a]][inverse[b]]];
}

int Table::element_order(int a) const {
    int k = 1;
    for (int p = a; p != unit; p = product[p][a])
        k++;
    return k;
}

unsigned Table::span(unsigned set) const {
    set |= 1u << unit;
    for (unsigned before = 0; before != set;) {
        before = set;
        for (int a = 0; a < n; a++)
            for (int b = 0; b < n; b++)
                if ((set >> a & 1) && (set >> b & 1))
                    set |= 1u << product[a][b];
    }
    return set;
}

static int size_of(unsigned set) {
    int k = 0;
    for (; set; set &= set - 1)
        k++;
    return k;
}

void Table::describe() const {
    int orders[max_order + 1];
    std::memset(orders, 0, sizeof orders);
    unsigned centre = 0, derived = 0, subgroups[64];
    int classes = 0, found = 0, normal = 0;
    bool lagrange = true;
    for (int a = 0; a < n; a++) {
        unsigned conjugates = 0;
        orders[element_order(a)]++;
        for (int b = 0; b < n; b++) {
            conjugates |= 1u << product[product[b][a]][inverse[b]];
            derived |= 1u << commutator(a, b);
        }
        if (conjugates == 1u << a)
            centre |= 1u << a;
        classes += (conjugates & ((1u << a) - 1)) == 0;
    }
    derived = span(derived);
    for (int a = 0; a < n; a++)
        for (int b = a; b < n; b++) {
            unsigned s = span(1u << a | 1u << b);
            int i = 0;
            while (i < found && subgroups[i] != s)
                i++;
            if (i < found || found == 64)
                continue;
            subgroups[found++] = s;
            lagrange &= n % size_of(s) == 0;
            bool stable = true;
            for (int g = 0; g < n; g++)
                for (int x = 0; x < n; x++)
                    if ((s >> x & 1) && !(s >> product[product[g][x]][inverse[g]] & 1))
                        stable = false;
            normal += stable;
        }
    std::printf("  element orders:");
    for (int k = 1; k <= n; k++)
        if (orders[k])
            std::printf(" %d:%d", k, orders[k]);
    std::printf("\n  %s, %d classes, centre %d, commutator subgroup %d\n", centre == (1u << n) - 1 ? "abelian" : "not abelian",
                classes, size_of(centre), size_of(derived));
    std::printf("  subgroups on two generators: %d, normal %d, orders %s\n", found, normal,
                lagrange ? "divide the group order" : "CONTRADICT Lagrange");
}

int main() {
    char kind;
    int m, k;
    static Table t;
    while (std::scanf(" %c %d", &kind, &m) == 2) {
        if (m < 1 || m > 12)
            break;
        std::printf("%c %d: ", kind, m);
        switch (kind) {
        case 'c': // cyclic
            t.fill(m, [m](int a, int b) { return (a + b) % m; });
            break;
        case 'd': // dihedral, reflections are m and above
            t.fill(2 * m, [m](int a, int b) {
                int turn = a < m ? a + b % m : a - b % m + m;
                return turn % m + ((a < m) == (b < m) ? 0 : m);
            });
            break;
        case 'q': // dicyclic, of order 4m
            if (m > 6)
                return 0;
            t.fill(4 * m, [m](int a, int b) {
                int n = 2 * m, x = a % n, y = b % n;
                if (a < n)
                    return (x + y) % n + (b < n ? 0 : n);
                return b < n ? (x - y + n) % n + n : (x - y + n + m) % n;
            });
            break;
        case 's': // subtraction, which is no group
            t.fill(m, [m](int a, int b) { return (a - b + m) % m; });
            break;
        case 'u': // nonzero residues under multiplication
            t.fill(m, [m](int a, int b) { return (a + 1) * (b + 1) % (m + 1) - 1; });
            break;
        case 'p': // direct product of two cyclic groups
            if (std::scanf("%d", &k) != 1 || k < 1 || m * k > max_order)
                return 0;
            t.fill(m * k, [m, k](int a, int b) { return (a / k + b / k) % m * k + (a + b % k - a / k * k) % k; });
            break;
        default:
            if (!t.read_entries(m))
                return 0;
        }
        const char *fault = t.first_fault();
        if (fault) {
            std::printf("%s\n", fault);
            continue;
        }
        std::printf("group of order %d\n", t.n);
        t.describe();
    }
    return 0;
}

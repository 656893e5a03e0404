// Longest-prefix forwarding: a multiway trie with prefix expansion, updated on line and checked against a linear table.
#include <cstdio>
#include <cstdint>

using Address = std::uint32_t;

template <unsigned Stride, int Capacity> class PrefixTrie {
    static constexpr unsigned fan = 1u << Stride;
    struct Cell { short child, hop; unsigned char length; };
    struct Node { Cell cell[fan]; };
    Node node_[Capacity];
    int used_;

    static unsigned slice(Address a, unsigned depth) { return (a >> (32 - Stride * (depth + 1))) & (fan - 1); }

    int fresh() {
        if (used_ == Capacity) return 0;
        for (unsigned i = 0; i < fan; i++) node_[used_].cell[i] = Cell{0, -1, 0};
        return used_++;
    }

public:
    int default_hop;

    PrefixTrie() { clear(); }
    void clear() {
        used_ = 0;
        default_hop = -1;
        fresh();
    }
    int nodes() const { return used_; }

    bool insert(Address prefix, unsigned length, int hop) {
        if (length == 0) { default_hop = hop; return true; }
        int at = 0;
        unsigned depth = 0;
        while (length > Stride * (depth + 1)) {
            Cell &c = node_[at].cell[slice(prefix, depth)];
            if (!c.child) {
                int made = fresh();
                if (!made) return false;
                c.child = static_cast<short>(made);
            }
            at = c.child;
            depth++;
        }
        unsigned spare = Stride * (depth + 1) - length, first = slice(prefix, depth) & ~((1u << spare) - 1);
        for (unsigned i = first; i < first + (1u << spare); i++) {
            Cell &c = node_[at].cell[i];
            if (c.hop >= 0 && c.length > length) continue;
            c.hop = static_cast<short>(hop);
            c.length = static_cast<unsigned char>(length);
        }
        return true;
    }

    int lookup(Address a, int &steps) const {
        int hop = default_hop, at = 0;
        for (unsigned depth = 0; depth * Stride < 32; depth++) {
            const Cell &c = node_[at].cell[slice(a, depth)];
            steps++;
            if (c.hop >= 0) hop = c.hop;
            if (!c.child) break;
            at = c.child;
        }
        return hop;
    }
};

struct Entry { Address prefix; unsigned length; int hop; };

struct LinearTable {
    Entry entry[64];
    int count = 0;

    static Address mask(unsigned length) { return length ? ~Address{0} << (32 - length) : 0; }
    int find(Address prefix, unsigned length) const {
        for (int i = 0; i < count; i++)
            if (entry[i].prefix == prefix && entry[i].length == length) return i;
        return -1;
    }
    bool add(Entry e) {
        int i = find(e.prefix, e.length);
        if (i < 0 && count == 64) return false;
        entry[i < 0 ? count++ : i] = e;
        return true;
    }
    bool remove(Address prefix, unsigned length) {
        int i = find(prefix, length);
        if (i < 0) return false;
        entry[i] = entry[--count];
        return true;
    }
    int lookup(Address a) const {
        int hop = -1, best = -1;
        for (int i = 0; i < count; i++)
            if ((a & mask(entry[i].length)) == entry[i].prefix && static_cast<int>(entry[i].length) > best) {
                best = static_cast<int>(entry[i].length);
                hop = entry[i].hop;
            }
        return hop;
    }
};

static LinearTable table;
static PrefixTrie<4, 200> narrow;
static PrefixTrie<8, 60> wide;

template <typename T> void rebuild(T &trie) {
    trie.clear();
    for (int i = 0; i < table.count; i++) trie.insert(table.entry[i].prefix, table.entry[i].length, table.entry[i].hop);
}

bool read_address(Address &a) {
    unsigned p[4];
    if (std::scanf("%u.%u.%u.%u", &p[0], &p[1], &p[2], &p[3]) != 4) return false;
    a = 0;
    for (unsigned part : p) a = a << 8 | (part & 255);
    return true;
}

void print_address(Address a) {
    std::printf("%u.%u.%u.%u", static_cast<unsigned>(a >> 24), static_cast<unsigned>(a >> 16 & 255),
                static_cast<unsigned>(a >> 8 & 255), static_cast<unsigned>(a & 255));
}

template <typename T> void probe(const char *label, const T &trie, Address seed, int count) {
    Address x = seed | 1;
    int steps = 0, wrong = 0, misses = 0;
    for (int i = 0; i < count; i++) {
        x ^= x << 13; x ^= x >> 17; x ^= x << 5;
        Address a = x;
        // most probes fall near a known prefix, so that the deep entries are met as well
        if (i % 4 && table.count) {
            const Entry &e = table.entry[x % static_cast<unsigned>(table.count)];
            a = e.prefix ^ (x >> (e.length > 2 ? e.length - 2 : 0));
        }
        int hop = trie.lookup(a, steps);
        misses += hop < 0;
        wrong += hop != table.lookup(a);
    }
    std::printf("  %s: %d nodes, %.2f steps, %d without route, %d wrong\n", label, trie.nodes(),
                static_cast<double>(steps) / count, misses, wrong);
}

int main() {
    char order;
    Address a;
    unsigned length;
    int hop;
    while (std::scanf(" %c", &order) == 1) {
        if (order == 'v') {
            std::printf("%d entries\n", table.count);
            probe("4 bits", narrow, 2024, 300);
            probe("8 bits", wide, 2024, 300);
            continue;
        }
        if (!read_address(a)) break;
        if (order == '?') {
            int steps = 0;
            hop = narrow.lookup(a, steps);
            print_address(a);
            std::printf(" goes to %d after %d steps\n", hop, steps);
            continue;
        }
        if (std::scanf("/%u", &length) != 1 || length > 32) break;
        a &= LinearTable::mask(length);
        if (order == '+' && std::scanf("%d", &hop) == 1) {
            bool done = table.add(Entry{a, length, hop}) && narrow.insert(a, length, hop) && wide.insert(a, length, hop);
            if (!done) std::printf("table full\n");
        } else if (order == '-') {
            print_address(a);
            std::printf("/%u %s\n", length, table.remove(a, length) ? "withdrawn" : "unknown");
            rebuild(narrow);
            rebuild(wide);
        }
    }
    return 0;
}

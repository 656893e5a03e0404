// Index of keys in B-tree pages with linked leaves for several page sizes: inserts, range scans and structure checks.
#include <cstdio>

namespace {

struct Entry {
    int key;
    int row;
};

struct Range {
    long sum;
    int rows, pages;
};

template <int Fanout>
class Index {
    struct Page {
        bool leaf;
        int count;
        int keys[Fanout + 1];
        int rows[Fanout + 1];       // leaf: row numbers
        int children[Fanout + 2];   // inner: page numbers, one more than keys
        int next;
    };
    static constexpr int capacity = 400;
    Page pages[capacity];
    int used, root, levels;

    int fresh(bool leaf) {
        Page &p = pages[used];
        p.leaf = leaf;
        p.count = 0;
        p.next = -1;
        return used++;
    }

    static int lower(const Page &p, int key) {
        int i = 0;
        while (i < p.count && p.keys[i] < key)
            i++;
        return i;
    }

    static int branch(const Page &p, int key) {
        int i = 0;
        while (i < p.count && p.keys[i] <= key)
            i++;
        return i;
    }

    int find_leaf(int key) const {
        int at = root;
        while (!pages[at].leaf)
            at = pages[at].children[branch(pages[at], key)];
        return at;
    }

    // splits an overfull page; the separator goes to the parent
    int split(int at, int &separator) {
        int fresh_at = fresh(pages[at].leaf);
        Page &left = pages[at], &right = pages[fresh_at];
        int half = left.count / 2;
        separator = left.keys[half];
        int from = left.leaf ? half : half + 1;
        for (int i = from; i < left.count; i++) {
            right.keys[right.count] = left.keys[i];
            right.rows[right.count] = left.rows[i];
            right.children[right.count++] = left.children[i];
        }
        right.children[right.count] = left.children[left.count];
        left.count = half;
        if (left.leaf) {
            right.next = left.next;
            left.next = fresh_at;
        }
        return fresh_at;
    }

    static void open_gap(Page &p, int i) {
        for (int j = p.count; j > i; j--) {
            p.keys[j] = p.keys[j - 1];
            p.rows[j] = p.rows[j - 1];
            p.children[j + 1] = p.children[j];
        }
        p.count++;
    }

    // returns the number of a new right sibling or -1
    int insert_below(int at, Entry e, int &separator) {
        Page &p = pages[at];
        if (p.leaf) {
            int i = lower(p, e.key);
            if (i < p.count && p.keys[i] == e.key) {
                p.rows[i] = e.row;
                return -1;
            }
            open_gap(p, i);
            p.keys[i] = e.key;
            p.rows[i] = e.row;
        } else {
            int i = branch(p, e.key), pushed = 0;
            int sibling = insert_below(p.children[i], e, pushed);
            if (sibling < 0)
                return -1;
            open_gap(p, i);
            p.keys[i] = pushed;
            p.rows[i] = 0;
            p.children[i + 1] = sibling;
        }
        return p.count > Fanout ? split(at, separator) : -1;
    }

    bool check(int at, long low, long high, int depth) const {
        const Page &p = pages[at];
        if (p.count > Fanout || (at != root && p.count < Fanout / 2))
            return false;
        for (int i = 0; i < p.count; i++)
            if (p.keys[i] < low || p.keys[i] >= high || (i > 0 && p.keys[i] <= p.keys[i - 1]))
                return false;
        if (p.leaf)
            return depth == levels;
        for (int i = 0; i <= p.count; i++)
            if (!check(p.children[i], i == 0 ? low : p.keys[i - 1], i == p.count ? high : p.keys[i], depth + 1))
                return false;
        return true;
    }

public:
    Index() : pages(), used(0), root(0), levels(1) { root = fresh(true); }

    void insert(Entry e) {
        int separator = 0, sibling = insert_below(root, e, separator);
        if (sibling < 0)
            return;
        int top = fresh(false);
        pages[top].count = 1;
        pages[top].keys[0] = separator;
        pages[top].children[0] = root;
        pages[top].children[1] = sibling;
        root = top;
        levels++;
    }

    Range scan(int low, int high) const {
        Range r = {0, 0, levels - 1};
        for (int at = find_leaf(low); at >= 0; at = pages[at].next) {
            const Page &p = pages[at];
            r.pages++;
            for (int i = lower(p, low); i < p.count; i++) {
                if (p.keys[i] > high)
                    return r;
                r.sum += p.rows[i];
                r.rows++;
            }
        }
        return r;
    }

    bool sound() const { return check(root, -2000000000L, 2000000000L, 1); }
    int page_count() const { return used; }
    int height() const { return levels; }
};

constexpr int key_space = 1000;

template <int Fanout>
int trial(unsigned seed, int rows, int low, int high) {
    static Index<Fanout> index;
    static int plain[key_space];    // row number by key, nought for none
    index = Index<Fanout>();
    for (int &cell : plain)
        cell = 0;
    for (int row = 1; row <= rows; row++) {
        seed = seed * 1664525u + 1013904223u;
        int key = static_cast<int>((seed >> 8) % key_space);
        index.insert({key, row});
        plain[key] = row;
    }
    Range found = index.scan(low, high), expected = {0, 0, 0};
    for (int key = low < 0 ? 0 : low; key <= high && key < key_space; key++) {
        expected.sum += plain[key];
        expected.rows += plain[key] != 0;
    }
    bool good = index.sound() && found.sum == expected.sum && found.rows == expected.rows;
    std::printf("fanout %2d: %3d pages, height %d, keys %d to %d: %d rows, sum %ld, %d pages read%s\n", Fanout,
                index.page_count(), index.height(), low, high, found.rows, found.sum, found.pages, good ? "" : " WRONG");
    return good;
}

}

int main() {
    unsigned seed;
    int rows, low, high, good = 0, total = 0;
    while (std::scanf("%u %d %d %d", &seed, &rows, &low, &high) == 4) {
        if (rows > 500)
            rows = 500;
        good += trial<4>(seed, rows, low, high);
        good += trial<11>(seed, rows, low, high);
        total += 2;
    }
    std::printf("%d of %d trials good\n", good, total);
    return 0;
}

// Breadth-first walk over Cayley graphs of several small groups: sphere sizes, diameter, girth, bipartiteness, longest element.
#include <cstdio>
#include <vector>

namespace {

struct Steps {
    int count;
    int list[5];
};

struct Group {
    virtual int unit() const = 0;
    virtual int multiply(int a, int b) const = 0;
    virtual Steps steps() const = 0;
    virtual int expected() const = 0;
    virtual ~Group() {}
};

// two by two matrices of determinant one modulo a prime, entries packed in base 32
struct MatrixGroup : Group {
    int p;
    explicit MatrixGroup(int value) : p(value) {}
    static int entry(int x, int k) { return x >> 5 * k & 31; }
    int pack(int a, int b, int c, int d) const { return a % p | b % p << 5 | c % p << 10 | d % p << 15; }
    int unit() const override { return pack(1, 0, 0, 1); }
    int multiply(int x, int y) const override {
        int a = entry(x, 0), b = entry(x, 1), c = entry(x, 2), d = entry(x, 3);
        int e = entry(y, 0), f = entry(y, 1), g = entry(y, 2), h = entry(y, 3);
        return pack(a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h);
    }
    Steps steps() const override {
        return {4, {pack(1, 1, 0, 1), pack(1, p - 1, 0, 1), pack(1, 0, 1, 1), pack(1, 0, p - 1, 1)}};
    }
    int expected() const override { return p * (p * p - 1); }
};

// upper triangular three by three matrices with ones on the diagonal
struct HeisenbergGroup : Group {
    int n;
    explicit HeisenbergGroup(int value) : n(value) {}
    int pack(int x, int y, int z) const { return (x % n * n + y % n) * n + z % n; }
    int unit() const override { return 0; }
    int multiply(int a, int b) const override {
        int x = a / n / n, y = a / n % n, z = a % n;
        return pack(x + b / n / n, y + b / n % n, z + b % n + x * (b / n % n));
    }
    Steps steps() const override { return {4, {pack(1, 0, 0), pack(n - 1, 0, 0), pack(0, 1, 0), pack(0, n - 1, 0)}}; }
    int expected() const override { return n * n * n; }
};

// permutations of at most six points, three bits each, moved by neighbouring swaps
struct SwapGroup : Group {
    int n;
    explicit SwapGroup(int value) : n(value) {}
    int unit() const override {
        int x = 0;
        for (int i = 0; i < n; i++)
            x |= i << 3 * i;
        return x;
    }
    int multiply(int a, int b) const override {
        int r = 0;
        for (int i = 0; i < n; i++)
            r |= (a >> 3 * (b >> 3 * i & 7) & 7) << 3 * i;
        return r;
    }
    Steps steps() const override {
        Steps s = {};
        for (int i = 0; i + 1 < n; i++)
            s.list[s.count++] = unit() ^ (i ^ (i + 1)) * 9 << 3 * i;
        return s;
    }
    int expected() const override {
        int f = 1;
        for (int i = 2; i <= n; i++)
            f *= i;
        return f;
    }
};

struct Visit {
    int distance, parent, letter;
};

// place of a packed element in the list of visits plus one, 0 for elements not met so far
int place[1 << 20];
Visit visits[1024];

void explore(const char *title, const Group &g) {
    std::vector<int> queue;
    const Steps steps = g.steps();
    int spheres[32] = {0}, girth = 0, depth = 0;
    bool bipartite = true;
    visits[0] = {0, -1, -1};
    queue.push_back(g.unit());
    place[g.unit()] = 1;
    for (int head = 0; head < (int)queue.size(); head++) {
        const Visit here = visits[head];
        depth = here.distance;
        spheres[depth]++;
        for (int k = 0; k < steps.count; k++) {
            int y = g.multiply(queue[(std::size_t)head], steps.list[k]);
            if (place[y] == 0) {
                visits[queue.size()] = {here.distance + 1, head, k};
                queue.push_back(y);
                place[y] = (int)queue.size();
                continue;
            }
            int other = place[y] - 1, loop = here.distance + visits[other].distance + 1;
            bool tree_edge = visits[other].parent == head || here.parent == other;
            if (!tree_edge && (girth == 0 || loop < girth))
                girth = loop;
            bipartite &= loop % 2 == 0;
        }
    }
    std::printf("%s: order %d (%s), degree %d\n  spheres:", title, (int)queue.size(),
                (int)queue.size() == g.expected() ? "as expected" : "WRONG", steps.count);
    for (int d = 0; d <= depth; d++)
        std::printf(" %d", spheres[d]);
    std::printf("\n  diameter %d, girth %d, %s\n", depth, girth, bipartite ? "bipartite" : "has odd cycles");
    char word[32];
    int last = (int)queue.size() - 1, length = visits[last].distance, replay = g.unit();
    for (int v = last; v > 0; v = visits[v].parent)
        word[visits[v].distance - 1] = (char)('a' + visits[v].letter);
    for (int i = 0; i < length; i++)
        replay = g.multiply(replay, steps.list[word[i] - 'a']);
    std::printf("  a farthest element: %.*s, %s\n", length, word, place[replay] == last + 1 ? "replayed" : "NOT REACHED");
    for (int x : queue)
        place[x] = 0;
}

} // namespace

int main() {
    char kind;
    int n;
    while (std::scanf(" %c %d", &kind, &n) == 2) {
        if (kind == 'm' && (n == 3 || n == 5 || n == 7))
            explore("special linear", MatrixGroup(n));
        else if (kind == 'h' && n >= 3 && n <= 8)
            explore("heisenberg", HeisenbergGroup(n));
        else if (kind == 's' && n >= 3 && n <= 6)
            explore("neighbour swaps", SwapGroup(n));
        else
            std::printf("no such group\n");
    }
    return 0;
}

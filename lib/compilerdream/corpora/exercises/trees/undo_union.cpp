// Joined sets that can be undone, used to answer connectivity of a graph whose edges come and go.
#include <array>
#include <cstdio>
#include <cstring>

namespace {

constexpr int kNodes = 64, kTimes = 128;

class UndoSets {
    struct Change {
        int child, parent;
    };
    std::array<int, kNodes> parent_, size_;
    std::array<Change, kNodes> history_;
    int changes_ = 0, sets_;

public:
    explicit UndoSets(int nodes) : parent_(), size_(), history_(), sets_(nodes) {
        for (int i = 0; i < kNodes; i++) {
            parent_[static_cast<unsigned>(i)] = i;
            size_[static_cast<unsigned>(i)] = 1;
        }
    }

    int find(int x) const {
        while (parent_[static_cast<unsigned>(x)] != x) x = parent_[static_cast<unsigned>(x)];
        return x;
    }

    void join(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return;
        if (size_[static_cast<unsigned>(a)] < size_[static_cast<unsigned>(b)]) {
            int t = a;
            a = b;
            b = t;
        }
        parent_[static_cast<unsigned>(b)] = a;
        size_[static_cast<unsigned>(a)] += size_[static_cast<unsigned>(b)];
        history_[static_cast<unsigned>(changes_++)] = {b, a};
        sets_--;
    }

    int mark() const { return changes_; }

    void undo(int mark) {
        while (changes_ > mark) {
            Change c = history_[static_cast<unsigned>(--changes_)];
            size_[static_cast<unsigned>(c.parent)] -= size_[static_cast<unsigned>(c.child)];
            parent_[static_cast<unsigned>(c.child)] = c.child;
            sets_++;
        }
    }

    int sets() const { return sets_; }
    int size(int x) const { return size_[static_cast<unsigned>(find(x))]; }
};

struct Edge {
    int a, b, from, to;
};

struct Query {
    int a, b;
    bool asked, connected;
    int sets, size;
};

// Edges hang on the nodes of a tree over time, in chains.
class Timeline {
    struct Link {
        Edge edge;
        int next;
    };
    int first_[4 * kTimes];
    Link links_[4096];
    int used_ = 0, length_;
    UndoSets sets_;
    Query *queries_;

    void hang(int at, int low, int high, const Edge &edge) {
        if (edge.to <= low || high <= edge.from) return;
        if (edge.from <= low && high <= edge.to) {
            links_[used_] = {edge, first_[at]};
            first_[at] = used_++;
            return;
        }
        int middle = (low + high) / 2;
        hang(2 * at, low, middle, edge);
        hang(2 * at + 1, middle, high, edge);
    }

    void walk(int at, int low, int high) {
        int mark = sets_.mark();
        for (int link = first_[at]; link >= 0; link = links_[link].next)
            sets_.join(links_[link].edge.a, links_[link].edge.b);
        if (high - low == 1) {
            Query &q = queries_[low];
            if (q.asked) {
                q.connected = sets_.find(q.a) == sets_.find(q.b);
                q.sets = sets_.sets();
                q.size = sets_.size(q.a);
            }
        } else {
            int middle = (low + high) / 2;
            walk(2 * at, low, middle);
            walk(2 * at + 1, middle, high);
        }
        sets_.undo(mark);
    }

public:
    Timeline(int nodes, int length, Query *queries) : length_(length), sets_(nodes), queries_(queries) {
        for (int &f : first_) f = -1;
    }
    void add(const Edge &edge) { hang(1, 0, length_, edge); }
    void answer() { walk(1, 0, length_); }
};

bool reach(const bool (&edge)[kNodes][kNodes], int nodes, int from, bool (&seen)[kNodes], int &count) {
    if (seen[from]) return false;
    seen[from] = true;
    count++;
    for (int next = 0; next < nodes; next++)
        if (edge[from][next]) reach(edge, nodes, next, seen, count);
    return true;
}

struct Operation {
    char what;
    int a, b;
};

int check(const Operation *ops, int length, int nodes, const Query *queries) {
    static bool edge[kNodes][kNodes];
    int wrong = 0;
    std::memset(edge, 0, sizeof edge);
    for (int t = 0; t < length; t++) {
        const Operation &op = ops[t];
        if (op.what != '?') {
            edge[op.a][op.b] = edge[op.b][op.a] = op.what == '+';
            continue;
        }
        bool seen[kNodes] = {false};
        int size = 0, sets = 1, other = 0;
        reach(edge, nodes, op.a, seen, size);
        wrong += queries[t].connected != seen[op.b] || queries[t].size != size;
        for (int i = 0; i < nodes; i++) sets += reach(edge, nodes, i, seen, other);
        wrong += queries[t].sets != sets;
    }
    return wrong;
}

Operation ops[kTimes];
Query queries[kTimes];
int since[kNodes][kNodes];

}  // namespace

int main() {
    int nodes, length = 0;
    if (std::scanf("%d", &nodes) != 1 || nodes < 1 || nodes > kNodes) return 1;
    while (length < kTimes) {
        Operation op;
        if (std::scanf(" %c %d %d", &op.what, &op.a, &op.b) != 3) break;
        if (op.a < 0 || op.b < 0 || op.a >= nodes || op.b >= nodes || op.a == op.b) continue;
        ops[length++] = op;
    }
    if (length == 0) return 0;
    static Timeline timeline(nodes, length, queries);
    std::memset(since, -1, sizeof since);
    for (int t = 0; t < length; t++) {
        int a = ops[t].a < ops[t].b ? ops[t].a : ops[t].b, b = ops[t].a + ops[t].b - a;
        if (ops[t].what == '?') {
            queries[t] = {ops[t].a, ops[t].b, true, false, 0, 0};
        } else if (ops[t].what == '+' && since[a][b] < 0) {
            since[a][b] = t;
        } else if (ops[t].what == '-' && since[a][b] >= 0) {
            timeline.add({a, b, since[a][b], t});
            since[a][b] = -1;
        }
    }
    for (int a = 0; a < nodes; a++)
        for (int b = a; b < nodes; b++)
            if (since[a][b] >= 0) timeline.add({a, b, since[a][b], length});
    timeline.answer();
    for (int t = 0; t < length; t++)
        if (queries[t].asked)
            std::printf("at %d: %d and %d %s, %d sets, %d around\n", t, queries[t].a, queries[t].b,
                        queries[t].connected ? "connected" : "apart", queries[t].sets, queries[t].size);
    std::printf("%d wrong\n", check(ops, length, nodes, queries));
}

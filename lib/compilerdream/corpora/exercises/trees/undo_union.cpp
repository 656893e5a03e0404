// Joined sets that can be undone, used to answer connectivity of a graph whose edges come and go.
#include <cstdio>
#include <cstring>

constexpr int kNodes = 64, kTimes = 128;

class UndoSets {
    struct Change {
        int child, parent;
    };
    int parent_[kNodes], size_[kNodes];
    Change history_[kNodes];
    int changes_ = 0;

public:
    UndoSets() {
        for (int i = 0; i < kNodes; i++) {
            parent_[i] = i;
            size_[i] = 1;
        }
    }

    int find(int x) const {
        while (parent_[x] != x) x = parent_[x];
        return x;
    }

    void join(int a, int b) {
        a = find(a);
        b = find(b);
        if (a == b) return;
        if (size_[a] < size_[b]) return join(b, a);
        parent_[b] = a;
        size_[a] += size_[b];
        history_[changes_++] = {b, a};
    }

    int mark() const { return changes_; }

    void undo(int mark) {
        while (changes_ > mark) {
            Change c = history_[--changes_];
            size_[c.parent] -= size_[c.child];
            parent_[c.child] = c.child;
        }
    }

};

struct Edge {
    int a, b, from, to;
};

struct Query {
    int a, b;
    bool asked, connected;
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
            q.connected = q.asked && sets_.find(q.a) == sets_.find(q.b);
        } else {
            int middle = (low + high) / 2;
            walk(2 * at, low, middle);
            walk(2 * at + 1, middle, high);
        }
        sets_.undo(mark);
    }

public:
    Timeline(int length, Query *queries) : length_(length), queries_(queries) {
        for (int &f : first_) f = -1;
    }
    void add(const Edge &edge) { hang(1, 0, length_, edge); }
    void answer() { walk(1, 0, length_); }
};

void reach(const bool (&edge)[kNodes][kNodes], int nodes, int from, bool (&seen)[kNodes]) {
    if (seen[from]) return;
    seen[from] = true;
    for (int next = 0; next < nodes; next++)
        if (edge[from][next]) reach(edge, nodes, next, seen);
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
        reach(edge, nodes, op.a, seen);
        wrong += queries[t].connected != seen[op.b];
    }
    return wrong;
}

Operation ops[kTimes];
Query queries[kTimes];
int since[kNodes][kNodes];

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
    static Timeline timeline(length, queries);
    std::memset(since, -1, sizeof since);
    for (int t = 0; t < length; t++) {
        int a = ops[t].a < ops[t].b ? ops[t].a : ops[t].b, b = ops[t].a + ops[t].b - a;
        if (ops[t].what == '?') {
            queries[t] = {ops[t].a, ops[t].b, true, false};
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
            std::printf("at %d: %d and %d %s\n", t, queries[t].a, queries[t].b,
                        queries[t].connected ? "connected" : "apart");
    std::printf("%d wrong\n", check(ops, length, nodes, queries));
}

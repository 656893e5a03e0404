// Manages a small object graph by reference counts, with trial deletion to reclaim cycles; reachability marks check it.
#include <cstdio>
#include <cstring>

namespace {

const int kObjects = 26, kEdges = 4;

enum Colour : unsigned char { Black, Grey, White, Purple };

struct Object {
    bool live;
    Colour colour;
    int count;       // references from objects and from the root set
    int rooted;      // references from the root set alone
    int out[kEdges]; // indices of targets, -1 for none
};

class Graph {
public:
    Graph() {
        for (Object &o : objects_) {
            o = Object{false, Black, 0, 0, {}};
            for (int &e : o.out) e = -1;
        }
    }

    void root(int o) {
        if (!objects_[o].live) {
            objects_[o].live = true;
            made_++;
        }
        objects_[o].rooted++;
        retain(o);
    }

    bool unroot(int o) {
        if (objects_[o].rooted == 0) return false;
        objects_[o].rooted--;
        release(o);
        return true;
    }

    bool link(int from, int to) {
        if (!objects_[from].live || !objects_[to].live) return false;
        for (int &e : objects_[from].out)
            if (e < 0) {
                e = to;
                retain(to);
                return true;
            }
        return false;
    }

    bool cut(int from, int to) {
        for (int &e : objects_[from].out)
            if (e == to) {
                e = -1;
                release(to);
                return true;
            }
        return false;
    }

    // the three phases on all objects that lost a reference but lived
    int collect_cycles() {
        int before = cycles_freed_;
        each(Purple, &Graph::mark_grey);
        each(Grey, &Graph::scan);
        each(White, &Graph::sweep);
        return cycles_freed_ - before;
    }

    int unreachable_live() const {
        bool seen[kObjects] = {};
        for (int i = 0; i < kObjects; i++)
            if (objects_[i].live && objects_[i].rooted > 0) reach(i, seen);
        int lost = 0;
        for (int i = 0; i < kObjects; i++) lost += objects_[i].live && !seen[i];
        return lost;
    }

    bool counts_right() const {
        int expected[kObjects] = {};
        for (const Object &o : objects_) {
            if (!o.live) continue;
            for (int e : o.out)
                if (e >= 0) expected[e]++;
        }
        for (int i = 0; i < kObjects; i++)
            if (objects_[i].live && objects_[i].count != expected[i] + objects_[i].rooted) return false;
        return true;
    }

    void show() const {
        std::printf("live:");
        for (int i = 0; i < kObjects; i++)
            if (objects_[i].live) std::printf(" %c%d%s", 'a' + i, objects_[i].count, objects_[i].rooted ? "!" : "");
        std::printf("\n");
    }

    void totals() const { std::printf("made %d, freed at zero %d, freed as cycles %d\n", made_, zero_freed_, cycles_freed_); }

private:
    Object objects_[kObjects];
    int made_ = 0, zero_freed_ = 0, cycles_freed_ = 0;

    typedef void (Graph::*Phase)(int);

    void each(Colour wanted, Phase phase) {
        for (int i = 0; i < kObjects; i++)
            if (objects_[i].live && objects_[i].colour == wanted) (this->*phase)(i);
    }

    void retain(int o) {
        objects_[o].count++;
        objects_[o].colour = Black;
    }

    void release(int o) {
        Object &x = objects_[o];
        if (--x.count > 0) {
            x.colour = Purple;
            return;
        }
        x.live = false;
        zero_freed_++;
        for (int &e : x.out) {
            int target = e;
            e = -1;
            if (target >= 0) release(target);
        }
    }

    void mark_grey(int o) {
        if (objects_[o].colour == Grey) return;
        objects_[o].colour = Grey;
        for (int e : objects_[o].out)
            if (e >= 0) {
                objects_[e].count--;
                mark_grey(e);
            }
    }

    void scan(int o) {
        if (objects_[o].colour != Grey) return;
        if (objects_[o].count > 0) {
            restore(o);
            return;
        }
        objects_[o].colour = White;
        for (int e : objects_[o].out)
            if (e >= 0) scan(e);
    }

    void restore(int o) {
        objects_[o].colour = Black;
        for (int e : objects_[o].out)
            if (e >= 0) {
                objects_[e].count++;
                if (objects_[e].colour != Black) restore(e);
            }
    }

    void sweep(int o) {
        objects_[o].live = false;
        objects_[o].colour = Black;
        cycles_freed_++;
        for (int &e : objects_[o].out) e = -1;
    }

    void reach(int o, bool *seen) const {
        if (seen[o]) return;
        seen[o] = true;
        for (int e : objects_[o].out)
            if (e >= 0) reach(e, seen);
    }
};

}  // namespace

int main() {
    static Graph g;
    char verb[8], from, to;
    bool good = true;
    while (std::scanf("%7s %c", verb, &from) == 2) {
        int a = from - 'a';
        bool done = true;
        if (a < 0 || a >= kObjects) break;
        if (std::strcmp(verb, "root") == 0) {
            g.root(a);
        } else if (std::strcmp(verb, "drop") == 0) {
            done = g.unroot(a);
        } else if (std::strcmp(verb, "gc") == 0) {
            int lost = g.unreachable_live(), freed = g.collect_cycles();
            std::printf("gc: %d unreachable, %d freed\n", lost, freed);
            if (lost != freed) good = false;
            g.show();
        } else {
            if (std::scanf(" %c", &to) != 1 || to < 'a' || to > 'z') break;
            done = verb[0] == 'l' ? g.link(a, to - 'a') : g.cut(a, to - 'a');
        }
        if (!done) std::printf("%s %c: not possible\n", verb, from);
        if (!g.counts_right()) good = false;
    }
    g.totals();
    std::printf("counts and reachability %s\n", good ? "agree" : "DISAGREE");
    return 0;
}
